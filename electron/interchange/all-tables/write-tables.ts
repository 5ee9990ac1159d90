import { allTables } from '@shared/interchange/all-tables/all-tables'
import { tableToText } from '@shared/interchange/tables/table-text'
import { tablesXlsx } from '../../exporting/table-xlsx'
import { ZipFile } from '../../exporting/zip-file'
import { sliced } from '../../in-slices'
import type { OutgoingWriter } from '../outgoing-writers'

/** All tables of the project as one workbook. */
export const writeTablesXlsx: OutgoingWriter = async ({ project }) =>
  sliced(tablesXlsx(await sliced(allTables(project))))

/** The same, a CSV each, as a zip. */
export const writeTablesCsv: OutgoingWriter = async ({ project }) => {
  const zip = new ZipFile()
  for (const table of await sliced(allTables(project))) {
    const text = await sliced(tableToText(table, ','))
    zip.begin(`${table.name.toLowerCase()}.csv`).push(new TextEncoder().encode(text), true)
  }
  return zip.end()
}
