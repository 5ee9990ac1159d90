import { proposeLetters } from '../../kinds/tag-letters'
import { query, tagsInOrder } from './query'

/**
 * The two letters of each tag that has room for some: those it was given, else a proposal that no other has, so that the
 * tags of older projects can be told apart as well.
 */
export const lettersOfTags = query(['tags'], (project): ReadonlyMap<string, string> => {
  const tags = tagsInOrder.ask(project)
  const letters = new Map(tags.flatMap(({ id, letters }) => (letters ? [[id, letters] as const] : [])))
  const taken = new Set(letters.values())
  for (const { id, name } of tags) {
    const proposed = letters.has(id) ? null : proposeLetters(name, taken)
    if (letters.has(id)) continue
    // All are taken: what is left goes without.
    if (!proposed) break
    letters.set(id, proposed)
    taken.add(proposed)
  }
  return letters
})
