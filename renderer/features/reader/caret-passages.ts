import { announce } from '@state/notices'
import { currentProject, isOpen } from '@state/project-store'
import type { Passage } from '@shared/kinds/passages'
import type { Tag } from '@shared/kinds/tags'
import { placeWords } from './place-words'
import type { Reader } from './reader'

/** So long the caret rests before it is said where it is: whoever walks on wants to hear the words. */
const RESTS_MS = 400
/** Names that are said; more of them would be in the way. */
const MOST_NAMES = 5

/** "2 passages: Escalation, Attribution; note": what is around a place, innermost first. */
export function sayPassages(passages: readonly Passage[], tags: Readonly<Record<string, Tag>>): string {
  const names = [...new Set(passages.flatMap(({ tagIds }) => tagIds.flatMap((id) => tags[id]?.name ?? [])))]
  const notes = passages.filter(({ note }) => note !== '').length
  return placeWords.around(passages.length, names.slice(0, MOST_NAMES), names.length - MOST_NAMES, notes)
}

const around = new WeakMap<Reader, { passageIds: string; timer: ReturnType<typeof setTimeout> | undefined }>()

/** Says which passages the caret has come into, once it rests; nothing while they stay the same, and nothing on leaving. */
export function sayAtCaret(reader: Reader): void {
  const last = around.get(reader)
  clearTimeout(last?.timer)
  const timer = setTimeout(() => {
    const caret = reader.caret.get()
    // The project may have been closed meanwhile.
    if (!isOpen() || !caret || caret.words || !reader.column) return
    const passages = reader.at(caret.offset).filter(({ anchor }) => caret.offset < anchor.end)
    const passageIds = passages.map(({ id }) => id).join()
    around.set(reader, { passageIds, timer: undefined })
    if (passageIds !== '' && passageIds !== last?.passageIds) announce(sayPassages(passages, currentProject().tags))
  }, RESTS_MS)
  around.set(reader, { passageIds: last?.passageIds ?? '', timer })
}
