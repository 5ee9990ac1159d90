import { entitiesNaming } from '../document/indexes/foreign-keys'
import { entitiesOf, entity } from '../document/project'
import { query } from '../document/queries/query'
import { alternativesOfRisk, assumptionsOfRisk } from '../document/queries/risk-rows'
import { LIMITS } from '../limits'
import { queriesAsking } from './merge-effect'
import { joinedEvidence, joinedNotes, type MergedScores, onRisk, scoreInWords } from './merge-risks'
import { joinedText } from '../words/joined'
import { riskWords } from './risk-words'

/** What merging risks into another would change, said before it is done. */
export type RiskMergeEffect = {
  /** Evidence links that go over, those of passages that the kept one has already, and of those how many say another stance. */
  evidence: number
  twins: number
  otherStance: number
  assumptions: number
  alternatives: number
  indicators: number
  /** Ratings of evidence against the event of one that goes. */
  ofEvent: number
  /** Scores that go over. */
  scores: number
  /** Scores by analysts who scored the kept one, or another of those that go, too: "Ann on R3". */
  doubleScores: string[]
  /** Memos whose words on one of them go to the kept one, and those that have words on it already, which stay. */
  judgments: number
  judgmentsKept: number
  queries: number
  /** Whether notes are joined. */
  notes: boolean
  /** What would be too long to be one text, in words; null when nothing is. */
  tooLong: string | null
}

export const riskMergeEffect = query(
  [
    'risks',
    'evidence',
    'assumptions',
    'alternatives',
    'indicators',
    'bearings',
    'scores',
    'analysts',
    'memos',
    'queries',
  ],
  (project, riskIds: readonly string[], intoId: string, scores: MergedScores): RiskMergeEffect | null => {
    let into = entity(project, 'risks', intoId)
    const gone = riskIds.flatMap((id) => entity(project, 'risks', id) ?? [])
    if (!into || gone.length === 0 || riskIds.includes(intoId)) return null
    const joined = {}
    const kept = new Map(entitiesNaming(project, 'evidence', 'riskId', intoId).map((each) => [each.passageId, each]))
    const scored = new Map(entitiesNaming(project, 'scores', 'riskId', intoId).map((each) => [each.analystId, each]))
    const effect = { evidence: 0, twins: 0, otherStance: 0, scores: 0, judgments: 0, judgmentsKept: 0 }
    const doubleScores: string[] = []
    const tooLong = new Set<string>()
    for (const risk of gone) {
      for (const link of entitiesNaming(project, 'evidence', 'riskId', risk.id)) {
        const twin = kept.get(link.passageId)
        if (!twin) effect.evidence += 1
        else {
          effect.twins += 1
          if (twin.stance !== link.stance) effect.otherStance += 1
        }
        const joined = twin ? joinedEvidence(twin, link) : link
        if (joined.note.length > LIMITS.prose) tooLong.add(riskWords.notesOnEvidence)
        kept.set(link.passageId, joined)
      }
      for (const score of entitiesNaming(project, 'scores', 'riskId', risk.id)) {
        const own = scored.get(score.analystId)
        if (!own) {
          effect.scores += 1
          scored.set(score.analystId, score)
          continue
        }
        doubleScores.push(
          riskWords.scoreOn(entity(project, 'analysts', score.analystId)?.name ?? '', `R${risk.number}`),
        )
        if (scores === 'leave') continue
        const rationale = joinedText(own.rationale, scoreInWords(onRisk(risk), score))
        if (rationale.length > LIMITS.prose) tooLong.add(riskWords.rationales)
        scored.set(score.analystId, { ...own, rationale })
      }
      const notes = joinedNotes(into, risk)
      if (Object.values(notes).some((text) => text.length > LIMITS.prose)) tooLong.add(riskWords.notes)
      into = { ...into, ...notes }
      Object.assign(joined, notes)
      for (const { judgments } of entitiesOf(project, 'memos')) {
        if (!judgments[risk.id]) continue
        if (judgments[intoId]) effect.judgmentsKept += 1
        else effect.judgments += 1
      }
    }
    const total = (count: (riskId: string) => number) => riskIds.reduce((sum, id) => sum + count(id), 0)
    return {
      ...effect,
      assumptions: total((id) => assumptionsOfRisk.ask(project, id).length),
      alternatives: total((id) => alternativesOfRisk.ask(project, id).length),
      indicators: total((id) => entitiesNaming(project, 'indicators', 'riskId', id).length),
      ofEvent: total(
        (id) => entitiesNaming(project, 'bearings', 'riskId', id).filter((each) => each.alternativeId === null).length,
      ),
      doubleScores,
      queries: total((id) => queriesAsking.ask(project, id)),
      notes: Object.keys(joined).length > 0,
      tooLong: tooLong.size > 0 ? [...tooLong].join(', ') : null,
    }
  },
)
