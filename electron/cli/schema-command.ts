import { resolve } from 'node:path'
import { z } from 'zod'
import { projectSchemaText } from '@shared/interchange/json/project-schema'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { writeExport } from '../exporting/write-export'
import { command, Word } from './command'

export const schemaCommand = command({
  usage: 'schema [--out <file>]',
  about: 'Print the JSON Schema of a project as JSON, or write it to a file.',
  options: { out: { type: 'string' } },
  args: z.tuple([]),
  values: z.strictObject({ out: Word.optional() }),
  run: async (_args, { out }) => {
    const text = projectSchemaText()
    if (out === undefined) return { json: JSON.parse(text) as unknown, text: text.trimEnd() }
    const file = resolve(out)
    await writeExport(file, new TextEncoder().encode(text))
    return { json: { format: PROJECT_FORMAT, file }, text: file }
  },
})
