import { focusIn } from '@ui/focus'
import { placeCaret } from './navigation'
import type { Reader } from './reader'

/** Keeps where the analyst is in a text, to the pixel, with caret and selection; gives the way back. */
export function keepPlace(reader: Reader): () => void {
  const { column } = reader
  const first = column?.near(0).first ?? 0
  const topOf = () => column?.block(first)?.getBoundingClientRect().top ?? 0
  const top = topOf()
  const caret = reader.caret.get()
  return () => {
    if (!column || reader.column !== column) return
    column.show(first)
    column.viewport.scrollTop += topOf() - top
    focusIn(column.root, { preventScroll: true })
    if (!caret) return
    const { words, offset } = caret
    placeCaret(reader, offset, words ? words.start + words.end - offset : offset)
  }
}
