import { z } from 'zod'
import { Line } from '../fields'
import { catalogue } from '../language/catalogue'
import type { Fact } from './kind'
import { fieldName } from './field-names'
import { kindSays } from './kind-says'
import { MemoSection, SECTION_NAMES } from './memo-sections'

/** How a judgment is put: "It is very likely that …", "We judge it very likely that …", "That … is very likely". */
export const Phrasing = z.enum(['it-is', 'we-judge', 'event-first'])
export type Phrasing = z.infer<typeof Phrasing>

/** The standard that a memo is held against. */
export const Profile = z.enum(['icd-203', 'phia', 'plain'])
export type Profile = z.infer<typeof Profile>

export const Paper = z.enum(['a4', 'letter'])
export type Paper = z.infer<typeof Paper>

/** A section where it stands. `title` is empty for the usual one; `short`: of risks the first five by rank
 * (`MOST_SHORT`), of sources their summary. */
export const MemoPart = z.strictObject({
  section: MemoSection,
  place: z.enum(['body', 'annex']),
  depth: z.enum(['whole', 'short']),
  title: Line,
})
export type MemoPart = z.infer<typeof MemoPart>

/** What a memo consists of and how it is put. Sections that are not among the parts are left out, with their words. */
export const MemoLayout = z.strictObject({
  profile: Profile,
  phrasing: Phrasing,
  paper: Paper,
  parts: z
    .array(MemoPart)
    .max(MemoSection.options.length)
    .refine((parts) => new Set(parts.map(({ section }) => section)).size === parts.length, 'a section stands twice'),
})
export type MemoLayout = z.infer<typeof MemoLayout>

const PHRASING_NAMES: Readonly<Record<Phrasing, string>> = catalogue({
  'it-is': { en: 'It is', de: 'Es ist …' },
  'we-judge': { en: 'We judge', de: 'Wir urteilen …' },
  'event-first': { en: 'Event first', de: 'Ereignis zuerst' },
})

/** What a layout says, each of its parts for itself. */
export function layoutFacts(layout: MemoLayout | undefined): Fact[] {
  if (!layout) return []
  const fact = (label: string, text: string): Fact => ({ label, text, prose: false })
  const partWords = ({ section, place, depth, title }: MemoPart): string =>
    [title || SECTION_NAMES[section], place === 'annex' ? kindSays.annex : '', depth === 'short' ? kindSays.short : '']
      .filter(Boolean)
      .join(', ')
  return [
    fact(fieldName('Standard'), layout.profile.toUpperCase().replace('-', ' ')),
    fact(fieldName('Judgments put as'), PHRASING_NAMES[layout.phrasing]),
    fact(fieldName('Paper'), layout.paper === 'a4' ? 'A4' : 'Letter'),
    fact(fieldName('Sections'), layout.parts.map(partWords).join('; ')),
  ]
}
