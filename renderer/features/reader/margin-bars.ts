import { BAR_LANES, type Bar, type Beyond, type Margin, type MarginLabel } from './margin'
import styles from './margin-bars.module.css'
import { placeWords } from './place-words'

/** Pixels of all lanes together, and the most from bar to bar. */
const LANES_WIDTH = 21
const WIDEST_LANE = 10
/** Names said of those that have no lane of their own. */
const MOST_NAMES = 12

const ink = (colour: number) => (colour === 0 ? 'var(--line-strong)' : `var(--t${colour})`)

/**
 * The bars, their letters and the names beside a block, made without React: hundreds come with every screenful of a text
 * that is full of passages. Screen readers have the inspector's list of passages; these are for the eye and the pointer.
 */
export function marginElement({ bars, labels, lanes, beyond }: Margin): HTMLElement {
  const margin = partOf(styles.margin)
  margin.ariaHidden = 'true'
  margin.append(
    ...bars.map((bar) => barOf(bar, lanes)),
    ...(beyond ? [beyondOf(beyond)] : []),
    ...labels.map((label) => labelOf(label)),
  )
  return margin
}

/** Makes the chosen passage's bars stand out, and dims the others while one is isolated. */
export function lightMargin(margin: HTMLElement, chosenId: string | null, isolated: string | null): void {
  for (const part of margin.querySelectorAll<HTMLElement>('[data-passage]')) {
    const { passage } = part.dataset
    part.toggleAttribute('data-chosen', passage === chosenId)
    part.toggleAttribute('data-dimmed', isolated !== null && passage !== isolated)
  }
}

function barOf({ passageId, title, colour, line, top, height, barLane, letters }: Bar, lanes: number): HTMLElement {
  const bar = markOf(styles.bar, passageId, { top, height })
  bar.draggable = true
  bar.dataset['line'] = line
  if (letters !== null) bar.dataset['letters'] = letters
  bar.title = title
  bar.style.color = ink(colour)
  placeInLane(bar, barLane, lanes)
  return bar
}

/** One bar for all marks that have no lane. */
function beyondOf({ top, height, names, passageId }: Beyond): HTMLElement {
  const bar = markOf(styles.beyond, passageId, { top, height })
  const told = [...new Set(names)]
  const rest = told.length > MOST_NAMES ? ' …' : ''
  bar.title = placeWords.moreMarks(names.length, `${told.slice(0, MOST_NAMES).join(', ')}${rest}`)
  placeInLane(bar, BAR_LANES, BAR_LANES)
  return bar
}

function labelOf({ top, name, more, colour, passageId }: MarginLabel): HTMLElement {
  const label = markOf(styles.label, passageId, { top })
  label.draggable = true
  label.dataset['name'] = name
  if (more > 0) label.dataset['more'] = `+${more}`
  label.style.color = ink(colour)
  return label
}

function markOf(name: string | undefined, passageId: string, { top, height }: { top: number; height?: number }) {
  const part = partOf(name)
  part.dataset['passage'] = passageId
  part.style.top = `${top}px`
  if (height !== undefined) part.style.height = `${height}px`
  return part
}

function partOf(name: string | undefined): HTMLElement {
  const part = document.createElement('span')
  part.className = name ?? ''
  return part
}

/** Where a bar of this lane stands, from the words outwards. */
function placeInLane(bar: HTMLElement, lane: number, lanes: number): void {
  const step = Math.min(WIDEST_LANE, Math.max(3, Math.floor(LANES_WIDTH / Math.max(1, lanes))))
  bar.style.setProperty('--lane', `${lane * step}px`)
  bar.style.width = `${Math.max(2, Math.min(4, step - 2))}px`
}
