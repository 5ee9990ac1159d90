import type { Block } from '@shared/text/blocks'
import { hasOwnMark } from '@shared/text/item-mark'
import type { SourceText } from '@shared/text/source-text'
import styles from './ReadingColumn.module.css'
import { textWords } from './text-words'

/** Characters on a line of the column, for guessing the height of what is not laid out yet. */
const MEASURE = 68

/** Pixels below a block; the same as in the style sheet. */
const GAP = 15
/** Blocks that are laid out together when they come near the view: watching each of thousands costs more than it saves. */
export const STRETCH = 16

/** Stretches that are filled before anything is seen: more than a screen shows, whatever its size. */
const FILLED_AT_ONCE = 8

/** A block with its place in the text and the mark of its paragraph. */
type Placed = { block: Block; index: number; mark: string | undefined }
type Stretch = { isApparatus: boolean; blocks: readonly [Placed, ...Placed[]] }

/** Stretches in the page that are still empty, and what is to be in them. */
const empty = new WeakMap<Element, Stretch>()

/**
 * All blocks of a text, each one element with one text node; thousands that never change are made without React. What
 * lies further down is left to `fill`: nobody sees it before the rest.
 */
export function columnBlocks(text: SourceText): DocumentFragment {
  const column = document.createDocumentFragment()
  for (const [nth, stretch] of stretches(text).entries()) {
    const part = stretch.isApparatus ? apparatusOf(stretch) : emptyStretch(stretch)
    if (nth < FILLED_AT_ONCE) fill(part)
    column.append(part)
  }
  return column
}

/** Puts the blocks of a part of the text into it, unless they are. */
export function fill(part: Element): void {
  const stretch = empty.get(part)
  if (!stretch) return
  empty.delete(part)
  part.append(...stretch.blocks.map(elementOf))
}

/** The number of a part's first block, also while it is empty. */
export const firstBlockOf = (part: Element): number =>
  empty.get(part)?.blocks[0].index ?? Number(part.querySelector<HTMLElement>('[data-block]')?.dataset['block'] ?? 0)

/** Apparatus that stands together is one stretch, however long: it is folded. */
function stretches({ blocks, numbers }: SourceText): Stretch[] {
  const found: { isApparatus: boolean; blocks: [Placed, ...Placed[]] }[] = []
  for (const [index, block] of blocks.entries()) {
    const isApparatus = block.role === 'apparatus'
    const placed = { block, index, mark: isApparatus ? undefined : `¶${numbers[index]}` }
    const last = found.at(-1)
    if (last?.isApparatus === isApparatus && (isApparatus || last.blocks.length < STRETCH)) last.blocks.push(placed)
    else found.push({ isApparatus, blocks: [placed] })
  }
  return found
}

function emptyStretch(stretch: Stretch): HTMLElement {
  const part = document.createElement('div')
  part.className = styles.stretch ?? ''
  part.dataset['stretch'] = ''
  part.style.containIntrinsicBlockSize = guessedHeight(stretch.blocks)
  empty.set(part, stretch)
  return part
}

/** The platform's own: it opens by keyboard, says whether it is open, and find-in-page opens it. */
function apparatusOf({ blocks }: Stretch): HTMLElement {
  const [run, summary] = [document.createElement('details'), document.createElement('summary')]
  run.className = styles.apparatus ?? ''
  summary.className = styles.summary ?? ''
  summary.textContent = textWords.besideArticle(blocks.length)
  run.append(summary, ...blocks.map(elementOf))
  return run
}

/** Not a custom property: each different one would make Chromium style all highlights anew. */
function guessedHeight(blocks: readonly Placed[]): string {
  const lines = blocks.reduce((sum, { block }) => sum + Math.ceil(block.text.length / MEASURE), 0)
  return `auto calc(${lines}lh + ${blocks.length * GAP}px)`
}

function elementOf({ block, index, mark }: Placed): HTMLElement {
  const element = document.createElement(tagOf(block))
  element.className = styles.block ?? ''
  element.dir = 'auto'
  element.dataset['block'] = String(index)
  element.dataset['kind'] = block.kind
  element.dataset['role'] = block.role
  if (mark !== undefined) element.dataset['paragraph'] = mark
  if (hasOwnMark(block)) element.dataset['marked'] = ''
  if (block.level !== null) element.dataset['level'] = String(block.level)
  element.append(block.text)
  return element
}

function tagOf({ kind, level }: Block): 'h2' | 'h3' | 'h4' | 'blockquote' | 'p' {
  if (kind === 'heading') return level === null || level <= 2 ? 'h2' : level === 3 ? 'h3' : 'h4'
  return kind === 'quote' ? 'blockquote' : 'p'
}
