import type { RefiNote, RefiSource } from '@shared/interchange/refi/refi-file'
import { allBelow, below, guidOf } from './elements'
import { pathOf, readSelection, type Reading } from './parse-sources'

/**
 * The memos of a project. Some programs write an annotation as a memo that has the place of the annotated words, and refer
 * to it from the source: its place counts in the text of that source, and goes to its selections.
 */
export function readNotes(notes: Element | null, sources: readonly RefiSource[], reading: Reading): RefiNote[] {
  const referring = new Map<string, RefiSource>()
  for (const source of sources) for (const note of source.noteRefs) referring.set(note, source)
  const annotations = new Set<string>()
  const read = [...allBelow(notes, 'Note')].map((note) => {
    const guid = guidOf(note)
    const selected = [...allBelow(note, 'PlainTextSelection')].map((selection) => readSelection(selection, reading))
    const annotated = referring.get(guid)
    const isAnnotation =
      annotated !== undefined && selected.length > 0 && selected.every(({ codings }) => codings.length === 0)
    if (isAnnotation) {
      const by = guidOf(note, 'creatingUser')
      for (const each of selected) {
        annotated.selections.push({ ...each, user: each.user || by, noteRefs: [...each.noteRefs, guid] })
      }
      annotations.add(guid)
    }
    return {
      guid,
      name: reading.text(note, 'name'),
      richTextPath: pathOf(note, 'richTextPath'),
      textPath: pathOf(note, 'plainTextPath'),
      content: below(note, 'PlainTextContent')?.textContent ?? null,
      description: reading.prose(note),
      selections: isAnnotation ? 0 : selected.length,
    }
  })
  for (const source of sources) source.noteRefs = source.noteRefs.filter((note) => !annotations.has(note))
  return read
}
