import { gridParts } from '@domain/grid-table'
import type { TablePart } from '@domain/TableExport'
import { fieldsOf } from '@shared/interchange/risks/own-fields'
import { type Judging, RISK_FIELDS } from '@shared/interchange/risks/risk-fields'
import { risksTable } from '@shared/interchange/risks/risks-table'
import { currentProject } from '@state/project-store'
import type { Shown } from '@ui/grid-edits'
import type { RegisterColumn } from './RegisterColumns'
import { registerSource as source } from './register-source'
import { registerWords } from './register-words'

/** The register as it is shown, and all risks with all of their fields, as parts that can be exported. */
export function registerParts(
  columns: readonly RegisterColumn[],
  rowIds: readonly string[],
  shown: Shown,
  judging: Judging,
): TablePart[] {
  const fields = fieldsOf(currentProject())
  const inFiles = columns.map((column): RegisterColumn => {
    const field = fields.find(({ key }) => key === column.id)
    if (!field) return column
    // A column of the project's own is called so that it is known again.
    const header = RISK_FIELDS.includes(field) ? column.header : field.label
    return { ...column, header, file: (row) => field.write(row, judging) }
  })
  const [asShown] = gridParts({ name: 'Risks', columns: inFiles, rowIds, source }, shown)
  const all = {
    label: registerWords.allFields(rowIds.length, fields.length),
    make: () => risksTable(currentProject(), judging.analystId),
  }
  return asShown ? [asShown, all] : [all]
}
