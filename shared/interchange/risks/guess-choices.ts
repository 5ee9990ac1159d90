import { entity, type Project } from '../../document/project'
import type { Sheet } from '../tables/sheet'
import { guessFields, guessHead } from './guess-fields'
import type { RiskChoices } from './plan-risks'
import { ownFields } from './own-fields'
import { ID } from './risk-fields'

/** How a sheet is read until somebody says otherwise. */
export function guessChoices(
  project: Project,
  sheet: Sheet,
  analystId: string,
  head: number = guessHead(sheet, ownFields(project)),
): RiskChoices {
  const names = sheet.rows.find(({ number }) => number === head)?.cells ?? []
  const fields = guessFields(
    names,
    sheet.rows.filter(({ number }) => number > head),
    ownFields(project),
  )
  const ids = fields.indexOf(ID)
  // A table that names risks of ours was written by us, with all that was there; elsewhere an empty cell may say nothing.
  const emptyClears = sheet.rows.some(({ cells }) => entity(project, 'risks', cells[ids] ?? '') !== undefined)
  return { head, fields, analystId, byNumber: null, byTitle: false, emptyClears, partly: false, fractions: null }
}
