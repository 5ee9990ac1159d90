import { entity, type Project } from '../document/project'
import { inLanguage } from '../language/language'
import { type Carrier, retrieve } from '../retrieval/retrieve'
import { type Answers, MOST_PRINTED, type QueryAnswer } from './material'

/** What the saved queries of a memo find at this moment; deleted ones are left out. */
export async function answersFor(
  project: Project,
  queryIds: readonly string[],
  at: string,
  carrier: Carrier,
): Promise<Answers> {
  const answers = new Map<string, QueryAnswer>()
  for (const queryId of queryIds) {
    const query = entity(project, 'queries', queryId)
    // What is wrong with a query is told before anything is waited for, and a memo prints it.
    const found = query && (await inLanguage('en', () => retrieve(project, query.text, carrier)))
    if (!found) continue
    const { problem } = found
    answers.set(
      queryId,
      problem ? { problem: problem.message } : { passages: found.passages, unread: found.unread, at },
    )
  }
  return answers
}

/** Versions whose text is needed to say where the printed passages stand. */
export function versionsPrinted(answers: Answers): string[] {
  const printed = [...answers.values()].flatMap((answer) =>
    'problem' in answer ? [] : answer.passages.slice(0, MOST_PRINTED),
  )
  return [...new Set(printed.map(({ versionId }) => versionId))]
}
