import { z } from 'zod'
import { Refusal } from '@shared/refusal'
import type { Source } from '@shared/kinds/sources'
import type { Version } from '@shared/kinds/versions'
import { importSource } from '../importing/import-source'
import { readArticle } from '../importing/read-article'
import { command, Word } from './command'
import { actingAnalyst, withProject } from './with-project'

export const importCommand = command({
  usage: 'import <project> <file...> [--analyst <name>]',
  about: 'Add articles (.txt, .md, .html). One that is refused does not stop the others.',
  options: { analyst: { type: 'string' } },
  args: z.tuple([Word, Word], Word),
  values: z.strictObject({ analyst: Word.max(500).optional() }),
  run: ([folder, ...paths], { analyst }, context) =>
    withProject(folder, context, async (session) => {
      if (session.readOnly) throw new Refusal('read-only', `Nothing was imported. ${session.readOnly}`)
      const by = await actingAnalyst(session, analyst)
      const imported: ReturnType<typeof describe>[] = []
      const failed: { file: string; code: string; message: string }[] = []
      for (const path of paths) {
        try {
          const { source, version } = await importSource(session, await readArticle(path), { by, ...context })
          imported.push(describe(path, source, version))
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
          failed.push({ file: path, code: error.code, message: error.message })
        }
      }
      return {
        json: { imported, failed },
        text: imported.map(({ sourceId, title, notes }) => [`${sourceId}\t${title}`, ...notes].join('\n\t')).join('\n'),
        failures: failed.map(({ file, message }) => `${file}: ${message}`),
      }
    }),
})

function describe(
  file: string,
  source: Source,
  { id: versionId, format, encoding, characters, blocks, notes }: Version,
) {
  const { id: sourceId, title, authors, publisher, published, url, language } = source
  const card = { title, authors, publisher, published, url, language }
  return { file, sourceId, versionId, ...card, format, encoding, characters, blocks, notes }
}
