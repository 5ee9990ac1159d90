import { resolve } from 'node:path'
import { z } from 'zod'
import { codebookFile, CodebookFormat, lostIn } from '@shared/interchange/codebook/formats'
import { Refusal } from '@shared/refusal'
import { writeExport } from '../exporting/write-export'
import { importCodebook, lookAtCodebook } from '../importing/import-codebook'
import { readArticle } from '../importing/read-article'
import { readCodebook } from '../importing/read-codebook'
import type { ProjectSession } from '../project/session'
import { command, type Context, NameWord, type Result, Word } from './command'
import { actingAnalyst, withProject } from './with-project'

const Options = z.strictObject({
  format: CodebookFormat.optional(),
  out: Word.optional(),
  preview: z.boolean().optional(),
  analyst: NameWord.optional(),
})
type Options = z.infer<typeof Options>

export const codebookCommand = command({
  usage:
    'codebook export <project> --format csv|json|qdc --out <file>, or: codebook import <project> <file> [--preview] [--analyst <name>]',
  about:
    'Write the codebook as a table, as JSON or as a REFI-QDA codebook, or add the tags of such a file; with --preview only say what would be added.',
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    preview: { type: 'boolean' },
    analyst: { type: 'string' },
  },
  args: z.union([z.tuple([z.literal('export'), Word]), z.tuple([z.literal('import'), Word, Word])]),
  values: Options,
  run: ([, folder, file], options, context) =>
    withProject(folder, context, (_seen, session) =>
      file === undefined ? exported(session, options, context) : imported(session, file, options, context),
    ),
})

async function exported({ project }: ProjectSession, { format, out }: Options, { tell }: Context): Promise<Result> {
  if (format === undefined || out === undefined) {
    throw new Refusal('usage', 'Say --format csv, json or qdc, and --out with the file. Nothing was exported.')
  }
  const bytes = new TextEncoder().encode(codebookFile(project, format))
  const file = resolve(out)
  await writeExport(file, bytes)
  const notes = lostIn(project, format)
  for (const note of notes) tell(note)
  return { json: { format, file, bytes: bytes.byteLength, notes }, text: file }
}

async function imported(
  session: ProjectSession,
  given: string,
  { preview, analyst }: Options,
  { chromium, signal, tell }: Context,
): Promise<Result> {
  const file = await readArticle(resolve(given))
  const read = await readCodebook(file, async () => chromium, signal)
  const plan = await lookAtCodebook(session, read)
  for (const note of read.notes) tell(note)
  if (preview !== true) await importCodebook(session, plan, await actingAnalyst(session, analyst))
  const tags = plan.listed.map(({ depth, name, becomes, why }) => ({ depth, name, becomes, why }))
  return {
    json: { file: file.name, imported: preview !== true, tags, notes: read.notes },
    text: tags.map(({ name, becomes, why }) => [becomes, name, why || '-'].join('\t')).join('\n'),
  }
}
