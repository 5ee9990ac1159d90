import { z } from 'zod'
import type { Project } from '@shared/document/project'
import type { Passage } from '@shared/kinds/passages'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import { retrieve } from '@shared/retrieval/retrieve'
import { sourceText } from '@shared/text/source-text'
import { oneLine } from '@shared/words/short'
import { sliced } from '../in-slices'
import { command, Word } from './command'
import { findSavedQuery } from './find-saved-query'
import { withProject } from './with-project'

export const passagesCommand = command({
  usage: 'passages <project> <query> [--saved]',
  about:
    'Print the passages that a query asks for, one a line: id, source, tags and words. A query is written as in the window, as tag:Escalation NEAR/40 tag:Attribution by:Ada -risk:none. With --saved the query is the name of a saved one.',
  options: { saved: { type: 'boolean' } },
  args: z.tuple([Word, z.string().max(LIMITS.query)]),
  values: z.strictObject({ saved: z.boolean().optional() }),
  run: ([folder, asked], { saved }, context) =>
    withProject(folder, context, async (seen) => {
      const { project } = seen
      const found = await retrieve(project, saved ? findSavedQuery(project, 'passages', asked).text : asked, {
        carry: sliced,
        readText: (versionId) =>
          seen.sources.readText(versionId).then(
            (blocks) => sourceText(versionId, blocks),
            () => null,
          ),
      })
      if (!found || found.problem)
        throw new Refusal('query', `${found?.problem?.message ?? 'It was given up.'} Nothing was listed.`)
      const passages = found.passages.map((passage) => itemOf(project, passage))
      const failures = found.unread.map(
        (title) => `The text of “${title}” could not be read; near was not asked in it.`,
      )
      return { json: { passages, unread: found.unread }, text: passages.map(lineOf).join('\n'), failures }
    }),
})

type Item = ReturnType<typeof itemOf>

const itemOf = (project: Project, { id, sourceId, versionId, anchor, tagIds, ...passage }: Passage) => ({
  id,
  sourceId,
  versionId,
  start: anchor.start,
  end: anchor.end,
  tags: tagIds.map((tagId) => project.tags[tagId]?.name ?? tagId),
  quote: anchor.exact,
  note: passage.note,
  statement: passage.statement,
  credibility: passage.credibility,
})

const lineOf = ({ id, sourceId, tags, quote }: Item): string =>
  [id, sourceId, tags.length > 0 ? tags.join(', ') : '-', quote].map(oneLine).join('\t')
