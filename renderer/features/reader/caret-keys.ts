import { matches } from '@state/keymap'
import { blockIndexAt } from '@shared/text/blocks'
import { sayAtCaret } from './caret-passages'
import { choosePassageAtCaret, placeCaret } from './navigation'
import type { Reader } from './reader'

type Move = {
  direction: 'left' | 'right' | 'forward' | 'backward'
  granularity: 'character' | 'word' | 'line' | 'lineboundary'
}

const MOVES: Record<string, Move> = {
  ArrowLeft: { direction: 'left', granularity: 'character' },
  ArrowRight: { direction: 'right', granularity: 'character' },
  ArrowUp: { direction: 'backward', granularity: 'line' },
  ArrowDown: { direction: 'forward', granularity: 'line' },
  Home: { direction: 'backward', granularity: 'lineboundary' },
  End: { direction: 'forward', granularity: 'lineboundary' },
}

/** Moves the caret as in any text, though the text cannot be edited; says whether the key was one of its own. */
export function moveCaret(reader: Reader, event: KeyboardEvent): boolean {
  const caret = reader.caret.get()
  const control = event.ctrlKey || event.metaKey
  const extend = event.shiftKey
  if (!caret || event.altKey) return false
  if (matches(event, 'CmdOrCtrl+A')) {
    // The page's own would select the whole window.
    placeCaret(reader, reader.text.text.length, 0)
    return true
  }
  const target = jumpTarget(reader, caret.offset, event, control)
  if (target !== null) {
    placeCaret(reader, target, extend ? anchorOffset(reader) : target)
  } else {
    const move = MOVES[event.key]
    const selection = document.getSelection()
    if (!move || !selection) return false
    const before = { caret: caret.offset, anchor: anchorOffset(reader) }
    const byWord = control && move.granularity === 'character'
    selection.modify(extend ? 'extend' : 'move', move.direction, byWord ? 'word' : move.granularity)
    // Past the last line the browser would go on into the inspector.
    if (!stayed(reader)) placeCaret(reader, before.caret, extend ? before.anchor : before.caret)
  }
  readCaret(reader)
  reader.column?.reveal(reader.caret.get()?.offset ?? 0, false)
  if (!extend) {
    choosePassageAtCaret(reader)
    sayAtCaret(reader)
  }
  return true
}

/** Past what is folded, where paragraph keys and Ctrl+Home or Ctrl+End go; null for any other key. */
function jumpTarget({ text, column }: Reader, offset: number, event: KeyboardEvent, control: boolean): number | null {
  const { key } = event
  const block = blockIndexAt(text.starts, offset)
  const start = text.starts[block] ?? 0
  const shown = (from: number, step: 1 | -1): number => {
    let at = from
    while (column?.isFolded(at)) at += step
    return at
  }
  const top = text.starts[shown(0, 1)] ?? 0
  const end = column?.span(shown(text.blocks.length - 1, -1)).end ?? text.text.length
  const next = text.starts[shown(block + 1, 1)] ?? end
  const previous = offset > start ? start : (text.starts[shown(block - 1, -1)] ?? top)
  const isLetter = (letter: string) => matches(event, letter) || matches(event, `Shift+${letter}`)
  if (!control) return isLetter('J') ? next : isLetter('K') ? previous : null
  if (key === 'ArrowDown') return next
  if (key === 'ArrowUp') return previous
  return key === 'Home' ? top : key === 'End' ? end : null
}

function anchorOffset(reader: Reader): number {
  const selection = document.getSelection()
  const anchor = selection?.anchorNode && reader.column?.offsetAt(selection.anchorNode, selection.anchorOffset)
  return anchor ?? reader.caret.get()?.offset ?? 0
}

function stayed(reader: Reader): boolean {
  const selection = document.getSelection()
  const focus = selection?.focusNode
  return Boolean(
    focus && reader.column?.root.contains(focus) && reader.column.offsetAt(focus, selection.focusOffset) !== null,
  )
}

/** Takes over where the page's selection is; a selection elsewhere (in a field, say) leaves the caret as it was. */
export function readCaret(reader: Reader): void {
  const selected = selectedIn(reader)
  if (!selected) return
  const { anchor, focus: offset } = selected
  const words = anchor === offset ? null : { start: Math.min(anchor, offset), end: Math.max(anchor, offset) }
  const before = reader.caret.get()
  if (before?.offset === offset && before.words?.start === words?.start && before.words?.end === words?.end) return
  reader.caret.set({ offset, words })
}

/** Takes out of the page's selection what is not of the text, so that what looks selected is what a tag would take. */
export function trimSelection(reader: Reader): void {
  const selected = selectedIn(reader)
  if (selected && !selected.whole) placeCaret(reader, selected.focus, selected.anchor)
}

function selectedIn({ column }: Reader) {
  const selection = document.getSelection()
  return (selection && column?.selected(selection)) ?? null
}
