import { z } from 'zod'
import { canonicalText } from '@shared/text/blocks'
import { command, Word } from './command'
import { findEntity } from './find-entity'
import { withProject } from './with-project'

export const textCommand = command({
  usage: 'text <project> <source>',
  about: 'Print the text of a source: the text that offsets count in, and one line end.',
  options: {},
  args: z.tuple([Word, Word]),
  values: z.strictObject({}),
  run: ([folder, asked], _options, context) =>
    withProject(folder, context, async (session) => {
      const source = findEntity(session.project.sources, asked, 'source')
      const blocks = await session.sources.readText(source.versionId)
      const text = canonicalText(blocks)
      return {
        json: {
          sourceId: source.id,
          versionId: source.versionId,
          title: source.title,
          characters: text.length,
          blocks,
        },
        text,
      }
    }),
})
