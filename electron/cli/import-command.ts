import { z } from 'zod'
import { Refusal } from '@shared/refusal'
import { usualExtensions } from '../importing/formats/formats'
import { importInOrder, type ImportResult } from '../importing/import-queue'
import type { Imported } from '../importing/import-source'
import { readArticle } from '../importing/read-article'
import { command, NameWord, Word } from './command'
import { actingAnalyst, withProject } from './with-project'

export const importCommand = command({
  usage: 'import <project> <file...> [--analyst <name>] [--keep-lines]',
  about: `Add articles (${usualExtensions.join(', ')}). One that is refused does not stop the others. With --keep-lines the lines of a text stay, also where a program wrapped them.`,
  options: { analyst: { type: 'string' }, 'keep-lines': { type: 'boolean' } },
  args: z.tuple([Word, Word], Word),
  values: z.strictObject({ analyst: NameWord.optional(), 'keep-lines': z.boolean().optional() }),
  run: ([folder, ...paths], { analyst, 'keep-lines': keepLines = false }, context) =>
    withProject(folder, context, async (session) => {
      if (session.readOnly) throw new Refusal('read-only', `Nothing was imported. ${session.readOnly}`)
      const by = await actingAnalyst(session, analyst)
      const { chromium, signal } = context
      const files = paths.map((path) => ({ name: path, read: () => readArticle(path) }))
      const results = await importInOrder(session, files, { by, chromium, signal, how: { keepLines } })
      const imported = results.flatMap((result) => (result.ok ? [described(result.name, result)] : []))
      const failed = [
        ...results.flatMap(refusalOf),
        ...paths.slice(results.length).map((file) => ({ file, code: 'cancelled', message: NOT_BEGUN })),
      ]
      return {
        json: { imported, failed },
        text: imported.map(({ sourceId, title, notes }) => [`${sourceId}\t${title}`, ...notes].join('\n\t')).join('\n'),
        failures: failed.map(({ file, message }) => `${file}: ${message}`),
      }
    }),
})

const NOT_BEGUN = 'Cancelled. Nothing was changed.'

/** Anything but a refusal is a bug, which is said beside what became of the other files. */
function refusalOf(result: ImportResult): { file: string; code: string; message: string }[] {
  if (result.ok) return []
  const { name: file, failure } = result
  if (failure instanceof Refusal) return [{ file, code: failure.code, message: failure.message }]
  const fault = failure instanceof Error ? failure.stack : String(failure)
  return [{ file, code: 'internal', message: `This is a fault in Assay. Nothing was changed. ${fault}` }]
}

function described(file: string, { source, version }: Imported) {
  const { id: versionId, format, encoding, characters, blocks, notes } = version
  const { id: sourceId, title, authors, publisher, published, url, language } = source
  const card = { title, authors, publisher, published, url, language }
  return { file, sourceId, versionId, ...card, format, encoding, characters, blocks, notes }
}
