import { entitiesNaming } from '../document/indexes/foreign-keys'
import type { Project } from '../document/project'
import { outcomeNow } from '../document/queries/outcomes'
import { query } from '../document/queries/query'
import { SCALE_KINDS, scalesOf } from '../document/queries/scales'
import { finderIn, SESSION_KINDS } from '../document/queries/sessions'
import { outcomeWord, type OutcomeKey } from '../kinds/outcomes'
import type { Risk } from '../kinds/risks'
import { poolingIn } from '../kinds/session-rules'
import type { Session } from '../kinds/sessions'
import { catalogue } from '../language/catalogue'
import { CONFIDENCES, confidenceWord } from '../lexicons/confidence'
import { levelText } from '../lexicons/matrix'
import type { Scales } from '../lexicons/scales'
import { sayDay } from '../words/moments'
import { differenceReasons, newEvidence } from './difference-parts'
import { groupJudgment } from './group-judgment'
import { groupImpactText, groupLikelihoodText } from './judgment-text'
import { type RiskVerdict, scalesOfRound, verdictsIn } from './session-verdicts'
import { verdictWord } from './verdict'

/** What a session came to on a risk, in words; empty where nobody said. */
export type CameTo = { likelihood: string; impact: string; level: string; confidence: string; verdict: string }

/** A risk that only one of two sessions asks about, and why as far as the project knows it. */
export type OneSided = { risk: Risk; why: string }

/** A risk that both ask about; null where no round of it was closed. */
export type TwoSided = {
  risk: Risk
  before: CameTo | null
  now: CameTo | null
  changed: (keyof CameTo)[]
  /** What is otherwise than before, that may be why. */
  why: string[]
  /** What the analysts wrote in the later one, without whose it is. */
  reasons: string[]
}

export type SessionDifference = { before: Session; added: OneSided[]; dropped: OneSided[]; both: TwoSided[] }

/** Tables that say how two sessions differ. */
export const DIFFERENCE_KINDS = [
  ...SESSION_KINDS,
  ...SCALE_KINDS,
  'answers',
  'dissents',
  'risks',
  'evidence',
  'passages',
  'outcomes',
] as const

/** How a session differs from the one it follows; null where it follows none, or that is gone. */
export const sessionDifference = query(DIFFERENCE_KINDS, (project, sessionId: string): SessionDifference | null => {
  const session = project.sessions[sessionId]
  const before = session?.follows === undefined ? undefined : project.sessions[session.follows]
  return session && before ? differenceBetween(project, before, session) : null
})

function differenceBetween(project: Project, before: Session, session: Session): SessionDifference {
  const scales = scalesOf(project)
  const verdictsOf = (each: Session): ReadonlyMap<string, RiskVerdict> =>
    new Map(verdictsIn(finderIn(project), each, scales).map((verdict) => [verdict.riskId, verdict]))
  const [then, now] = [verdictsOf(before), verdictsOf(session)]
  const [earlier, later] = [asksAbout(before, then), asksAbout(session, now)]
  const risksOf = (ids: Iterable<string>) => [...ids].flatMap((id) => project.risks[id] ?? [])
  return {
    before,
    added: risksOf(later)
      .filter(({ id }) => !earlier.has(id))
      .map((risk) => ({ risk, why: whyAdded(project, risk, before, earlier) })),
    dropped: risksOf(earlier)
      .filter(({ id }) => !later.has(id))
      .map((risk) => ({ risk, why: whyDropped(project, risk, session) })),
    both: risksOf(later)
      .filter(({ id }) => earlier.has(id))
      .map((risk) => twoSided(project, risk, then.get(risk.id), now.get(risk.id), scales)),
  }
}

/** What a signed session did not ask about it never will. */
const asksAbout = ({ riskIds, signedAt }: Session, verdicts: ReadonlyMap<string, unknown>): ReadonlySet<string> =>
  new Set([...(signedAt === null ? riskIds : []), ...verdicts.keys()])

function whyAdded(project: Project, risk: Risk, before: Session, earlier: ReadonlySet<string>): string {
  const whole = risk.splitFrom === undefined ? undefined : project.risks[risk.splitFrom]
  if (whole && earlier.has(whole.id)) return words.splitFrom(`R${whole.number}`)
  if (risk.mergedFrom?.length) return words.takesIn(risk.mergedFrom.map((number) => `R${number}`).join(', '))
  return risk.createdAt > before.createdAt ? words.statedSince : words.notAskedAbout
}

function whyDropped(project: Project, risk: Risk, session: Session): string {
  const outcome = outcomeNow(finderIn(project), risk)
  const isOver = isPast(risk, session.createdAt.slice(0, 10))
  if (outcome) {
    // What was said later is not why the session was made without it.
    const isWhy = isOver || outcome.recordedAt <= session.createdAt
    return (isWhy ? words.resolved : words.resolvedSince)(outcome.outcome, outcome.knownOn)
  }
  return isOver ? words.horizonPast(risk.horizon!) : words.leftOut
}

/** Whether the horizon of a risk is over on a day. */
const isPast = ({ horizon }: Risk, day: string): boolean => horizon !== null && horizon < day

/** Risks of a session that a later one may ask about again: there is no outcome yet, and their horizon is not past. */
export const stillInForce = (project: Project, { riskIds }: Session, today: string): string[] =>
  riskIds.filter((id) => {
    const risk = project.risks[id]
    return risk !== undefined && !outcomeNow(finderIn(project), risk) && !isPast(risk, today)
  })

function twoSided(
  project: Project,
  risk: Risk,
  then: RiskVerdict | undefined,
  now: RiskVerdict | undefined,
  scales: Scales,
): TwoSided {
  const [before, after] = [then ? cameTo(then, project, scales) : null, now ? cameTo(now, project, scales) : null]
  const parts = ['likelihood', 'impact', 'level', 'confidence', 'verdict'] as const
  return {
    risk,
    before,
    now: after,
    changed: before && after ? parts.filter((part) => before[part] !== after[part]) : [],
    why: then && now ? whyChanged(project, risk, then, now) : [],
    // In the order of their words: an order of the analysts would say whose each is.
    reasons: now ? now.answers.flatMap(({ rationale }) => rationale.trim() || []).toSorted() : [],
  }
}

function cameTo({ answers, round, verdict }: RiskVerdict, project: Project, scales: Scales): CameTo {
  const under = scalesOfRound(scales, round)
  const session = project.sessions[round.sessionId]
  const { likelihood, impact, level } = groupJudgment(answers, under, session && poolingIn(session))
  return {
    likelihood: groupLikelihoodText(likelihood),
    impact: groupImpactText(impact, under.impactScale),
    level: level ? levelText(under.matrix.levels, level) : '',
    confidence: CONFIDENCES.flatMap(({ key }) => {
      const count = answers.filter(({ confidence }) => confidence === key).length
      return count === 0 ? [] : `${count} ${confidenceWord(key)}`
    }).join(', '),
    verdict: verdictWord(verdict),
  }
}

/** What is otherwise in the later round: its evidence, its analysts, its scales. */
function whyChanged(project: Project, { id }: Risk, then: RiskVerdict, now: RiskVerdict): string[] {
  const [since, until] = [then.round.closedAt ?? '', now.round.closedAt ?? '']
  const fresh = entitiesNaming(project, 'evidence', 'riskId', id).filter(({ passageId }) => {
    const made = project.passages[passageId]?.createdAt ?? ''
    return made > since && made <= until
  }).length
  const [left, came] = [without(then.round.analystIds, now.round), without(now.round.analystIds, then.round)]
  const isOtherScale =
    then.round.lexicon !== now.round.lexicon ||
    then.round.impactScale !== now.round.impactScale ||
    then.round.matrix !== now.round.matrix
  return [
    ...newEvidence(fresh),
    ...(came > 0 ? [differenceReasons.moreAsked(came)] : []),
    ...(left > 0 ? [differenceReasons.noMoreAsked(left)] : []),
    ...(isOtherScale ? [differenceReasons.otherScales] : []),
  ]
}

const without = (ids: readonly string[], { analystIds }: { analystIds: readonly string[] }): number =>
  ids.filter((id) => !analystIds.includes(id)).length

const words = catalogue({
  splitFrom: (whole: string) => ({ en: `split from ${whole}`, de: `abgetrennt von ${whole}` }),
  takesIn: (risks: string) => ({ en: `takes in ${risks}`, de: `nimmt ${risks} auf` }),
  statedSince: { en: 'stated since', de: 'seither formuliert' },
  notAskedAbout: { en: 'known then, and not asked about', de: 'damals bekannt und nicht gefragt' },
  resolved: (outcome: OutcomeKey, knownOn: string) => ({
    en: `resolved: ${outcomeWord(outcome)}, known on ${sayDay(knownOn)}`,
    de: `Ausgang: ${outcomeWord(outcome)}, bekannt am ${sayDay(knownOn)}`,
  }),
  resolvedSince: (outcome: OutcomeKey, knownOn: string) => ({
    en: `left out, and since then resolved: ${outcomeWord(outcome)}, known on ${sayDay(knownOn)}`,
    de: `weggelassen, seither Ausgang: ${outcomeWord(outcome)}, bekannt am ${sayDay(knownOn)}`,
  }),
  horizonPast: (horizon: string) => ({
    en: `its horizon, ${sayDay(horizon)}, was past`,
    de: `sein Horizont, der ${sayDay(horizon)}, war vorbei`,
  }),
  leftOut: { en: 'left out', de: 'weggelassen' },
})
