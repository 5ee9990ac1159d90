import { notifyFailure } from '@state/notices'
import { isFromRight } from '@ui/reading-direction'
import { type RefObject, useEffect, useState } from 'react'
import { moveCaret, readCaret, trimSelection } from './caret-keys'
import { copyParagraphCitation } from './copy-citation'
import { toggleFocusMode } from './focus-place'
import { spotlight } from './highlights'
import { choosePassage, choosePassageAtCaret, cyclePassages, placeCaret } from './navigation'
import type { Reader } from './reader'
import { moveEnd, selectedPassage } from './tagging'

/** Pixels from the edge of a block that belong to its paragraph number. */
const NUMBER_WIDTH = 36

/** Follows keys, clicks and the page's selection in the text; says whether the text has the focus. */
export function useCaret(reader: Reader, root: RefObject<HTMLElement | null>): boolean {
  const [focused, setFocused] = useState(false)
  useEffect(() => {
    const element = root.current
    if (!element) return
    const listening = new AbortController()
    const { signal } = listening
    element.addEventListener('keydown', (event) => moveByKey(reader, event), { signal })
    element.addEventListener('click', (event) => chooseByClick(reader, event), { signal })
    document.addEventListener('selectionchange', () => readCaret(reader), { signal })
    // Wherever a drag or a triple click that began in the text, or went through it, ends.
    document.addEventListener('pointerup', () => trimSelection(reader), { signal })
    element.addEventListener('blur', () => setFocused(false), { signal })
    const showCaret = () => {
      setFocused(true)
      if (!reader.caret.get()) placeCaret(reader, firstSeen(reader))
    }
    element.addEventListener('focus', showCaret, { signal })
    // The text has the focus as soon as it is there, which may be before anybody listens.
    if (document.activeElement === element) showCaret()
    return () => listening.abort()
  }, [reader, root])
  useKeptWords(reader, focused)
  return focused
}

/** What heads a folded run is a control with keys of its own. */
const isControl = ({ target }: Event): boolean => target instanceof Element && target.closest('summary') !== null

/** Arrow keys, J and K move the caret; Alt+Shift with an arrow moves the end of the chosen passage; Escape selects nothing. */
function moveByKey(reader: Reader, event: KeyboardEvent): void {
  if (isControl(event)) return
  const sideways = event.key === 'ArrowRight' || event.key === 'ArrowLeft'
  if (event.altKey && event.shiftKey && sideways) {
    const unit = event.ctrlKey || event.metaKey ? 'character' : 'word'
    // Arrows point where they move to: in a paragraph that is read from the right, on is to the left.
    const onward = isReadFromRight(reader) ? 'ArrowLeft' : 'ArrowRight'
    void moveEnd(reader, unit, event.key === onward ? 1 : -1).catch(notifyFailure)
  } else if (event.key === 'Escape') leaveByEscape(reader)
  else if (!moveCaret(reader, event)) return
  event.preventDefault()
}

function isReadFromRight(reader: Reader): boolean {
  const end = selectedPassage(reader)?.anchor.end ?? 1
  const block = reader.column?.block(reader.block(end - 1))
  return block ? isFromRight(block) : false
}

/** One thing after another: the selection, then what is isolated, then the quiet around the text. */
function leaveByEscape(reader: Reader): void {
  const caret = reader.caret.get()
  if (!caret || caret.words) placeCaret(reader, caret?.offset ?? 0)
  else if (reader.isolated.get() !== null) reader.isolate(null)
  else toggleFocusMode(reader, false)
}

let lastClicked = -1

function chooseByClick(reader: Reader, event: MouseEvent): void {
  if (!(event.target instanceof HTMLElement) || isControl(event)) return
  const marked = event.target.closest<HTMLElement>('[data-passage]')?.dataset.passage
  if (marked) return choosePassage(marked)
  const block = event.target.closest<HTMLElement>('[data-block]')
  if (block && isOnNumber(event.clientX, block)) {
    return copyParagraphCitation(reader, Number(block.dataset.block))
  }
  readCaret(reader)
  const caret = reader.caret.get()
  if (!caret || caret.words) return
  if (caret.offset === lastClicked) cyclePassages(reader)
  else choosePassageAtCaret(reader)
  lastClicked = caret.offset
}

/** The number stands on the side that the whole text is read from. */
function isOnNumber(x: number, block: HTMLElement): boolean {
  const { left, right } = block.getBoundingClientRect()
  return block.closest('[data-side=rtl]') ? x > right - NUMBER_WIDTH : x < left + NUMBER_WIDTH
}

const firstSeen = ({ column, text }: Reader): number => text.starts[column?.firstSeen() ?? 0] ?? 0

/** Selected words stay visible while the focus is in a field or a dialog, where the page's own selection goes. */
function useKeptWords(reader: Reader, focused: boolean): void {
  useEffect(() => {
    const words = focused ? null : reader.caret.get()?.words
    spotlight('words-kept', words ? (reader.column?.ranges(words) ?? []) : [])
    return () => spotlight('words-kept', [])
  }, [reader, focused])
}
