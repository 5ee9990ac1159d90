import { indexInSteps } from '../../document/indexes/indexes'
import type { Project } from '../../document/project'
import { scalesOf } from '../../document/queries/scales'
import { risksInOrder } from '../../document/queries/query'
import { register } from '../../scoring/register'
import { type Steps, stepsInLanguage } from '../../steps'
import type { Cell, Table } from '../tables/table'
import { fieldsOf } from './own-fields'

/** All risks with all of their fields, as one analyst scored them. */
export const risksTable = (project: Project, analystId: string): Steps<Table> =>
  stepsInLanguage('en', tableOf(project, analystId))

function* tableOf(project: Project, analystId: string): Steps<Table> {
  const index = yield* indexInSteps(project, register)
  const judging = { analystId, scales: scalesOf(project) }
  const fields = fieldsOf(project)
  const rows: Cell[][] = []
  for (const { id } of risksInOrder.ask(project)) {
    const row = index.row(project, id)
    if (row) rows.push(fields.map(({ write }) => write(row, judging)))
    yield
  }
  return { name: 'Risks', columns: fields.map(({ label, width }) => ({ label, width })), rows }
}
