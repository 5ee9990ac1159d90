import { z } from 'zod'
import { canonicalText } from '@shared/text/blocks'
import { command, Word } from './command'
import { findEntity } from './find-entity'
import { withProject } from './with-project'

export const textCommand = command({
  usage: 'text <project> <source> [--body]',
  about:
    'Print the text of a source: the text that offsets count in, and one line end. With --body only what the article itself says, in which no offset counts.',
  options: { body: { type: 'boolean' } },
  args: z.tuple([Word, Word]),
  values: z.strictObject({ body: z.boolean().optional() }),
  run: ([folder, asked], { body }, context) =>
    withProject(folder, context, async (session) => {
      const source = findEntity(session.project.sources, asked, 'source')
      const all = await session.sources.readText(source.versionId)
      const blocks = body ? all.filter(({ role }) => role === 'body') : all
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
