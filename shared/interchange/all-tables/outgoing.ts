import { outgoingFormats } from '../outgoing-format-words'
import type { OutgoingFormat } from '../outgoing'

const lost = (): string[] => [outgoingFormats.tablesLost, outgoingFormats.tablesUnnamed]

/** All tables as one workbook, as it is offered. */
export const tablesXlsx: OutgoingFormat = {
  get name() {
    return outgoingFormats.tables
  },
  ending: 'xlsx',
  get use() {
    return outgoingFormats.tablesUse
  },
  options: [],
  lost,
}

/** All tables as CSV files in a zip, as it is offered. */
export const tablesCsv: OutgoingFormat = {
  get name() {
    return outgoingFormats.tablesCsv
  },
  ending: 'zip',
  get use() {
    return outgoingFormats.tablesCsvUse
  },
  options: [],
  lost,
}
