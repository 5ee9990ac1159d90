import { fieldPlace } from '@domain/field-place'
import { currentAnalyst } from '@state/analyst'
import { announce } from '@state/notices'
import { perform } from '@state/perform'
import { isOpen } from '@state/project-store'
import type { Span } from '@shared/anchoring/span'
import { quickNotePlace } from '@shared/ipc/draft-places'
import { codingWords } from './coding-words'
import { showPassage } from './navigation'
import type { Reader } from './reader'
import { shortQuote } from './short-quote'
import { passageOfWords, selectedPassage } from './tagging'

/** Words that a note is written on. */
export type NoteTarget = {
  words: Span
  /** The passage of these words; null while they are none. */
  passageId: string | null
  /** The note that passage has. */
  note: string
  /** Where what is typed is kept until it is finished. */
  place: string
}

/** The selected words, or those of the passage the analyst is at; null without either. */
export function noteTarget(reader: Reader): NoteTarget | null {
  const words = reader.words()
  const passage = words ? reader.passages.exactly(words) : selectedPassage(reader)
  if (passage) {
    const { id, anchor, note } = passage
    return { words: anchor, passageId: id, note, place: fieldPlace('passages', id, 'note') }
  }
  if (!words) return null
  const place = quickNotePlace(reader.text.versionId, words, currentAnalyst()?.id ?? '')
  return { words, passageId: null, note: '', place }
}

/** Keeps a note on the words, which become a passage if they are none; null when it is not kept. */
export async function keepNote(reader: Reader, { words, passageId }: NoteTarget, note: string) {
  // They may have become a passage, or been taken back, while the note was typed.
  const made = passageOfWords(reader, [], { words, note })
  const id = passageId ?? made?.passageId
  if (id === undefined) return null
  const isThere = reader.passages.get(id) !== undefined
  const operations = isThere
    ? [{ name: 'passage.update' as const, input: { passageId: id, changes: { note } } }]
    : (made?.operations ?? [])
  const commit = await perform(operations, codingWords.noteStep)
  // The project may have been closed meanwhile.
  if (!commit || !isOpen()) return commit
  const shown = isThere ? id : (made?.passageId ?? id)
  showPassage(reader, shown)
  announce(
    note === '' ? codingWords.noteEmpty : codingWords.noted(shortQuote(reader.passages.get(shown)?.anchor.exact ?? '')),
  )
  return commit
}
