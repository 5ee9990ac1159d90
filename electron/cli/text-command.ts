import { z } from 'zod'
import { canonicalText } from '@shared/text/blocks'
import { command, Word } from './command'
import { findEntity } from './find-entity'
import { leftOutOfSource } from './left-out-of-source'
import { withProject } from './with-project'

export const textCommand = command({
  usage: 'text <project> <source> [--body | --left-out]',
  about:
    'Print the text of a source: the text that offsets count in, and one line end. With --body only what the article itself says, in which no offset counts. With --left-out what its import left out, why, and behind which paragraph it stood.',
  options: { body: { type: 'boolean' }, 'left-out': { type: 'boolean' } },
  args: z.tuple([Word, Word]),
  values: z
    .strictObject({ body: z.boolean().optional(), 'left-out': z.boolean().optional() })
    .refine((values) => !(values.body && values['left-out'])),
  run: ([folder, asked], { body, 'left-out': leftOut }, context) =>
    withProject(folder, context, async (seen, session) => {
      const source = findEntity(seen.project.sources, asked, 'source')
      if (leftOut) return leftOutOfSource(session, source, context)
      const all = await seen.sources.readText(source.versionId)
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
