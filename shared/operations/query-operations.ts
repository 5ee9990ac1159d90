import { z } from 'zod'
import { deleteEntity } from '../document/delete-entity'
import type { Draft } from '../document/draft'
import { Id } from '../fields'
import { Query } from '../kinds/queries'
import { Refusal } from '../refusal'
import { nameKey } from '../words/fold'
import { define } from './operation'
import { projectWords } from './project-words'

const nameOf = (draft: Draft, queryId: string): string => draft.find('queries', queryId)?.name ?? ''

/** Queries are gone to by their names, so that no two have one. */
function refuseTaken(draft: Draft, name: string, exceptId: string): void {
  for (const query of draft.all('queries'))
    if (query.id !== exceptId && nameKey(query.name) === nameKey(name))
      throw new Refusal('name-taken', projectWords.queryTaken(query.name))
}

export const queryOperations = {
  'query.create': define({
    kind: 'queries',
    input: z.strictObject({ query: Query }),
    label: ({ query }) => projectWords.saveQuery(query.name),
    apply: (draft, { query }) => {
      refuseTaken(draft, query.name, query.id)
      draft.add('queries', query)
    },
  }),
  'query.update': define({
    kind: 'queries',
    input: z.strictObject({ queryId: Id, changes: Query.omit({ id: true, kind: true }).exactPartial() }),
    label: ({ queryId, changes }, draft) =>
      changes.name === undefined
        ? projectWords.changeQuery(nameOf(draft, queryId))
        : projectWords.renameQuery(changes.name),
    apply: (draft, { queryId, changes }) => {
      if (changes.name !== undefined) refuseTaken(draft, changes.name, queryId)
      draft.update('queries', queryId, changes)
    },
  }),
  /** A memo that prints its passages keeps the place of it, and says so. */
  'query.delete': define({
    kind: 'queries',
    input: z.strictObject({ queryId: Id }),
    label: ({ queryId }, draft) => projectWords.deleteQuery(nameOf(draft, queryId)),
    apply: (draft, { queryId }) => deleteEntity(draft, 'queries', queryId),
  }),
}
