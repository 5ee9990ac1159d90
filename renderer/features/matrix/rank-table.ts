import type { Cell, Table } from '@shared/interchange/tables/table'
import type { RankedRisk } from '@shared/scoring/ranking'
import { levelText } from '@shared/lexicons/matrix'
import type { Scales } from '@shared/lexicons/scales'
import { groupImpactText, groupLikelihoodText, rankText } from '@shared/scoring/judgment-text'
import type { Steps } from '@shared/steps'

const COLUMNS = [
  { label: 'Rank', width: 8 },
  { label: 'Risk', width: 8 },
  { label: 'Title', width: 40 },
  { label: 'Likelihood', width: 20 },
  { label: 'Impact', width: 20 },
  { label: 'Level', width: 18 },
  { label: 'Id', width: 38 },
]

/** Risks by rank as a table for files; a shared rank is words, and none is nothing. */
export function* rankTable(ranked: readonly RankedRisk[], { impactScale, matrix }: Scales): Steps<Table> {
  const rows: Cell[][] = []
  for (const { risk, rank, tied, judgment } of ranked) {
    const place = rank === null ? '' : tied ? rankText({ rank, tied }) : rank
    const level = judgment.level ? levelText(matrix.levels, judgment.level) : ''
    const values = [groupLikelihoodText(judgment.likelihood), groupImpactText(judgment.impact, impactScale), level]
    rows.push([place, `R${risk.number}`, risk.title, ...values, risk.id])
    yield
  }
  return { name: 'Risks by rank', columns: COLUMNS, rows }
}
