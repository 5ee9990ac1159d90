import type { Project } from '@shared/document/project'
import { queriesInOrder } from '@shared/document/queries/query'
import type { Query } from '@shared/kinds/queries'
import { Refusal } from '@shared/refusal'
import { nameKey } from '@shared/words/fold'

const CALLED = { passages: 'saved query', words: 'saved search' } as const

/** What was saved under this name, whatever its capitals; what there is where nothing was. */
export function findSavedQuery(project: Project, kind: Query['kind'], name: string): Query {
  const saved = queriesInOrder.ask(project).filter((query) => query.kind === kind)
  const query = saved.find((each) => nameKey(each.name) === nameKey(name))
  if (query) return query
  const names = saved.map((each) => `“${each.name}”`).join(', ')
  throw new Refusal(
    'not-found',
    `There is no ${CALLED[kind]} “${name}”. ${names ? `There are ${names}.` : 'None is saved.'}`,
  )
}
