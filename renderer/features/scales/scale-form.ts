import { plain } from '@shared/lexicons/reading'
import type { Lexicon } from '@shared/lexicons/lexicon'
import type { Finding } from '@shared/lexicons/lint'
import { type ScaleId, scaleName } from '@shared/lexicons/scale'
import type { Scales } from '@shared/lexicons/scales'
import { LIMITS } from '@shared/limits'
import { freeName } from '@shared/words/free-name'
import { short } from '@shared/words/short'
import { z } from 'zod'
import { editorWords } from './editor-words'
import { type AnyScale, scalesOfPart } from './scale-parts'

/** What is to become of a scale that is opened for editing: another beside it, its next edition, or itself changed. */
export type Editing = { given: AnyScale; how: 'copy' | 'next' | 'change' }

/** What every scale is filled in with, as it is typed. */
export const headFields = { name: z.string(), note: z.string() } as const
type HeadForm = { name: string; note: string }

/** What every scale says of itself, whatever its sort. */
type Head = Pick<Lexicon, 'id' | 'name' | 'edition' | 'follows' | 'note'>

/** A form as the scale it would be saved as, null while it cannot be read; and what is to be known of it. */
export type ReadForm = { read: AnyScale | null; findings: Finding[] }

export function headForm(scales: Scales, { given, how }: Editing): HeadForm {
  const { name, note } = given.scale
  if (how !== 'copy') return { name, note }
  const taken = scalesOfPart(scales, given.part).map(({ scale }) => scale.name)
  return {
    name: freeName(editorWords.ours(name), taken, LIMITS.line),
    note: short(editorWords.after(scaleName(given.scale)), LIMITS.line),
  }
}

/** The edition that a scale would be: the first that no scale of that name has. */
export function editionOf(scales: Scales, { given, how }: Editing): number {
  if (how === 'copy') return 1
  if (how === 'change') return given.scale.edition
  const name = plain(given.scale.name)
  return (
    1 +
    Math.max(...scalesOfPart(scales, given.part).map(({ scale }) => (plain(scale.name) === name ? scale.edition : 0)))
  )
}

/** `newId` is the id of a scale that is to be another. */
export function headOf(scales: Scales, editing: Editing, newId: ScaleId, { name, note }: HeadForm): Head {
  const { given, how } = editing
  const follows = how === 'change' ? given.scale.follows : given.scale.id
  return {
    id: how === 'change' ? given.scale.id : newId,
    name: name.trim(),
    edition: editionOf(scales, editing),
    ...(follows === undefined ? {} : { follows }),
    note: note.trim(),
  }
}

/** Names that cannot be saved. */
export function findingsOfName(scales: Scales, { given: { part } }: Editing, head: Head): Finding[] {
  const refused = (words: string): Finding[] => [{ weight: 'refused', at: { part: 'whole' }, words }]
  if (head.name === '') return refused(editorWords.needsName(part))
  const spelling = plain(scaleName(head))
  const isTaken = scalesOfPart(scales, part).some(
    ({ scale }) => scale.id !== head.id && plain(scaleName(scale)) === spelling,
  )
  return isTaken ? refused(editorWords.nameTaken(part, scaleName(head))) : []
}

/** A whole percent as it is typed, with or without its sign; null for anything else. */
export function readPercent(typed: string): number | null {
  const digits = /^(\d{1,3}) ?%?$/.exec(plain(typed))?.[1]
  const percent = digits === undefined ? null : Number(digits)
  return percent !== null && percent <= 100 ? percent : null
}

/** That what was typed is no percent, for the part that it was typed in. */
export const noPercent = (part: 'term' | 'row', index: number, typed: string): Finding => ({
  weight: 'refused',
  at: { part, index },
  words: editorWords.noPercent(typed.trim()),
})
