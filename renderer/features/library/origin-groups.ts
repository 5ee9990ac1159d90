import { counted } from '@shared/words/plural'
import type { GridGroup } from '@ui/grid-lines'
import type { SourceRow } from './source-rows'

/** The key of those that name no origin, which is no origin either. */
const NO_ORIGIN = ''

/** Sources by where their information first came from, in the order of the alphabet; those that do not say come last. */
export function originGroups(rows: readonly SourceRow[], folded: readonly string[]): GridGroup[] {
  const byOrigin = new Map<string, SourceRow[]>()
  for (const row of rows) {
    const { origin } = row.source
    const group = byOrigin.get(origin)
    if (group) group.push(row)
    else byOrigin.set(origin, [row])
  }
  return [...byOrigin]
    .toSorted(([left], [right]) => inOrder(left, right))
    .map(([origin, group]) => ({
      key: origin,
      label: origin === NO_ORIGIN ? 'No origin recorded' : origin,
      about: aboutGroup(group),
      rowIds: group.map(({ id }) => id),
      folded: folded.includes(origin),
    }))
}

/** As the column of origins is sorted, which the rows of the table go by. */
function inOrder(left: string, right: string): number {
  if (left === NO_ORIGIN || right === NO_ORIGIN) return Number(left === NO_ORIGIN) - Number(right === NO_ORIGIN)
  return left.localeCompare(right, undefined, { numeric: true })
}

function aboutGroup(rows: readonly SourceRow[]): string {
  const passages = rows.reduce((sum, row) => sum + row.passages, 0)
  return `${counted(rows.length, 'source')}, ${counted(passages, 'passage')}`
}
