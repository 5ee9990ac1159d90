import type { OutgoingFormat } from '../outgoing'

const lost = (): string[] => [
  'Texts of sources, memos, outcomes and comments are left out. The last table says what every column means.',
  'Who judged is left out of risks that a session keeps names back of; its answers go under letters.',
]

/** All tables as one workbook, as it is offered. */
export const tablesXlsx: OutgoingFormat = {
  name: 'All tables, Excel workbook',
  ending: 'xlsx',
  use: 'For spreadsheets and statistics: sources, tags, codings, risks, evidence, scores and answers of closed rounds, a sheet each, and a dictionary of their columns.',
  options: [],
  lost,
}

/** All tables as CSV files in a zip, as it is offered. */
export const tablesCsv: OutgoingFormat = {
  name: 'All tables, CSV in a zip',
  ending: 'zip',
  use: 'For R, Python and databases: the same tables, a file each, in UTF-8.',
  options: [],
  lost,
}
