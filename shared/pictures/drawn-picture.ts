import { entitiesOf, type Project } from '../document/project'
import { respondentsOf, showsNames } from '../document/queries/respondents'
import { scalesOf } from '../document/queries/scales'
import type { PictureName } from '../kinds/picture-names'
import { poolingIn, poolingName } from '../kinds/session-rules'
import type { Session } from '../kinds/sessions'
import { rankedSurely } from '../scoring/ranking-certainty'
import { placing, toPlace } from '../scoring/matrix-cells'
import { byRank, rankedRisks } from '../scoring/ranking'
import { movementOfRounds, movementOfSessions, type RiskMovement } from '../scoring/movement'
import type { Steps } from '../steps'
import { keptBackWords } from '../tagging/kept-back'
import { formatDay } from '../words/days'
import { counted } from '../words/plural'
import { matrixPicture, notPlaced } from './matrix-picture'
import { drawBalance, drawIntervals, drawLeaveOut, drawPairs } from './of-project'
import { movementPicture, type MovementWords, type NameOfAnalyst } from './movement-picture'
import type { Drawn } from './picture'
import { rankPicture } from './rank-picture'
import { MOST_ROWS } from './rows'

/** For whom a picture is drawn. */
export type DrawnFor = {
  /**
   * Whether those who answered are told apart, by name where names are shown and else by letter; on paper they are not.
   */
  tellsWho: boolean
  /** Risks that are left out. */
  leftOut: ReadonlySet<string>
}

/**
 * The picture of that name, from the project as it stands for whoever has it; in slices, since some take their time.
 */
export function* drawnPicture(project: Project, name: PictureName, drawnFor: DrawnFor): Steps<Drawn> {
  switch (name.kind) {
    case 'matrix':
      return yield* ofMatrix(project, drawnFor)
    case 'rank':
      return yield* ofRanks(project, name, drawnFor)
    case 'rounds':
      return yield* ofRounds(project, name, drawnFor)
    case 'sessions':
      return yield* ofSessions(project, name, drawnFor)
    case 'intervals':
      return yield* drawIntervals(project, drawnFor.leftOut)
    case 'balance':
      return ofEvidence(project, yield* drawBalance(project, drawnFor.leftOut))
    case 'leave-out':
      return ofEvidence(project, yield* drawLeaveOut(project, drawnFor.leftOut))
    case 'pairs':
      return yield* drawPairs(project, drawnFor.leftOut)
  }
}

/** Says beside a picture of evidence what may not be seen of it. */
function ofEvidence(project: Project, drawn: Drawn): Drawn {
  const keptBack = keptBackWords(project)
  if (keptBack === '') return drawn
  return 'problem' in drawn
    ? { ...drawn, problem: `${drawn.problem} ${keptBack}` }
    : { ...drawn, caption: `${drawn.caption} ${keptBack}`, description: `${drawn.description} ${keptBack}` }
}

type Of<K extends PictureName['kind']> = Extract<PictureName, { kind: K }>

const deleted = (title: string): Drawn => ({ title, problem: 'The session that it shows was deleted.' })

function* ofMatrix(project: Project, { leftOut }: DrawnFor): Steps<Drawn> {
  // Ranked anew: a rank is never shared with a risk that is left out, nor is there a gap where it stood.
  const ranked = byRank(rankedRisks(project).filter(({ risk }) => !leftOut.has(risk.id)))
  yield
  const scales = scalesOf(project)
  const { cells, unplaced } = yield* placing(toPlace(project, ranked), scales)
  if (cells.every(({ boxes }) => boxes.length === 0))
    return { title: 'Risk matrix with the round before', problem: NO_RANKS }
  return matrixPicture({ scales, cells, showsBefore: true, more: notPlaced(unplaced) })
}

function* ofRanks(project: Project, { sessionId }: Of<'rank'>, { leftOut }: DrawnFor): Steps<Drawn> {
  const session = sessionId === null ? null : project.sessions[sessionId]
  if (session === undefined) return deleted('How sure the ranks are')
  const title = session === null ? 'How sure the ranks are' : `How sure the ranks are in “${session.name}”`
  const surely = yield* rankedSurely(project, sessionId, { leftOut, most: MOST_ROWS })
  const { value: certainty } = surely.certainty
  if (certainty === null) return { title, problem: surely.ranked.length === 0 ? NO_RANKS : ONE_ANALYST }
  if (isOfPacket(project, session)) return { title, problem: OTHERS_AT_EACH }
  if (surely.ranked.length === 1)
    return { title, problem: 'Only one risk has a rank: there is nothing to compare it with.' }
  const day = surely.day === null ? '' : ` Answers up to ${formatDay(surely.day)}.`
  const basis = `Likelihoods by their ${surely.pooling.join(' or their ')}.${day}`
  return rankPicture({ ...surely, certainty }, scalesOf(project), { title, basis })
}

const NO_RANKS = 'No risk has a rank yet: it takes a likelihood and an impact.'
const ONE_ANALYST = 'Only one analyst judged: drawn again, they say the same each time.'
const OTHERS_AT_EACH =
  'In a round packet a letter stands for somebody else at each risk, so no analyst can be drawn again over all risks.'

/** Whether answers are those that came with a packet: of the session, or of any where it is about all risks. */
const isOfPacket = (project: Project, session: Session | null): boolean =>
  (session === null ? entitiesOf(project, 'sessions') : [session]).some(({ packet }) => packet !== undefined)

function* ofRounds(project: Project, { sessionId, from, to }: Of<'rounds'>, drawnFor: DrawnFor): Steps<Drawn> {
  const session = project.sessions[sessionId]
  const title = `Where answers moved from round ${from} to round ${to}`
  if (!session) return deleted(title)
  const moved = (yield* movementOfRounds(project, sessionId, from, to)).filter(
    ({ risk }) => !drawnFor.leftOut.has(risk.id),
  )
  if (moved.length === 0) return { title, problem: 'The two rounds asked about none of the same risks.' }
  const words = {
    title: `${title} of “${session.name}”`,
    before: `round ${from}`,
    now: `round ${to}`,
    basis: `${answeredWords(moved)} Likelihoods by their ${poolingName(poolingIn(session))}.`,
  }
  return movementPicture(moved, words, drawnFor.tellsWho ? nameIn(project, sessionId) : () => null)
}

function* ofSessions(project: Project, { earlierId, sessionId }: Of<'sessions'>, drawnFor: DrawnFor): Steps<Drawn> {
  const [earlier, session] = [project.sessions[earlierId], project.sessions[sessionId]]
  const title = 'Where answers moved from one session to another'
  if (!earlier || !session) return deleted(title)
  const moved = (yield* movementOfSessions(project, earlierId, sessionId)).filter(
    ({ risk }) => !drawnFor.leftOut.has(risk.id),
  )
  if (moved.length === 0) return { title, problem: 'The two sessions asked about none of the same risks.' }
  const rules = [earlier, session].map((each) => poolingName(poolingIn(each)))
  const words: MovementWords = {
    title: `Where answers moved from “${earlier.name}” to “${session.name}”`,
    before: `“${earlier.name}”`,
    now: `“${session.name}”`,
    basis: `${answeredWords(moved)} Likelihoods by their ${[...new Set(rules)].join(', then by their ')}.`,
  }
  // A letter is another one in each session: who moved would tell which letters are one person.
  const tellsWho = drawnFor.tellsWho && showsNames(earlier) && showsNames(session)
  return movementPicture(moved, words, tellsWho ? nameIn(project, sessionId) : () => null)
}

const nameIn =
  (project: Project, sessionId: string): NameOfAnalyst =>
  (riskId, analystId) =>
    respondentsOf.ask(project, sessionId, riskId).get(analystId) ?? null

/** How many answered a risk, at least and at most, and when the later answers were shown to all. */
function answeredWords(moved: readonly RiskMovement[]): string {
  const counts = moved.map(({ now }) => now.answers.length)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const days = moved.flatMap(({ now }) => now.round.closedAt?.slice(0, 10) ?? []).toSorted()
  const closed = days.length === 0 ? '' : `, closed on ${formatDay(days.at(-1)!)}`
  return `${least === most ? '' : `${least} to `}${counted(most, 'answer')} to a risk${closed}.`
}
