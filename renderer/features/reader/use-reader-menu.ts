import { acceleratorText } from '@shared/shortcuts/accelerator'
import { isMac } from '@state/shortcuts'
import type { Span } from '@shared/anchoring/span'
import { call } from '@state/client'
import { announce, notifyFailure } from '@state/notices'
import { type MenuEntry, useMenu } from '@domain/CommandMenu'
import type { ContextMenuItem } from '@ui/ContextMenu'
import { useStableCallback } from '@ui/use-stable-callback'
import { type ReactNode, type RefObject, useEffect } from 'react'
import { choosePassage, choosePassageAtCaret, placeCaret } from './navigation'
import { passageWords } from './passage-words'
import type { Reader } from './reader'
import { shortQuote } from './short-quote'
import { selectedPassage } from './tagging'
import { textWords } from './text-words'

/** What can be done with a passage, wherever it is shown. */
export const PASSAGE_MENU: readonly MenuEntry[] = [
  'passage.tag',
  'passage.note',
  'passage.grade',
  null,
  'passage.evidence',
  'passage.newRisk',
  'tray.put',
  null,
  'passage.copyCitation',
  'window.risks',
  null,
  'passage.delete',
]

const WORDS_MENU: readonly MenuEntry[] = [
  'passage.tag',
  'passage.newTag',
  'passage.resize',
  null,
  'passage.evidence',
  'passage.newRisk',
  'tray.put',
  null,
]
const AFTER_COPY: readonly MenuEntry[] = ['passage.copyCitation', 'edit.find', null, 'source.markBeside']

const TEXT_MENU: readonly MenuEntry[] = [
  'edit.find',
  'passage.next',
  'passage.previous',
  null,
  'source.markBeside',
  'view.page',
  null,
  'window.source',
  'window.risks',
]

/** The menu of the text: on the selected words, on the passage that is pointed at or chosen, or on the paragraph. */
export function useReaderMenu(reader: Reader, root: RefObject<HTMLElement | null>): ReactNode {
  const { openAt, menu } = useMenu()
  const show = useStableCallback((event: globalThis.MouseEvent) => {
    event.preventDefault()
    const byPointer = event.button === 2
    if (byPointer) goToPointer(reader, event)
    const words = reader.words()
    const passage = selectedPassage(reader)
    const at = byPointer ? { x: event.clientX, y: event.clientY } : caretPoint(reader)
    if (words) openAt(at, textWords.selectedWords, [...WORDS_MENU, copyWords(reader, words), ...AFTER_COPY])
    else if (passage) openAt(at, passageWords.passage(shortQuote(passage.anchor.exact)), PASSAGE_MENU)
    else openAt(at, textWords.text, TEXT_MENU)
  })
  useEffect(() => {
    const element = root.current
    element?.addEventListener('contextmenu', show)
    return () => element?.removeEventListener('contextmenu', show)
  }, [root, show])
  return menu
}

/** A menu on selected words is about them; anywhere else it is about what the pointer is on. */
function goToPointer(reader: Reader, { target, clientX, clientY }: globalThis.MouseEvent): void {
  const marked = target instanceof Element ? target.closest<HTMLElement>('[data-passage]')?.dataset.passage : undefined
  if (marked !== undefined) {
    const passage = reader.passages.get(marked)
    if (passage) placeCaret(reader, passage.anchor.start)
    return choosePassage(marked)
  }
  const pointed = document.caretPositionFromPoint(clientX, clientY)
  const offset = pointed && reader.column?.offsetAt(pointed.offsetNode, pointed.offset)
  const words = reader.caret.get()?.words
  if (offset === null || offset === undefined || (words && offset >= words.start && offset <= words.end)) return
  placeCaret(reader, offset)
  choosePassageAtCaret(reader)
}

function caretPoint(reader: Reader) {
  const rect = reader.column?.rectAt(reader.caret.get()?.offset ?? 0)
  return { x: rect?.left ?? 0, y: rect?.bottom ?? 0 }
}

const copyWords = (reader: Reader, { start, end }: Span): ContextMenuItem => ({
  label: textWords.copy,
  shortcut: acceleratorText('CmdOrCtrl+C', isMac()),
  run: () =>
    void call('app.copyText', { text: reader.text.text.slice(start, end) }).then(
      () => announce(textWords.copied),
      notifyFailure,
    ),
})
