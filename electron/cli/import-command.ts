import { z } from 'zod'
import { type Likeness, likenessText } from '@shared/ipc/importing'
import { Refusal } from '@shared/refusal'
import { outcomeSum, reviewOfSource } from '@shared/document/queries/versions'
import { counted } from '@shared/words/plural'
import { usualExtensions } from '../importing/formats/formats'
import { findArticles } from '../importing/find-articles'
import { importInOrder, type ImportResult } from '../importing/import-queue'
import type { Imported } from '../importing/import-source'
import { importNewVersion } from '../importing/new-version'
import { readArticle } from '../importing/read-article'
import type { ImportContext } from '../importing/read-version'
import type { ProjectSession } from '../project/session'
import { command, NameWord, Word } from './command'
import { findEntity } from './find-entity'
import { actingAnalyst, withProject } from './with-project'

export const importCommand = command({
  usage: 'import <project> <file or folder...> [--new-version-of <source>] [--analyst <name>] [--keep-lines]',
  about: `Add articles (${usualExtensions.join(', ')}). Of a folder the articles in it, and in its folders. One that is refused does not stop the others. With --keep-lines the lines of a text stay, also where a program wrapped them. With --new-version-of the one file is the corrected text of a source that is there: its passages are found in it.`,
  options: {
    analyst: { type: 'string' },
    'keep-lines': { type: 'boolean' },
    'new-version-of': { type: 'string' },
  },
  args: z.tuple([Word, Word], Word),
  values: z.strictObject({
    analyst: NameWord.optional(),
    'keep-lines': z.boolean().optional(),
    'new-version-of': NameWord.optional(),
  }),
  run: ([folder, ...named], { analyst, 'keep-lines': keepLines = false, 'new-version-of': of }, context) =>
    withProject(folder, context, async (_seen, session) => {
      if (session.readOnly) throw new Refusal('read-only', `Nothing was imported. ${session.readOnly}`)
      const by = await actingAnalyst(session, analyst)
      const { chromium, signal } = context
      const reading = { by, chromium, signal, how: { keepLines } }
      if (of !== undefined) return newVersion(session, { of, paths: named }, reading)
      const { files: found, left } = await findArticles(named)
      left.forEach(context.tell)
      const files = found.map(({ path }) => ({ name: path, read: (signal?: AbortSignal) => readArticle(path, signal) }))
      const results = await importInOrder(session, files, reading)
      const imported = results.flatMap((result) =>
        result.ok ? [{ ...described(result.name, result), like: result.like }] : [],
      )
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

/** The corrected text of a source, and what became of its passages. */
async function newVersion(
  session: ProjectSession,
  { of, paths }: { of: string; paths: readonly string[] },
  context: ImportContext,
) {
  const [path] = paths
  if (path === undefined || paths.length > 1) {
    throw new Refusal('one-file', 'A new version of a source is one file. Nothing was imported. Name one file.')
  }
  const { id } = findEntity(session.project.sources, of, 'source')
  const { source, version, counts, isSameText } = await importNewVersion(session, id, await readArticle(path), context)
  const same = isSameText ? ['The text is the same, word for word.'] : []
  const toReview = reviewOfSource.ask(session.project, id).waiting.length
  const review = toReview > 0 ? [`${counted(toReview, 'passage')} to review in Assay`] : []
  return {
    json: { newVersion: { ...described(path, { source, version }), passages: counts, toReview, sameText: isSameText } },
    text: [`${source.id}\t${source.title}`, outcomeSum(counts), ...review, ...same, ...version.notes].join('\n\t'),
  }
}

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

function described(file: string, { source, version }: Pick<Imported, 'source' | 'version'>) {
  const { id: versionId, format, encoding, characters, blocks, notes } = version
  const { id: sourceId, title, authors, publisher, published, url, language } = source
  const card = { title, authors, publisher, published, url, language }
  return { file, sourceId, versionId, ...card, format, encoding, characters, blocks, notes }
}
