import { withRenamed } from '../arrangement'
import { entitiesNaming, idsNaming } from '../document/indexes/foreign-keys'
import { entitiesOf, entity } from '../document/project'
import { query } from '../document/queries/query'
import { type Entity, type Kind, kindOf } from '../kinds/registry'
import type { Risk } from '../kinds/risks'
import { LIMITS } from '../limits'
import {
  holdingName,
  joinedScore,
  NAMED_IN_LINES,
  NAMING_ANALYSTS,
  saysAll,
  tookPart,
  tookPartWords,
} from './merge-analysts'
import { queriesAsking } from './merge-effect'
import { scoreInWords } from './merge-risks'

/** One risk that both scored. */
export type DoubleScore = {
  risk: Risk
  /** What each said, in words. */
  own: string
  other: string
  /** Whether the other says something that the score which stays would not. */
  differs: boolean
}

/** What merging an analyst into another would change, said before it is done. */
export type AnalystMergeEffect = {
  /** What will name the other, by kind; scores of risks that only the one who goes scored. */
  named: { kind: Kind; count: number }[]
  /** What has the name in a line, as owner or author, by kind. */
  lines: { kind: Kind; count: number }[]
  /** Risks that both scored, in their order. */
  doubles: DoubleScore[]
  queries: number
  views: number
  /** Why it cannot be done at all, in words; null when it can. */
  refusal: string | null
  /** Whether the other had left, and has not any more. */
  becomesActive: boolean
  /** Whether a rationale would be too long with what is added in words. */
  tooLong: boolean
}

export const analystMergeEffect = query(
  [
    'analysts',
    'risks',
    'indicators',
    'memos',
    'scores',
    'queries',
    'views',
    ...NAMING_ANALYSTS.map(({ kind }) => kind),
  ],
  (project, analystId: string, intoId: string): AnalystMergeEffect | null => {
    const [analyst, into] = [entity(project, 'analysts', analystId), entity(project, 'analysts', intoId)]
    if (!analyst || !into || analyst === into) return null
    const kept = new Map(entitiesNaming(project, 'scores', 'analystId', intoId).map((each) => [each.riskId, each]))
    let tooLong = false
    const doubles = entitiesNaming(project, 'scores', 'analystId', analystId).flatMap((score): DoubleScore[] => {
      const [own, risk] = [kept.get(score.riskId), entity(project, 'risks', score.riskId)]
      if (!own || !risk) return []
      if (joinedScore(own, score, analyst, 'in-words').rationale.length > LIMITS.prose) tooLong = true
      return [
        {
          risk,
          own: scoreInWords(into.name, own),
          other: scoreInWords(analyst.name, score),
          differs: !saysAll(joinedScore(own, score, analyst, 'leave'), score),
        },
      ]
    })
    const names = new Map([[analyst.name, into.name]])
    return {
      named: present(
        NAMING_ANALYSTS.map(({ kind, field }) => {
          const count = idsNaming(project, kind, field, analystId).size
          return { kind, count: kind === 'scores' ? count - doubles.length : count }
        }),
      ),
      lines: present(
        NAMED_IN_LINES.map(({ kind, field }) => ({
          kind,
          count: holdingName<Entity>(entitiesOf(project, kind), field, analyst).length,
        })),
      ),
      doubles: doubles.toSorted((left, right) => kindOf('risks').order(left.risk, right.risk)),
      queries: queriesAsking.ask(project, analystId),
      views: entitiesOf(project, 'views').filter(
        ({ arrangement: { filters } }) => withRenamed(filters, 'owner', names) !== filters,
      ).length,
      refusal: tookPart((kind, field) => idsNaming(project, kind, field, analystId).size > 0)
        ? tookPartWords(analyst)
        : null,
      becomesActive: into.inactive === true && !analyst.inactive,
      tooLong,
    }
  },
)

const present = <Counted extends { count: number }>(all: readonly Counted[]): Counted[] =>
  all.filter(({ count }) => count > 0)
