import { indexInSteps } from '../../document/indexes/indexes'
import type { Project } from '../../document/project'
import { scalesOf } from '../../document/queries/scales'
import { risksInOrder } from '../../document/queries/query'
import { register } from '../../scoring/register'
import type { Steps } from '../../steps'
import type { Cell, Table } from '../tables/table'
import { RISK_FIELDS } from './risk-fields'

/** All risks with all of their fields, as one analyst scored them. */
export function* risksTable(project: Project, analystId: string): Steps<Table> {
  const index = yield* indexInSteps(project, register)
  const judging = { analystId, scales: scalesOf(project) }
  const rows: Cell[][] = []
  for (const { id } of risksInOrder.ask(project)) {
    const row = index.row(project, id)
    if (row) rows.push(RISK_FIELDS.map(({ write }) => write(row, judging)))
    yield
  }
  return { name: 'Risks', columns: RISK_FIELDS.map(({ label, width }) => ({ label, width })), rows }
}
