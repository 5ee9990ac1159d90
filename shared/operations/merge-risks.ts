import { z } from 'zod'
import type { Draft } from '../document/draft'
import { type Memo, WrittenJudgment, wordsKey } from '../kinds/memos'
import type { Evidence } from '../kinds/evidence'
import type { Risk } from '../kinds/risks'
import type { Score } from '../kinds/scores'
import { inLanguage } from '../language/language'
import { RATED_PARTS, ratingText } from '../lexicons/confidence'
import { impactText } from '../lexicons/impact'
import { likelihoodWords } from '../lexicons/score-text'
import { Refusal } from '../refusal'
import type { Steps } from '../steps'
import { joinedText } from '../words/joined'
import { sentence } from '../words/sentence'
import { askForOther } from './ask-for-other'
import { deleteRisk } from './risk-number'
import { riskWords } from './risk-words'

/** What becomes of a score by an analyst who scored the kept risk too: left to the history, or added in words to the rationale. */
export const MergedScores = z.enum(['leave', 'in-words'])
export type MergedScores = z.infer<typeof MergedScores>

/** Notes of a risk that are joined when it is merged. */
export const RISK_NOTES = ['assumptions', 'alternatives', 'contrarySearch'] as const satisfies readonly (keyof Risk)[]

/** Rows that go over as they are. */
const MOVED = ['assumptions', 'alternatives', 'indicators'] as const

/**
 * Makes one risk of two: what belongs to the first belongs to the other, evidence of one passage becomes one, and where
 * one analyst scored both, their score of the other stays. The statement of the other stays as it is.
 */
export function* mergeRisk(draft: Draft, riskId: string, intoId: string, scores: MergedScores): Steps<void> {
  if (riskId === intoId) throw new Refusal('risk-merge', riskWords.mergedWithItself)
  const [risk, into] = [draft.get('risks', riskId), draft.get('risks', intoId)]
  const twinOf = joinEvidence(draft, riskId, intoId)
  yield
  const first = Math.max(0, ...MOVED.flatMap((kind) => draft.naming(kind, 'riskId', intoId)).map((row) => row.position))
  for (const kind of MOVED) {
    for (const row of draft.naming(kind, 'riskId', riskId)) {
      draft.update(kind, row.id, { riskId: intoId, position: first + row.position })
      yield
    }
  }
  for (const { id } of draft.naming('observations', 'riskId', riskId))
    draft.update('observations', id, { riskId: intoId })
  for (const bearing of draft.naming('bearings', 'riskId', riskId)) {
    const evidenceId = twinOf.get(bearing.evidenceId) ?? bearing.evidenceId
    const isRated = draft
      .naming('bearings', 'evidenceId', evidenceId)
      .some((each) => each.id !== bearing.id && each.alternativeId === bearing.alternativeId)
    if (isRated) draft.remove('bearings', bearing.id)
    else draft.update('bearings', bearing.id, { riskId: intoId, evidenceId })
    yield
  }
  mergeScores(draft, risk, intoId, scores)
  for (const memo of draft.all('memos')) {
    const changes = withJudgmentOf(memo, riskId, intoId)
    if (changes) draft.update('memos', memo.id, changes)
    yield
  }
  yield* askForOther(draft, riskId, intoId)
  yield* deleteRisk(draft, riskId)
  draft.update('risks', intoId, {
    ...joinedNotes(into, risk),
    // Who answered for the one that goes answers for the kept one where nobody does.
    ...(!into.owner && risk.owner ? { owner: risk.owner } : {}),
    // In the project's own columns the kept risk takes what it has nothing in.
    ...(risk.custom && { custom: { ...risk.custom, ...into.custom } }),
    mergedFrom: [...(into.mergedFrom ?? []), risk.number, ...(risk.mergedFrom ?? [])],
  })
}

/** The notes of a risk that change when another's are put behind them. */
export const joinedNotes = (into: Risk, risk: Risk): Partial<Pick<Risk, (typeof RISK_NOTES)[number]>> =>
  Object.fromEntries(
    RISK_NOTES.map((field) => [field, joinedText(into[field], risk[field])] as const).filter(
      ([field, text]) => text !== into[field],
    ),
  )

/** The kept evidence link when both risks have the passage: its stance stays, and the notes are joined. */
export const joinedEvidence = (kept: Evidence, twin: Evidence): Evidence => ({
  ...kept,
  note: joinedText(kept.note, twin.note),
})

/** Moves evidence; of what both have, answers with the link that stays by the one that goes. */
function joinEvidence(draft: Draft, riskId: string, intoId: string): Map<string, string> {
  const there = draft.naming('evidence', 'riskId', intoId)
  const kept = new Map(there.map((each) => [each.passageId, each]))
  const last = Math.max(0, ...there.map(({ position }) => position))
  const twinOf = new Map<string, string>()
  for (const link of draft.naming('evidence', 'riskId', riskId)) {
    const twin = kept.get(link.passageId)
    if (!twin) {
      draft.update('evidence', link.id, { riskId: intoId, position: last + link.position })
      continue
    }
    draft.update('evidence', twin.id, joinedEvidence(twin, link))
    twinOf.set(link.id, twin.id)
  }
  return twinOf
}

function mergeScores(draft: Draft, risk: Risk, intoId: string, how: MergedScores): void {
  const kept = new Map(draft.naming('scores', 'riskId', intoId).map((each) => [each.analystId, each]))
  for (const score of draft.naming('scores', 'riskId', risk.id)) {
    const own = kept.get(score.analystId)
    if (!own) draft.update('scores', score.id, { riskId: intoId })
    else if (how === 'in-words')
      draft.update('scores', own.id, { rationale: joinedText(own.rationale, scoreInWords(onRisk(risk), score)) })
  }
}

/** How the words of a score begin that was given on another risk. */
export const onRisk = ({ number, title }: Risk): string => `On R${number} ${title}`

/**
 * "On R3 Port closes: likelihood 40%, impact 4 severe, confidence low. Basis: … Rationale: …", for what has no place of
 * its own any more. The project keeps it, in English: whoever carries out the operation writes the same.
 */
export const scoreInWords = (begin: string, score: Score): string => inLanguage('en', () => inWords(begin, score))

function inWords(begin: string, score: Score): string {
  const { likelihood, impact, confidence, ratings, basis, rationale } = score
  const rated = RATED_PARTS.flatMap((part) => {
    const text = ratingText(ratings, part)
    return text ? [`${part.label.toLowerCase()} ${text}`] : []
  })
  const judged = [
    `likelihood ${likelihoodWords(likelihood) || 'not scored'}`,
    `impact ${impact === null ? 'not scored' : impactText(impact)}`,
    ...(confidence === null ? [] : [`confidence ${confidence}`]),
  ]
  const said = [
    sentence(`${begin}: ${judged.join(', ')}`),
    rated.length > 0 && `Confidence by parts: ${sentence(rated.join('; '))}`,
    basis.trim() && `Basis: ${sentence(basis)}`,
    rationale.trim() && `Rationale: ${sentence(rationale)}`,
  ]
  return said.filter(Boolean).join(' ')
}

/** The words of a memo on a risk go to the other, where it says nothing of that; null where the memo says nothing of the risk. */
export function withJudgmentOf(memo: Memo, riskId: string, intoId: string): Partial<Memo> | null {
  const { [riskId]: words, ...judgments } = memo.judgments
  const excludedRiskIds = memo.excludedRiskIds.filter((id) => id !== riskId)
  const isExcluded = excludedRiskIds.length < memo.excludedRiskIds.length
  if (!words) return isExcluded ? { excludedRiskIds } : null
  const own = judgments[intoId]
  const against = { ...memo.against }
  for (const part of WrittenJudgment.keyof().options) {
    const [from, to] = [riskId, intoId].map((id) => wordsKey({ riskId: id, part })) as [string, string]
    const { [from]: values } = against
    delete against[from]
    if (values && (own?.[part] ?? null) === null) against[to] = values
  }
  return {
    excludedRiskIds,
    judgments: {
      ...judgments,
      [intoId]: { claim: own?.claim ?? words.claim, basis: own?.basis ?? words.basis },
    },
    ...(memo.against ? { against } : {}),
  }
}
