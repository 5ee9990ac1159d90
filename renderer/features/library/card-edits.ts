import type { Source } from '@shared/kinds/sources'
import type { Operation } from '@shared/operations/operations'
import { sayDay } from '@shared/words/moments'
import { short } from '@shared/words/short'
import { cardsWords } from './card-words'
import { SOURCE_COLUMNS, type SourceChange, type SourceColumn } from './SourceColumns'
import type { SourceRow } from './source-rows'
import { sourceWords } from './source-words'

/** The fields that many cards may share. */
export const SHARED_FIELDS = ['publisher', 'published', 'reliability', 'origin', 'language'] as const
export type SharedField = (typeof SHARED_FIELDS)[number]
/** What is typed in each; null leaves the field of every card as it is. */
export type SharedTexts = Readonly<Record<SharedField, string | null>>

export const columnOf = (field: SharedField): SourceColumn => SOURCE_COLUMNS.find(({ id }) => id === field)!

/** Characters of a value that tell which one is meant, and so many values that are told one by one. */
const [ENOUGH, MOST_TOLD] = [40, 3]

/** What the cards hold in a field: "“Post” in all", or each value with how many have it, the most frequent first. */
export function heldIn(field: SharedField, rows: readonly SourceRow[]): string {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const text = columnOf(field).text(row)
    const shown = field === 'published' && text !== '' ? sayDay(text) : text
    counts.set(shown, (counts.get(shown) ?? 0) + 1)
  }
  const values = [...counts].toSorted(([, one], [, other]) => other - one)
  const named = (text: string) => (text === '' ? sourceWords.notSet : cardsWords.value(short(text, ENOUGH)))
  const [first] = values
  if (first && values.length === 1) return cardsWords.inAll(named(first[0]))
  const told = values.slice(0, MOST_TOLD).map(([text, count]) => cardsWords.valueIn(named(text), count))
  const more = values.length > MOST_TOLD ? [cardsWords.otherValues(values.length - MOST_TOLD)] : []
  return cardsWords.mixed([...told, ...more])
}

/** Why a text cannot be the value of a field; null when it can. */
export function problemIn(field: SharedField, text: string | null, rows: readonly SourceRow[]): string | null {
  const check = text === null || !rows[0] ? null : columnOf(field).edit?.check(text, rows[0])
  return check?.ok === false ? check.why : null
}

/** The texts as operations, one for each card that would be another one. */
export function cardEdits(texts: SharedTexts, rows: readonly SourceRow[]): Operation[] {
  const changes: SourceChange = {}
  for (const field of SHARED_FIELDS) {
    const text = texts[field]
    if (text !== null && problemIn(field, text, rows) === null) Object.assign(changes, columnOf(field).change?.(text))
  }
  return rows.flatMap(({ id, source }) => {
    const others = Object.entries(changes).filter(([field, value]) => source[field as keyof Source] !== value)
    if (others.length === 0) return []
    return { name: 'source.update' as const, input: { sourceId: id, changes: Object.fromEntries(others) } }
  })
}
