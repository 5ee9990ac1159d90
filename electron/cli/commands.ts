import { codebookCommand } from './codebook-command'
import { exportCommand } from './export-command'
import { exportForCommand } from './export-for-command'
import { exportPassagesCommand } from './export-passages-command'
import { exportTableCommand } from './export-table-command'
import { importCommand } from './import-command'
import { importFromCommand } from './import-from-command'
import { importRisksCommand } from './import-risks-command'
import { lintCommand } from './lint-command'
import { listCommand } from './list-command'
import { mergeCommand } from './merge-command'
import { newCommand } from './new-command'
import { packCommand } from './pack-command'
import { passagesCommand } from './passages-command'
import { schemaCommand } from './schema-command'
import { searchCommand } from './search-command'
import { textCommand } from './text-command'
import { unpackCommand } from './unpack-command'
import { verifyReceiptCommand } from './verify-receipt-command'
import { verifyCommand } from './verify-command'

/** Everything the command line can do, by name. */
export const commands: Readonly<Record<string, typeof newCommand>> = {
  new: newCommand,
  import: importCommand,
  text: textCommand,
  list: listCommand,
  search: searchCommand,
  passages: passagesCommand,
  export: exportCommand,
  'export-passages': exportPassagesCommand,
  'export-table': exportTableCommand,
  'import-risks': importRisksCommand,
  'import-from': importFromCommand,
  'export-for': exportForCommand,
  schema: schemaCommand,
  codebook: codebookCommand,
  merge: mergeCommand,
  lint: lintCommand,
  pack: packCommand,
  unpack: unpackCommand,
  verify: verifyCommand,
  'verify-receipt': verifyReceiptCommand,
}
