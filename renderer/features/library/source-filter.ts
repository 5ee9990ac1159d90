import type { Arrangement } from '@shared/arrangement'
import { folded, searchWords } from '@shared/words/fold'
import { completeness } from './completeness'
import type { SourceRow } from './source-rows'

export const QUICK_FILTERS = ['untouched', 'incomplete', 'unrated', 'reprints'] as const
type QuickFilter = (typeof QUICK_FILTERS)[number]

/** Whether a source is wanted: it must hold every typed word somewhere and pass every quick filter. */
export const isWanted = (row: SourceRow, { text, quick }: Pick<Arrangement, 'text' | 'quick'>): boolean =>
  QUICK_FILTERS.every((id) => !quick.includes(id) || passes(row, id)) && holdsWords(row, text)

function passes({ source, work, sharing }: SourceRow, quick: QuickFilter): boolean {
  switch (quick) {
    case 'untouched':
      return work === 'none'
    case 'incomplete':
      return completeness(source).missing.length > 0
    case 'unrated':
      return source.reliability === null
    case 'reprints':
      return sharing > 1
  }
}

function holdsWords({ source, version }: SourceRow, text: string): boolean {
  const words = searchWords(text)
  if (words.length === 0) return true
  const { title, authors, publisher, origin, url } = source
  const searched = folded([title, ...authors, publisher, origin, url, version?.fileName ?? ''].join('\n'))
  return words.every((word) => searched.includes(word))
}
