import { entitiesOf, type Project } from '../../document/project'
import { type FormerName, namesReplaced } from '../../memo/without-names'
import { foldedWords } from '../../memo/without-text'

/**
 * Finds names of analysts in texts that are not changed: a whole name of several words tells who it is, while a part of
 * one, or a name of one word, may be the word or the name of anybody. Null where there is neither.
 */
export function namesIn(project: Project, former: readonly FormerName[]): (text: string) => 'whole' | 'part' | null {
  const whole = [...entitiesOf(project, 'analysts'), ...former]
    .map(({ name }) => foldedWords(name))
    .filter((words) => words.length > 1)
    .map((words) => ` ${words.join(' ')} `)
  const replaced = namesReplaced(project, entitiesOf(project, 'memos'), former)
  return (text) => {
    const words = whole.length === 0 ? '' : ` ${foldedWords(text).join(' ')} `
    if (whole.some((name) => words.includes(name))) return 'whole'
    return replaced(text) === text ? null : 'part'
  }
}
