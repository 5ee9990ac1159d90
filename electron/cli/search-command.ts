import { z } from 'zod'
import { Scope, SCOPES, type SearchHit, type SearchPlace, SEARCH_START } from '@shared/ipc/search'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import { searchProject } from '../searching/search-project'
import { command, Word } from './command'
import { findSavedQuery } from './find-saved-query'
import { withProject } from './with-project'

const ALL = Object.keys(SCOPES)

export const searchCommand = command({
  usage: `search <project> <query> [--in ${ALL.join(',')}] [--saved]`,
  about:
    'Print the places that have the words, one a line: where it is and the words around it. A query is written as in the window: word, "exact words", *end, one two (in one paragraph), one NEAR/20 two, one OR two, one -two, /pattern/ (RE2). With --saved the query is the name of a saved search, which says where it looks unless --in does.',
  options: { in: { type: 'string' }, saved: { type: 'boolean' } },
  args: z.tuple([Word, Word.max(LIMITS.line)]),
  values: z.strictObject({
    in: z
      .string()
      .transform((given) => given.split(','))
      .pipe(z.array(Scope))
      .optional(),
    saved: z.boolean().optional(),
  }),
  run: ([folder, asked], { in: scopes, saved }, context) =>
    withProject(folder, context, async (seen) => {
      const query = saved ? findSavedQuery(seen.project, 'words', asked) : { text: asked, scopes: Scope.options }
      const places: object[] = []
      const lines: string[] = []
      const unread: string[] = []
      for (let from: SearchPlace | null = SEARCH_START; from;) {
        const wish = { query: query.text, scopes: scopes ?? query.scopes, sourceId: null, from }
        const page = await searchProject(seen, wish)
        if (page.problem !== null) throw new Refusal('query', `${page.problem} Nothing was searched.`)
        for (const hit of page.hits) {
          const { before, pieces, after, ...where } = hit
          const words = pieces.map(({ text }) => text).join('')
          places.push({ ...where, before, words, after })
          lines.push([...cellsOf(hit), `${before}${words}${after}`].join('\t'))
        }
        unread.push(...page.unread)
        from = page.next
      }
      const failures = unread.map((title) => `The text of “${title}” could not be read; it was not searched.`)
      return { json: { places, unread }, text: lines.join('\n'), failures }
    }),
})

const cellsOf = (hit: SearchHit): string[] =>
  hit.in === 'text' ? [hit.sourceId, hit.mark] : [hit.id, `${hit.name}, ${hit.label}`]
