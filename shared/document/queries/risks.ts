import { folded, searchWords } from '../../words/fold'
import { compareWords } from '../../language/order'
import { byPosition } from '../../kinds/kind'
import type { Evidence } from '../../kinds/evidence'
import type { Passage } from '../../kinds/passages'
import type { Score } from '../../kinds/scores'
import type { Source } from '../../kinds/sources'
import { capitalised, sentence } from '../../words/sentence'
import { partOf } from '../../words/sentence-part'
import { apartText, isMisfit, readStatement, type Statement } from '../statement'
import { entitiesNaming } from '../indexes/foreign-keys'
import { activeAnalysts } from './analysts'
import { analystsInOrder, query } from './query'

/** A passage that bears on a risk, with where it stands. */
export type LinkedEvidence = { evidence: Evidence; passage: Passage; source: Source }

export const evidenceOfRisk = query(['evidence', 'passages', 'sources'], (project, riskId: string): LinkedEvidence[] =>
  entitiesNaming(project, 'evidence', 'riskId', riskId)
    .toSorted(byPosition)
    .flatMap((evidence) => {
      const passage = project.passages[evidence.passageId]
      const source = passage && project.sources[passage.sourceId]
      return passage && source ? [{ evidence, passage, source }] : []
    }),
)

export type FoundPassage = { passage: Passage; source: Source; tagNames: string[] }

/** Passages not yet linked to a risk that hold every typed word in their quote, note, tags or source title. */
export const unlinkedPassages = query(
  ['passages', 'evidence', 'sources', 'tags'],
  (project, riskId: string, text: string): FoundPassage[] => {
    const words = searchWords(text)
    const links = entitiesNaming(project, 'evidence', 'riskId', riskId)
    const linked = new Set(links.map(({ passageId }) => passageId))
    return Object.values(project.passages).flatMap((passage) => {
      const source = project.sources[passage.sourceId]
      if (!source || linked.has(passage.id)) return []
      const tagNames = passage.tagIds.flatMap((tagId) => project.tags[tagId]?.name ?? [])
      const searched = folded([passage.anchor.exact, passage.note, source.title, ...tagNames].join('\n'))
      return words.every((word) => searched.includes(word)) ? [{ passage, source, tagNames }] : []
    })
  },
)

/** Scores of a risk in the order of the analysts. */
export const scoresOfRisk = query(['scores', 'analysts'], (project, riskId: string): Score[] => {
  const scores = entitiesNaming(project, 'scores', 'riskId', riskId)
  const order = new Map(analystsInOrder.ask(project).map((analyst, index) => [analyst.id, index]))
  return scores.toSorted((a, b) => (order.get(a.analystId) ?? 0) - (order.get(b.analystId) ?? 0))
})

/** What the project says somewhere in these lines of risks, for suggestions; owners of indicators and analysts are owners too. */
export const linesInUse = query(
  ['risks', 'indicators', 'analysts'],
  (project, field: 'category' | 'party' | 'owner'): string[] => {
    const lines = Object.values(project.risks).map((risk) => risk[field] ?? '')
    if (field === 'owner') {
      lines.push(...Object.values(project.indicators).map(({ owner = '' }) => owner))
      lines.push(...activeAnalysts.ask(project).map(({ name }) => name))
    }
    return [...new Set(lines)].filter((line) => line !== '').toSorted(compareWords)
  },
)

/**
 * The risk as one sentence: because CAUSE, EVENT affecting PARTY by HORIZON, leading to CONSEQUENCE. Parts not filled in
 * are left out; what no good sentence can be made of stands behind it by its name. Without a cause or an event there is
 * none.
 */
export function statementSentence(statement: Statement): string {
  if (partOf(statement.cause) === '' && partOf(statement.event) === '') return ''
  const { because, event, affecting, by, leading, apart } = readStatement(statement)
  const lines = apart.filter(({ part, problem }) => part !== 'event' || isMisfit(problem))
  const happens = lines.some(({ part }) => part === 'event') ? '' : (event?.words ?? '')
  const body = [[because && `${because},`, happens, affecting, by].filter(Boolean).join(' ').replace(/,$/, ''), leading]
  const whole = body.filter(Boolean).join(', ')
  return [whole && sentence(capitalised(whole)), ...lines.map((line) => sentence(apartText(line)))]
    .filter(Boolean)
    .join(' ')
}
