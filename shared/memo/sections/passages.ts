import { isUnseenIn } from '../../document/queries/versions'
import type { Passage } from '../../kinds/passages'
import type { Source } from '../../kinds/sources'
import { entity } from '../../document/project'
import { namedText } from '../../retrieval/names'
import { counted, formatCount } from '../../words/plural'
import { formatDay } from '../../words/days'
import { listed } from '../../words/sentence'
import { MOST_PRINTED, type Material, type QueryAnswer } from '../material'
import type { TreeBlock } from '../memo-tree'
import { printable } from '../printable'
import { heading, text } from '../wording'

/** The passages of each saved query that the memo prints, as the project stands, with what they are and how many. */
export function passages(material: Material): TreeBlock[] {
  return (material.memo.queryIds ?? []).flatMap((queryId) => [
    ...headingOf(material, queryId),
    ...printed(material, queryId).map(({ passage, source }): TreeBlock => ({
      kind: 'quote',
      text: printable(passage.anchor.exact),
      language: source.language,
      note: material.cite({ passage, source }),
      about: { sourceId: source.id, passageId: passage.id },
      unseen: isUnseenIn(material.project, passage),
    })),
  ])
}

/** Sources of all passages that are printed so, in the order they are first cited. */
export const sourcesOfPassages = (material: Material): Source[] =>
  (material.memo.queryIds ?? []).flatMap((queryId) => printed(material, queryId)).map(({ source }) => source)

function printed({ project, answers }: Material, queryId: string): { passage: Passage; source: Source }[] {
  const answer = answers.get(queryId)
  if (!entity(project, 'queries', queryId) || !answer || 'problem' in answer) return []
  return answer.passages.slice(0, MOST_PRINTED).flatMap((passage) => {
    const source = project.sources[passage.sourceId]
    return source ? [{ passage, source }] : []
  })
}

function headingOf({ project, answers }: Material, queryId: string): TreeBlock[] {
  const query = entity(project, 'queries', queryId)
  if (!query) return [heading('Passages of a deleted query'), paragraph(DELETED)]
  const answer = answers.get(queryId)
  const line = answer ? answerWords(answer, namedText(project, query.text)) : 'Its passages are being gathered.'
  return [heading(`Passages: ${printable(query.name)}`, { queryId }), paragraph(printable(line))]
}

const paragraph = (words: string): TreeBlock => ({ kind: 'paragraph', inlines: [text(words)], keep: true })

const DELETED =
  'The saved query whose passages stood here was deleted, so none are printed. Its place is kept in case it comes back.'

/** How many, of how many, of what and when. */
function answerWords(answer: QueryAnswer, typed: string): string {
  const query = typed === '' ? 'in the project' : `of the query ${typed}`
  if ('problem' in answer) return `No passages are printed, since the query cannot be asked: ${answer.problem}`
  const { passages: found, at, unread } = answer
  const count = counted(found.length, 'passage')
  const how =
    found.length === 0
      ? 'No passage'
      : found.length > MOST_PRINTED
        ? `The first ${formatCount(MOST_PRINTED)} of ${count}`
        : found.length === 1
          ? 'The one passage'
          : `All ${count}`
  const when = `${formatDay(at.slice(0, 'YYYY-MM-DD'.length))}, ${at.slice(11, 16)} UTC`
  const not = unread.length > 0 ? ` What is near was not asked where the text cannot be read: ${listed(unread)}.` : ''
  return `${how} ${query}, as the project stood on ${when}.${not}`
}
