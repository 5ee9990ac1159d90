import { z } from 'zod'
import { type Likeness, likenessText } from '@shared/ipc/importing'
import { Refusal } from '@shared/refusal'
import { usualExtensions } from '../importing/formats/formats'
import { findArticles } from '../importing/find-articles'
import { importInOrder, type ImportResult } from '../importing/import-queue'
import { readArticle } from '../importing/read-article'
import { command, NameWord, Word } from './command'
import { actingAnalyst, withProject } from './with-project'

export const importCommand = command({
  usage: 'import <project> <file or folder...> [--analyst <name>] [--keep-lines]',
  about: `Add articles (${usualExtensions.join(', ')}). Of a folder the articles in it, and in its folders. One that is refused does not stop the others. With --keep-lines the lines of a text stay, also where a program wrapped them.`,
  options: { analyst: { type: 'string' }, 'keep-lines': { type: 'boolean' } },
  args: z.tuple([Word, Word], Word),
  values: z.strictObject({ analyst: NameWord.optional(), 'keep-lines': z.boolean().optional() }),
  run: ([folder, ...named], { analyst, 'keep-lines': keepLines = false }, context) =>
    withProject(folder, context, async (session) => {
      if (session.readOnly) throw new Refusal('read-only', `Nothing was imported. ${session.readOnly}`)
      const by = await actingAnalyst(session, analyst)
      const { chromium, signal } = context
      const { files: found, left } = await findArticles(named)
      left.forEach(context.tell)
      const files = found.map(({ path }) => ({ name: path, read: () => readArticle(path) }))
      const results = await importInOrder(session, files, { by, chromium, signal, how: { keepLines } })
      const imported = results.flatMap((result) => (result.ok ? [described(result)] : []))
      const failed = [
        ...results.flatMap(refusalOf),
        ...files.slice(results.length).map(({ name: file }) => ({ file, code: 'cancelled', message: NOT_BEGUN })),
      ]
      return {
        json: { imported, failed, left },
        text: imported
          .map(({ sourceId, title, like, notes }) =>
            [`${sourceId}\t${title}`, ...likeWords(like), ...notes].join('\n\t'),
          )
          .join('\n'),
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

const likeWords = (like: Likeness | null): string[] => (like === null ? [] : [`${likenessText(like)}.`])

function described({ name: file, source, version, like }: Extract<ImportResult, { ok: true }>) {
  const { id: versionId, format, encoding, characters, blocks, notes } = version
  const { id: sourceId, title, authors, publisher, published, url, language } = source
  const card = { title, authors, publisher, published, url, language }
  return { file, sourceId, versionId, ...card, format, encoding, characters, blocks, notes, like }
}
