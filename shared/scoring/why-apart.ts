import type { Project } from '../document/project'
import { showsNames } from '../document/queries/respondents'
import { assumptionsOfRisk } from '../document/queries/risk-rows'
import { evidenceOfRisk } from '../document/queries/risks'
import type { Answer } from '../kinds/answers'
import type { Assumption } from '../kinds/assumptions'
import type { Session } from '../kinds/sessions'
import { type Confidence, Confidence as Level, type ConfidenceRatings, RATED_PARTS } from '../lexicons/confidence'
import { inForce, type Scales } from '../lexicons/scales'
import type { Steps } from '../steps'
import { type EvidenceSign, evidenceSigns, makersIn } from './evidence-apart'
import { type ScaleSign, scaleSigns } from './scale-apart'
import type { RiskVerdict } from './session-verdicts'
import { type Sides, sidesOf } from './sides'
import { levelsOfImpact, stepsOf } from './verdict'

/**
 * Why analysts differ: they mean different things by the scale, read different evidence, believe differently; or
 * nothing recorded says.
 */
export type Cause = 'scale' | 'evidence' | 'belief' | 'untold'

/** A part of what the confidence rests on that nobody of one side rates as anybody of the other does. */
export type RatingSign = { sign: 'rated'; part: keyof ConfidenceRatings; lower: Confidence[]; higher: Confidence[] }

/** Something recorded that goes with a cause. It is a sign, and no proof. */
export type Sign = ScaleSign | EvidenceSign | RatingSign

/** The two sides of those who differ on a risk, and what is recorded of why. */
export type WhyApart = {
  riskId: string
  axis: 'likelihood' | 'impact'
  /** Who stands on either side of the widest gap, from the lowest answer to the highest. */
  lower: readonly Answer[]
  higher: readonly Answer[]
  cause: Cause
  signs: readonly Sign[]
  /** What the risk takes for granted: what its judgment falls with first. */
  assumptions: readonly Assumption[]
}

/**
 * Why a group lies apart on a risk; null where its answers do not. The sides are parted where the gap between
 * neighbours is widest, in steps of the lexicon, or in levels of impact where only these lie apart. Causes are asked
 * for in the order in which they have to be ruled out: who means another thing by a word has not disagreed yet, and who
 * read something else may agree once all have read it. That they believe differently is said only where something
 * recorded says so.
 *
 * Who made which passage is open to all who have the project. So it is used only where it is shown who gave which
 * answer: beside letters it would say whose letter is whose.
 */
export function whyApart(
  project: Project,
  session: Session,
  verdict: RiskVerdict,
  all: Scales,
  makersOf = makersIn(project),
): WhyApart | null {
  const { riskId, because } = verdict
  const axis = because.includes('likelihood-apart') ? 'likelihood' : because.includes('impact-apart') ? 'impact' : null
  if (axis === null) return null
  const scales = inForce(all, verdict.round)
  const sides = sidesOf(verdict.answers, (answer) =>
    axis === 'likelihood' ? stepsOf(answer, scales) : levelsOfImpact(answer, scales),
  )
  const signs: Sign[] = [
    ...scaleSigns(sides, axis, scales),
    ...evidenceSigns(evidenceOfRisk.ask(project, riskId), sides, showsNames(session) ? makersOf : null),
    ...ratingSigns(sides),
  ]
  const assumptions = assumptionsOfRisk.ask(project, riskId)
  return {
    riskId,
    axis,
    ...sides,
    cause: causeOf(signs),
    signs,
    assumptions: [
      ...assumptions.filter(({ linchpin }) => linchpin),
      ...assumptions.filter(({ linchpin }) => !linchpin),
    ],
  }
}

/** {@link whyApart} of each risk of a session on which its analysts differ, in the order of the verdicts. */
export function* whyApartIn(
  project: Project,
  session: Session,
  verdicts: readonly RiskVerdict[],
  scales: Scales,
): Steps<WhyApart[]> {
  const makersOf = makersIn(project)
  const found: WhyApart[] = []
  for (const verdict of verdicts) {
    const why = whyApart(project, session, verdict, scales, makersOf)
    if (why) found.push(why)
    yield
  }
  return found
}

function ratingSigns({ lower, higher }: Sides): RatingSign[] {
  return RATED_PARTS.flatMap(({ key }): RatingSign[] => {
    const [low, high] = [lower, higher].map((side) => side.flatMap(({ ratings }) => ratings?.[key] ?? []))
    const areApart = low!.length > 0 && high!.length > 0 && low!.every((each) => !high!.includes(each))
    return areApart ? [{ sign: 'rated', part: key, lower: distinct(low!), higher: distinct(high!) }] : []
  })
}

const distinct = (levels: readonly Confidence[]): Confidence[] =>
  Level.options.filter((level) => levels.includes(level))

const CAUSE_OF: Readonly<Record<Sign['sign'], Cause>> = {
  'other-word': 'scale',
  'other-lexicon': 'scale',
  'no-anchor': 'scale',
  'one-sided': 'evidence',
  'same-evidence': 'belief',
  rated: 'belief',
}

const ORDER: readonly Cause[] = ['scale', 'evidence', 'belief']

function causeOf(signs: readonly Sign[]): Cause {
  const causes = new Set(signs.map(({ sign }) => CAUSE_OF[sign]))
  return ORDER.find((cause) => causes.has(cause)) ?? 'untold'
}

/** The sign that a question is asked about: the first of the cause; undefined where nothing is recorded. */
export const signAsked = ({ cause, signs }: WhyApart): Sign | undefined =>
  signs.find(({ sign }) => CAUSE_OF[sign] === cause)
