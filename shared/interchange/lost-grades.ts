import { outgoingWords } from './outgoing-words'
import { entitiesOf, type Project } from '../document/project'

/** What a format without grades of passages does not get, in a sentence for its list; empty where nothing is graded. */
export function lostGrades(project: Project): string[] {
  const graded = entitiesOf(project, 'passages').filter(
    ({ statement, credibility }) => statement !== null || credibility !== null,
  ).length
  return graded > 0 ? [outgoingWords.gradesLost(graded)] : []
}
