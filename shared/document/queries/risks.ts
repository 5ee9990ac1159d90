import { folded, searchWords } from '../../words/fold'
import { byPosition } from '../../kinds/kind'
import type { Evidence } from '../../kinds/evidence'
import type { Passage } from '../../kinds/passages'
import type { Risk } from '../../kinds/risks'
import type { Score } from '../../kinds/scores'
import type { Source } from '../../kinds/sources'
import { formatDay } from '../../words/days'
import { trimmed } from '../../words/trimmed'
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
    return [...new Set(lines)].filter((line) => line !== '').toSorted((a, b) => a.localeCompare(b))
  },
)

type Statement = Pick<Risk, 'cause' | 'event' | 'party' | 'horizon' | 'consequence'>

/** Without its full stop, and with a small first letter where the word shows that it is no name. */
const clause = (text: string) =>
  trimmed(text, /\s/, /[.\s]/).replace(/^(The|An?|This|These|That|No|One|Some|At|In|On|If) /, (word) =>
    word.toLowerCase(),
  )

/** The risk as one sentence: because CAUSE, EVENT affecting PARTY by HORIZON, leading to CONSEQUENCE. Parts not filled in are left out; without a cause or an event there is none. */
export function statementSentence({ cause, event, party, horizon, consequence }: Statement): string {
  const [because, happens, whom, then] = [cause, event, party, consequence].map(clause)
  if (!because && !happens) return ''
  const parts = [
    because && `because ${because},`,
    happens,
    whom && `affecting ${whom}`,
    horizon && `by ${formatDay(horizon)}`,
  ].filter(Boolean)
  const body = parts.join(' ').replace(/,$/, '')
  const whole = [body, then && `leading to ${then}`].filter(Boolean).join(', ')
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`
}
