import { join, resolve } from 'node:path'
import { z } from 'zod'
import { EXPORT_ENDINGS, ExportFormat, type Withheld } from '@shared/ipc/exporting'
import { countMoved, movedWords } from '@shared/memo/moved-words'
import { Refusal } from '@shared/refusal'
import { freeName } from '../exporting/free-name'
import { prepareMemo } from '../exporting/prepare-memo'
import { readTemplate } from '../exporting/read-template'
import { recordHandover } from '../exporting/record-handover'
import { titleTold } from '../exporting/withheld-words'
import { writeExport } from '../exporting/write-export'
import { fileNameFor } from '../file-name'
import { command, NameWord, Word } from './command'
import { findEntity } from './find-entity'
import { knownAnalyst, withProject } from './with-project'

/** Formats with commas between them, each once. */
const Formats = z
  .string()
  .transform((given) => [...new Set(given.split(','))])
  .pipe(z.array(ExportFormat).min(1))

/** Why remarks that were asked for are not in any file; empty where they are. */
function whyNoRemarks(formats: readonly ExportFormat[], { names, words }: Withheld): string {
  if (names || words) return 'The remarks were left out: they name analysts and quote words that are withheld.'
  return formats.includes('docx') ? '' : 'The remarks were left out: only a Word document can have them.'
}

export const exportCommand = command({
  usage:
    'export <project> --memo <id> --format md|docx|pdf|html|receipt[,…] --out <file or folder> [--without-names] [--without-words] [--remarks] [--template <file>] [--by <analyst>]',
  about:
    'Write a memo as a file, which is replaced once the new one is complete, or in several formats into a folder, and record what was handed over.',
  options: {
    memo: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    'without-names': { type: 'boolean' },
    'without-words': { type: 'boolean' },
    remarks: { type: 'boolean' },
    template: { type: 'string' },
    by: { type: 'string' },
  },
  args: z.tuple([Word]),
  values: z.strictObject({
    memo: Word,
    format: Formats,
    out: Word,
    'without-names': z.boolean().optional(),
    'without-words': z.boolean().optional(),
    remarks: z.boolean().optional(),
    template: Word.optional(),
    by: NameWord.optional(),
  }),
  run: ([folder], { memo: asked, format: formats, out, by, remarks, template, ...without }, context) =>
    withProject(folder, context, async (seen, session) => {
      const memo = findEntity(seen.project.memos, asked, 'memo')
      const analyst = knownAnalyst(session.project, by)
      if (by !== undefined && !analyst)
        throw new Refusal('unknown-analyst', `There is no analyst “${by}”. Nothing was exported.`)
      const withheld = { names: without['without-names'] === true, words: without['without-words'] === true }
      const unwritten = remarks ? whyNoRemarks(formats, withheld) : ''
      if (unwritten !== '') context.tell(unwritten)
      const named =
        template === undefined ? null : await readTemplate(resolve(template), context.chromium, context.signal)
      if (named && !formats.includes('docx')) context.tell('The template was left out: only a Word document has one.')
      for (const note of named?.template.notes ?? []) context.tell(`“${named?.fileName}”: ${note}`)
      const prepared = await prepareMemo(seen, memo.id, withheld, { remarks, template: named })
      const isOne = formats.length === 1
      const name = fileNameFor(await titleTold(seen, memo, withheld), 'Memo')
      const written: { format: ExportFormat; file: string; bytes: number }[] = []
      const failures: string[] = []
      for (const format of formats) {
        const file = isOne ? resolve(out) : await freeName(join(resolve(out), name), `.${EXPORT_ENDINGS[format]}`)
        try {
          const bytes = await prepared.bytesOf(format, context.chromium)
          await writeExport(file, bytes)
          written.push({ format, file, bytes: bytes.byteLength })
        } catch (failure) {
          if (isOne || !(failure instanceof Refusal)) throw failure
          failures.push(failure.message)
        }
      }
      const moved = movedWords(prepared.tree)
      if (moved !== '') context.tell(moved)
      const handover = analyst && written.length > 0 ? await recordHandover(session, analyst.id, prepared) : ''
      if (handover !== '') context.tell(handover)
      const counts = countMoved(prepared.tree)
      const [only] = written
      return {
        json: isOne ? { memoId: memo.id, ...only, ...counts } : { memoId: memo.id, files: written, ...counts },
        text: written.map(({ file }) => file).join('\n'),
        failures,
      }
    }),
})
