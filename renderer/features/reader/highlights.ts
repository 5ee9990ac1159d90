import { TAG_COLOURS, TAG_LINES, type TagColour } from '@shared/kinds/tags'
import type { HedgeKind } from '@shared/lexicons/hedges'
import type { Span } from '@shared/anchoring/span'
import { highlightName, LANES, type Mark } from '@shared/reading/marks'

/** Fill under marked words; none where the system's colours rule, and a fill is what is selected. */
const FILL = 'var(--mark-fill)'
/** Pixels of an underline below the words, by lane, so that overlapping passages show side by side. */
const UNDERLINE_OFFSETS = [2, 5, 8]
const CHOSEN = 'chosen'
/** Marks of other passages while one is isolated. */
const DIMMED = 'dimmed'
/** Added to the fill of the passage the analyst is at. */
const CHOSEN_FILL = '24%'

const ink = (colour: number) => (colour === 0 ? 'var(--line-strong)' : `var(--t${colour})`)
const fill = (colour: number, share: string) =>
  `background-color: color-mix(in srgb, ${ink(colour)} ${share}, transparent);`

type Look = Pick<Mark, 'colour' | 'line' | 'lane' | 'fills'>

const rule = (look: Look): string => `:root::highlight(${highlightName(look)}) {
  ${look.fills ? fill(look.colour, FILL) : ''}
  text-decoration: underline ${look.line} 2px ${ink(look.colour)};
  text-underline-offset: ${UNDERLINE_OFFSETS[look.lane]}px;
  text-decoration-skip-ink: none;
}`

/** Hedged words are lettered apart, with a line below those of tags. */
const hedgeRule = (kind: HedgeKind, line: string): string =>
  `:root::highlight(hedge-${kind}) { color: var(--warn); text-decoration: underline ${line} 1px var(--warn); text-underline-offset: 11px; }`

/** What is lit up above the marks: words that were jumped to, or kept selected while the focus is elsewhere. */
const SPOTLIGHTS = `
:root::highlight(${DIMMED}) { text-decoration: underline dotted 1px var(--line-strong); text-underline-offset: 2px; }
${hedgeRule('estimative', 'solid')}
${hedgeRule('modal', 'dashed')}
${hedgeRule('hedge', 'dotted')}
:root::highlight(passage-shown) { background-color: color-mix(in srgb, var(--focus) 45%, transparent); }
:root::highlight(words-kept) { background-color: Highlight; color: HighlightText; }`

/**
 * One rule for every colour, line and lane: CSS cannot count, so they are written here.
 * All stand on the root and are inherited: where they match every element, Chromium takes milliseconds to style each block.
 */
function styleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  const colours = [0, ...TAG_COLOURS] as const
  const marks = colours.flatMap((colour) =>
    TAG_LINES.flatMap((line) =>
      UNDERLINE_OFFSETS.flatMap((_, lane) => [true, false].map((fills) => rule({ colour, line, lane, fills }))),
    ),
  )
  const chosen = colours.map((colour) => `:root::highlight(${CHOSEN}-${colour}) { ${fill(colour, CHOSEN_FILL)} }`)
  sheet.replaceSync([...marks, ...chosen, SPOTLIGHTS].join('\n'))
  return sheet
}

let sheet: CSSStyleSheet | null = null

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
    sheet ??= styleSheet()
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
  }

  /** Where a passage is isolated, the others of the block are only hinted at. */
  paint(block: number, element: HTMLElement, marks: readonly Mark[], isolated: string | null = null): void {
    this.clear(block)
    const nameOf = (mark: Mark) => (isolated === null || mark.passageId === isolated ? highlightName(mark) : DIMMED)
    const painted = marks.flatMap((mark) => {
      const range = wordsOf(element, mark.span)
      return range ? [{ highlight: highlight(nameOf(mark), mark.lane), range }] : []
    })
    for (const each of painted) each.highlight.add(each.range)
    this.#painted.set(block, painted)
  }

  clear(block: number): void {
    for (const each of this.#painted.get(block) ?? []) each.highlight.delete(each.range)
    this.#painted.delete(block)
  }

  clearAll(): void {
    CSS.highlights.clear()
    this.#painted.clear()
  }
}

type Spotlight = 'passage-shown' | 'words-kept' | `hedge-${HedgeKind}`

/** Lights up these words, and only them, above the marks. */
export function spotlight(name: Spotlight, words: readonly AbstractRange[]): void {
  show(name, words)
}

/** Makes the words of the passage the analyst is at stand out in its own colour. */
export function choosePainted(words: readonly AbstractRange[], colour: TagColour | 0): void {
  for (const each of [0, ...TAG_COLOURS]) show(`${CHOSEN}-${each}`, each === colour ? words : [])
}

function show(name: string, words: readonly AbstractRange[]): void {
  CSS.highlights.delete(name)
  if (words.length === 0) return
  const shown = new Highlight(...words)
  shown.priority = LANES
  CSS.highlights.set(name, shown)
}
