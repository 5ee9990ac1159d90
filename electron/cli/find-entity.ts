import { Refusal } from '@shared/refusal'

/** The one entity meant by its id, the beginning of its id, or its title. */
export function findEntity<E extends { id: string; title: string }>(
  entities: Readonly<Record<string, E>>,
  asked: string,
  what: 'source' | 'memo',
): E {
  const all = Object.values(entities)
  const exact = all.filter(({ id, title }) => id === asked || title === asked)
  const found = exact.length > 0 ? exact : all.filter(({ id }) => id.startsWith(asked))
  const [one] = found
  if (one && found.length === 1) return one
  const many = found.length > 1 ? `${found.length} ${what}s go by “${asked}”` : `There is no ${what} “${asked}”`
  throw new Refusal(
    found.length > 1 ? 'ambiguous' : 'not-found',
    `${many}. “assay list <project> ${what}s” prints their ids.`,
  )
}
