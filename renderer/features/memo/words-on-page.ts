import { foldedWords, foldText } from '@shared/search/folded-text'
import type { Steps } from '@shared/steps'

/** What is no words of the memo: references to notes, ways to the project, and what is said about the words. */
const NO_WORDS = 'button, [role=note], [role=toolbar], [data-chip=citation], [data-beside]'
/** What words stand in line by line. */
const BLOCKS = 'p, li, h1, h2, h3, td, th, caption, figcaption, blockquote, dt, dd'

/** The text nodes of one block, in their order. */
type Line = { text: string; nodes: { node: Text; start: number }[] }

/** The words of an element as lines: what stands in one block is one line. */
function* linesOf(root: Element): Steps<Line[]> {
  const lines: Line[] = []
  let block: Element | null = null
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    yield
    if (!(node instanceof Text) || node.parentElement?.closest(NO_WORDS)) continue
    const around = node.parentElement?.closest(BLOCKS) ?? root
    if (around !== block) lines.push({ text: '', nodes: [] })
    block = around
    const line = lines.at(-1)
    line?.nodes.push({ node, start: line.text.length })
    if (line) line.text += node.data
  }
  return lines
}

/** Where words stand in an element, in reading order; accents, capitals and forms of Unicode are the same. */
export function* findOnPage(root: Element, words: string): Steps<StaticRange[]> {
  const sought = foldedWords(words)
  const found: StaticRange[] = []
  if (sought === '') return found
  for (const line of yield* linesOf(root)) {
    yield
    const folded = foldText(line.text)
    for (let at = folded.text.indexOf(sought); at !== -1; at = folded.text.indexOf(sought, at + sought.length)) {
      const { start, end } = folded.unfolded({ start: at, end: at + sought.length })
      const range = rangeIn(line, start, end)
      if (range) found.push(range)
    }
  }
  return found
}

/** One that stays as it is when the page changes: following thousands of them would slow every change. */
function rangeIn({ nodes }: Line, start: number, end: number): StaticRange | null {
  const from = nodes.findLast((each) => each.start <= start)
  const to = nodes.findLast((each) => each.start < end)
  if (!from || !to) return null
  return new StaticRange({
    startContainer: from.node,
    startOffset: start - from.start,
    endContainer: to.node,
    endOffset: Math.min(to.node.length, end - to.start),
  })
}

/** The words of the memo that are selected, and the part of it they stand in; null where none are. */
export function selectedWords(): { words: string; quote: string } | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const part = elementOf(range.startContainer)?.closest('[data-words]')
  if (!part?.contains(range.endContainer)) return null
  const copy = document.createElement('div')
  copy.append(range.cloneContents())
  for (const other of copy.querySelectorAll(NO_WORDS)) other.remove()
  for (const block of copy.querySelectorAll(BLOCKS)) block.append(' ')
  const quote = copy.textContent.replace(/\s+/g, ' ').trim()
  return quote === '' ? null : { words: part.getAttribute('data-words') ?? '', quote }
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement)

/** The element that words of the memo stand in; null while it is not on the page. */
export const partOf = (words: string): Element | null => document.querySelector(`[data-words="${CSS.escape(words)}"]`)

/** Scrolls to where words stand. */
export function bringIntoView({ startContainer }: AbstractRange, block: ScrollLogicalPosition): void {
  elementOf(startContainer)?.scrollIntoView({ block })
}

/** Brings words into view and selects them. */
export function selectRange(range: AbstractRange): void {
  bringIntoView(range, 'center')
  const { startContainer, startOffset, endContainer, endOffset } = range
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
}
