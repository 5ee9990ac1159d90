import { TAG_COLOURS, TAG_LINES } from '@shared/project/model'
import type { Span } from '@shared/anchoring/span'
import { highlightName, LANES, type Mark } from './marks'

/** Fill under marked words; text on it keeps at least 9:1 in both themes. */
const FILL = 18
/** Pixels of an underline below the words, by lane, so that overlapping passages show side by side. */
const UNDERLINE_OFFSETS = [2, 5, 8]

const ink = (colour: number) => (colour === 0 ? 'var(--line-strong)' : `var(--t${colour})`)

function rule(colour: number, line: (typeof TAG_LINES)[number], lane: number): string {
  const name = highlightName({ colour: colour as Mark['colour'], line, lane })
  return `::highlight(${name}) {
    background-color: color-mix(in srgb, ${ink(colour)} ${FILL}%, transparent);
    text-decoration: underline ${line} 2px ${ink(colour)};
    text-underline-offset: ${UNDERLINE_OFFSETS[lane]}px;
    text-decoration-skip-ink: none;
  }`
}

/** One rule for every colour, line and lane: CSS cannot count, so they are written here. */
function styleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  const lanes = Array.from({ length: LANES }, (_, lane) => lane)
  const rules = [0, ...TAG_COLOURS].flatMap((colour) =>
    TAG_LINES.flatMap((line) => lanes.map((lane) => rule(colour, line, lane))),
  )
  sheet.replaceSync(rules.join('\n'))
  return sheet
}

let styled = false

/** Puts ranges into a named highlight of the document. */
function highlight(name: string, priority: number): Highlight {
  const found = CSS.highlights.get(name)
  if (found) return found
  const created = new Highlight()
  created.priority = priority
  CSS.highlights.set(name, created)
  return created
}

/** Words of a block as a range; a StaticRange costs nothing to keep, and the text never changes. */
export function wordsOf(block: HTMLElement, { start, end }: Span): StaticRange | null {
  const words = block.firstChild
  if (!words) return null
  return new StaticRange({ startContainer: words, startOffset: start, endContainer: words, endOffset: end })
}

/**
 * The marks painted now, by block. They are CSS highlights, not elements: the text stays one node per block,
 * so selecting, finding, copying and reading aloud work as on any page.
 */
export class Highlights {
  readonly #painted = new Map<number, { highlight: Highlight; range: StaticRange }[]>()

  constructor() {
    if (styled) return
    styled = true
    document.adoptedStyleSheets.push(styleSheet())
  }

  paint(block: number, element: HTMLElement, marks: readonly Mark[]): void {
    this.clear(block)
    const painted = marks.flatMap((mark) => {
      const range = wordsOf(element, mark.span)
      return range ? [{ highlight: highlight(highlightName(mark), mark.lane), range }] : []
    })
    for (const each of painted) each.highlight.add(each.range)
    this.#painted.set(block, painted)
  }

  clear(block: number): void {
    for (const each of this.#painted.get(block) ?? []) each.highlight.delete(each.range)
    this.#painted.delete(block)
  }

  clearAll(): void {
    for (const block of [...this.#painted.keys()]) this.clear(block)
    for (const name of ['passage-selected', 'passage-shown', 'words-kept']) CSS.highlights.delete(name)
  }
}

/** Gives the ranges, and only them, one of the highlights above the marks (see ReadingColumn.module.css). */
export function spotlight(
  name: 'passage-selected' | 'passage-shown' | 'words-kept',
  ranges: readonly AbstractRange[],
): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const found = new Highlight(...ranges)
  found.priority = LANES
  CSS.highlights.set(name, found)
}
