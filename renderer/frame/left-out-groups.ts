import type { LeftOutItem } from '@shared/ipc/left-out'
import type { WhyLeft } from '@shared/text/whole-text'
import { folded, searchWords } from '@shared/words/fold'

/** Paragraphs left out for one reason that follow each other, by their places in the list. */
export type Group = { why: WhyLeft; parts: number[] }

/** The list in groups, in its order: a menu is one, however many links it has. */
export function groupsOf(items: readonly LeftOutItem[]): Group[] {
  const groups: Group[] = []
  for (const [at, { why }] of items.entries()) {
    const last = groups.at(-1)
    if (last?.why === why) last.parts.push(at)
    else groups.push({ why, parts: [at] })
  }
  return groups
}

/** The groups with only the paragraphs that have all words of a search. */
export function filtered(groups: readonly Group[], items: readonly LeftOutItem[], search: string): Group[] {
  const words = searchWords(search)
  if (words.length === 0) return [...groups]
  const has = (at: number): boolean => {
    const text = folded(items[at]?.text ?? '')
    return words.every((word) => text.includes(word))
  }
  return groups.flatMap(({ why, parts }) => {
    const found = parts.filter(has)
    return found.length === 0 ? [] : [{ why, parts: found }]
  })
}
