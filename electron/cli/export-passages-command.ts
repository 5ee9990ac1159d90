import { resolve } from 'node:path'
import { z } from 'zod'
import { notExported, ofEarlierTexts } from '@shared/document/queries/earlier-texts'
import { sourcesInOrder } from '@shared/document/queries/query'
import { isMarked, PassageFormat } from '@shared/interchange/passages/formats'
import { Refusal } from '@shared/refusal'
import { exportMarkedText, exportPassages, passagesOfSource } from '../exporting/export-passages'
import { writeExport } from '../exporting/write-export'
import { command, Word } from './command'
import { findEntity } from './find-entity'
import { withProject } from './with-project'

export const exportPassagesCommand = command({
  usage: 'export-passages <project> --format csv|xlsx|tsv|md|docx|html|marked-docx --out <file> [--source <source>]',
  about:
    'Write the passages of a project, or of one source, as a table or as quotes; as html or marked-docx the whole text of a source with its passages marked.',
  options: { format: { type: 'string' }, out: { type: 'string' }, source: { type: 'string' } },
  args: z.tuple([Word]),
  values: z.strictObject({ format: PassageFormat, out: Word, source: Word.optional() }),
  run: ([folder], { format, out, source: asked }, context) =>
    withProject(folder, context, async (seen) => {
      const source = asked === undefined ? null : findEntity(seen.project.sources, asked, 'source')
      const sources = source ? [source] : sourcesInOrder.ask(seen.project)
      const passageIds = sources.flatMap((each) => passagesOfSource(seen, each))
      const bytes = await (isMarked(format)
        ? exportMarkedText(seen, source ?? whichSource(format), format)
        : exportPassages(seen, passageIds, format))
      const file = resolve(out)
      await writeExport(file, bytes)
      const left = sources.flatMap((each) => ofEarlierTexts(seen.project, each))
      if (left.length > 0) context.tell(notExported(seen.project, left))
      return {
        json: { format, file, bytes: bytes.byteLength, passages: passageIds.length, notExported: left.length },
        text: file,
      }
    }),
})

function whichSource(format: string): never {
  throw new Refusal('usage', `Say with --source which text is to be written as ${format}. Nothing was exported.`)
}
