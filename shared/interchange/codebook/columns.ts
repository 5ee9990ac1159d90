import { codebookNotes } from './codebook-words'
import { z } from 'zod'
import { lettersFrom } from '../../kinds/tag-letters'
import type { Tag } from '../../kinds/tags'
import { cleanProse, type ReadingNotes, TagFields } from './listed-tag'

export type FieldKey = Exclude<keyof TagFields, 'edition'> & keyof Tag

/**
 * What a tag has besides its name and place, as files hold it: the CSV column, the key in JSON. A further field of a tag
 * is one more line here.
 */
export const COLUMNS: readonly { key: FieldKey; label: string; is: 'prose' | 'number' | 'word' | 'letters' }[] = [
  { key: 'colour', label: 'Colour', is: 'number' },
  { key: 'line', label: 'Line', is: 'word' },
  { key: 'definition', label: 'Definition', is: 'prose' },
  { key: 'include', label: 'When to use it', is: 'prose' },
  { key: 'exclude', label: 'When not to use it', is: 'prose' },
  { key: 'shortcut', label: 'Digit', is: 'number' },
  { key: 'letters', label: 'Letters', is: 'letters' },
  { key: 'memo', label: 'Memo', is: 'prose' },
]

/** A field of a tag as the text of a cell; empty for what is not set. */
export const cellOf = (tag: Tag, key: FieldKey): string => String(tag[key] ?? '')

/** What the values of a file say, each for itself; what a tag cannot have is left out and counted. */
export function readFields(values: Readonly<Partial<Record<FieldKey, unknown>>>, notes: ReadingNotes): TagFields {
  let fields: TagFields = {}
  for (const { key, label, is } of COLUMNS) {
    const value = valueOf(values[key], is, notes)
    if (value === undefined || value === null || value === '') continue
    const parsed = TagFields.safeParse({ [key]: value })
    if (parsed.success) fields = { ...fields, ...parsed.data }
    else {
      notes.add((count) => codebookNotes.notOurs(count, label))
    }
  }
  return fields
}

function valueOf(given: unknown, is: (typeof COLUMNS)[number]['is'], notes: ReadingNotes): unknown {
  const text = z.string().safeParse(given)
  if (!text.success) return given
  switch (is) {
    case 'prose':
      return cleanProse(text.data, notes)
    case 'number':
      return text.data.trim() === '' ? undefined : Number(text.data)
    case 'word':
      return text.data.trim().toLowerCase()
    case 'letters':
      return lettersFrom(text.data) ?? text.data.trim()
  }
}
