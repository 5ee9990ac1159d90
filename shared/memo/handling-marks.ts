import { z } from 'zod'
import { Name } from '../fields'
import { type HandlingColours, handlingColours } from './handling-colours'

/** The marks of those who publish lists of them, from the strictest down. */
export const MARK_LISTS = [
  {
    key: 'tlp',
    name: 'Traffic Light Protocol 2.0 (FIRST)',
    marks: ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'],
  },
  {
    key: 'nato',
    name: 'NATO',
    marks: ['COSMIC TOP SECRET', 'NATO SECRET', 'NATO CONFIDENTIAL', 'NATO RESTRICTED', 'NATO UNCLASSIFIED'],
  },
  {
    key: 'uk',
    name: 'UK Government Security Classifications',
    marks: ['TOP SECRET', 'SECRET', 'OFFICIAL-SENSITIVE', 'OFFICIAL'],
  },
] as const

const Colour = z.string().regex(/^#[0-9a-f]{6}$/)

/** A mark of one's own, in colours of one's own. */
export const OwnMark = z.strictObject({ words: Name, ink: Colour, ground: Colour })
export type OwnMark = z.infer<typeof OwnMark>

export const MOST_OWN_MARKS = 40

/** What is chosen of the marks: lists by their keys, and marks of one's own. */
export type ChosenMarks = {
  markLists: readonly (typeof MARK_LISTS)[number]['key'][]
  ownMarks: readonly OwnMark[]
}

/** The marks that are offered: one's own first, then those of the lists that are chosen. */
export const offeredMarks = ({ markLists, ownMarks }: ChosenMarks): string[] => [
  ...new Set([
    ...ownMarks.map(({ words }) => words),
    ...MARK_LISTS.filter(({ key }) => markLists.includes(key)).flatMap(({ marks }) => marks),
  ]),
]

/** The colours of a mark: those of one's own marks first; null where its words stand plain. */
export function coloursOf(mark: string, ownMarks: readonly OwnMark[]): HandlingColours | null {
  const own = ownMarks.find(({ words }) => words.trim().toUpperCase() === mark.trim().toUpperCase())
  return own ? { ink: own.ink, ground: own.ground } : handlingColours(mark)
}
