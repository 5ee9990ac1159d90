import type { Project } from '../document/project'
import { sourcesInOrder } from '../document/queries/query'
import type { Passage } from '../kinds/passages'
import type { Source } from '../kinds/sources'
import type { Steps } from '../steps'
import { type CountHead, cellOf, type CountTable } from './count-table'
import { tagsOfPassages } from './counted-tags'
import { retrievalWords } from './retrieval-words'

/** What tags are counted over: the sources, or when they were published. */
export const OVER = ['source', 'year', 'month'] as const
export type Over = (typeof OVER)[number]

const UNDATED = 'undated'
/** Months without any passage are told too, so that a gap is seen; but not of a thousand years. */
const MOST_PERIODS = 240

/** How many passages each tag has over sources or time. Words of sources without a date are counted apart, at the end. */
export function* frequencies(
  project: Project,
  passages: readonly Passage[],
  { over, withChildren }: { over: Over; withChildren: boolean },
): Steps<CountTable> {
  const { heads, byTag, notes } = yield* tagsOfPassages(project, passages, withChildren)
  const rowOf = (passage: Passage): string => {
    const source = project.sources[passage.sourceId]
    return over === 'source' ? passage.sourceId : source ? periodOf(source, over) : UNDATED
  }
  const cells = new Map<string, Map<string, string[]>>()
  for (const { id } of heads) {
    for (const passage of byTag.get(id) ?? []) {
      const row = rowOf(passage)
      const ofRow = cells.get(row) ?? new Map<string, string[]>()
      cells.set(row, ofRow)
      const those = ofRow.get(id)
      if (those) those.push(passage.id)
      else ofRow.set(id, [passage.id])
      yield
    }
  }
  const rows = over === 'source' ? sourceRows(project, cells) : periodRows([...cells.keys()], over)
  return {
    corner: over === 'source' ? 'Source' : 'Published',
    rows,
    columns: heads,
    cells: rows.map((row) => heads.map(({ id }) => cellOf(cells.get(row.id)?.get(id) ?? []))),
    notes,
  }
}

const sourceRows = (project: Project, used: ReadonlyMap<string, unknown>): CountHead[] =>
  sourcesInOrder
    .ask(project)
    .filter(({ id }) => used.has(id))
    .map(({ id, title }) => ({ id, name: title }))

const periodOf = ({ published }: Source, over: 'year' | 'month'): string =>
  published?.slice(0, over === 'year' ? 4 : 7) ?? UNDATED

function periodRows(used: readonly string[], over: 'year' | 'month'): CountHead[] {
  const dated = used.filter((period) => period !== UNDATED).toSorted()
  const all = between(dated[0], dated.at(-1), over)
  const periods = all.length > MOST_PERIODS ? dated : all
  const rows = periods.map((period) => ({ id: period, name: period }))
  return used.includes(UNDATED) ? [...rows, { id: UNDATED, name: retrievalWords.undated }] : rows
}

/** All years or months from the first to the last. */
function between(first: string | undefined, last: string | undefined, over: 'year' | 'month'): string[] {
  if (first === undefined || last === undefined) return []
  const number = (period: string) =>
    over === 'year' ? Number(period) : Number(period.slice(0, 4)) * 12 + Number(period.slice(5)) - 1
  const name = (at: number) =>
    over === 'year'
      ? String(at).padStart(4, '0')
      : `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
  const count = Math.min(number(last) - number(first) + 1, MOST_PERIODS + 1)
  return Array.from({ length: count }, (_, index) => name(number(first) + index))
}
