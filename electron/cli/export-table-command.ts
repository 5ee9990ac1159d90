import { resolve } from 'node:path'
import { z } from 'zod'
import { TableFormat } from '@shared/interchange/tables/formats'
import { risksTable } from '@shared/interchange/risks/risks-table'
import { exportTable } from '../exporting/export-table'
import { writeExport } from '../exporting/write-export'
import { sliced } from '../in-slices'
import { command, NameWord, Word } from './command'
import { knownAnalyst, withProject } from './with-project'

export const exportTableCommand = command({
  usage: 'export-table <project> risks --format csv|xlsx|tsv|md --out <file> [--analyst <name>]',
  about: 'Write all risks with all of their fields as a table, with the scores of one analyst.',
  options: { format: { type: 'string' }, out: { type: 'string' }, analyst: { type: 'string' } },
  args: z.tuple([Word, z.literal('risks')]),
  values: z.strictObject({ format: TableFormat, out: Word, analyst: NameWord.optional() }),
  run: ([folder], { format, out, analyst }, context) =>
    withProject(folder, context, async ({ project }) => {
      const table = await sliced(risksTable(project, knownAnalyst(project, analyst)?.id ?? ''))
      const bytes = await exportTable(table, format)
      const file = resolve(out)
      await writeExport(file, bytes)
      return { json: { format, file, bytes: bytes.byteLength, rows: table.rows.length }, text: file }
    }),
})
