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
import { sayDay } from '../words/moments'
import { matrixPicture, notPlaced } from './matrix-picture'
import { matrixWords } from './matrix-words'
import { drawBalance, drawIntervals, drawLeaveOut, drawPairs } from './of-project'
import { movementPicture, type MovementWords, type NameOfAnalyst } from './movement-picture'
import { movementWords } from './movement-words'
import type { Drawn } from './picture'
import { pictureWords } from './picture-words'
import { rankPicture } from './rank-picture'
import { rankWords } from './rank-words'
import { MOST_ROWS } from './rows'
import { sentences } from './sentences'

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

const deleted = (title: string): Drawn => ({ title, problem: pictureWords.sessionDeleted })

function* ofMatrix(project: Project, { leftOut }: DrawnFor): Steps<Drawn> {
  // Ranked anew: a rank is never shared with a risk that is left out, nor is there a gap where it stood.
  const ranked = byRank(rankedRisks(project).filter(({ risk }) => !leftOut.has(risk.id)))
  yield
  const scales = scalesOf(project)
  const { cells, unplaced } = yield* placing(toPlace(project, ranked), scales)
  if (cells.every(({ boxes }) => boxes.length === 0))
    return { title: matrixWords.titleWithBefore, problem: pictureWords.noRanks }
  return matrixPicture({ scales, cells, showsBefore: true, more: notPlaced(unplaced) })
}

function* ofRanks(project: Project, { sessionId }: Of<'rank'>, { leftOut }: DrawnFor): Steps<Drawn> {
  const session = sessionId === null ? null : project.sessions[sessionId]
  if (session === undefined) return deleted(rankWords.title)
  const title = session === null ? rankWords.title : rankWords.titleIn(session.name)
  const surely = yield* rankedSurely(project, sessionId, { leftOut, most: MOST_ROWS })
  const { value: certainty } = surely.certainty
  if (certainty === null)
    return { title, problem: surely.ranked.length === 0 ? pictureWords.noRanks : rankWords.oneAnalyst }
  if (isOfPacket(project, session)) return { title, problem: rankWords.othersAtEach }
  if (surely.ranked.length === 1) return { title, problem: rankWords.oneRank }
  const basis = sentences(
    rankWords.pooledBy(surely.pooling),
    surely.day !== null && rankWords.answersUpTo(sayDay(surely.day)),
  )
  return rankPicture({ ...surely, certainty }, scalesOf(project), { title, basis })
}

/** Whether answers are those that came with a packet: of the session, or of any where it is about all risks. */
const isOfPacket = (project: Project, session: Session | null): boolean =>
  (session === null ? entitiesOf(project, 'sessions') : [session]).some(({ packet }) => packet !== undefined)

function* ofRounds(project: Project, { sessionId, from, to }: Of<'rounds'>, drawnFor: DrawnFor): Steps<Drawn> {
  const session = project.sessions[sessionId]
  const title = movementWords.betweenRounds(from, to)
  if (!session) return deleted(title)
  const moved = (yield* movementOfRounds(project, sessionId, from, to)).filter(
    ({ risk }) => !drawnFor.leftOut.has(risk.id),
  )
  if (moved.length === 0) return { title, problem: movementWords.noneOfRounds }
  const words = {
    title: movementWords.betweenRoundsOf(from, to, session.name),
    before: movementWords.round(from),
    now: movementWords.round(to),
    basis: sentences(answeredWords(moved), movementWords.pooledBy([poolingName(poolingIn(session))])),
  }
  return movementPicture(moved, words, drawnFor.tellsWho ? nameIn(project, sessionId) : () => null)
}

function* ofSessions(project: Project, { earlierId, sessionId }: Of<'sessions'>, drawnFor: DrawnFor): Steps<Drawn> {
  const [earlier, session] = [project.sessions[earlierId], project.sessions[sessionId]]
  const title = movementWords.betweenSomeSessions
  if (!earlier || !session) return deleted(title)
  const moved = (yield* movementOfSessions(project, earlierId, sessionId)).filter(
    ({ risk }) => !drawnFor.leftOut.has(risk.id),
  )
  if (moved.length === 0) return { title, problem: movementWords.noneOfSessions }
  const rules = [earlier, session].map((each) => poolingName(poolingIn(each)))
  const words: MovementWords = {
    title: movementWords.betweenSessions(earlier.name, session.name),
    before: movementWords.session(earlier.name),
    now: movementWords.session(session.name),
    basis: sentences(answeredWords(moved), movementWords.pooledBy([...new Set(rules)])),
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
  const answers = least === most ? movementWords.answers(most) : movementWords.answersBetween(least, most)
  const closed = moved
    .flatMap(({ now }) => now.round.closedAt?.slice(0, 10) ?? [])
    .toSorted()
    .at(-1)
  return closed === undefined
    ? movementWords.answersToARisk(answers)
    : movementWords.answersToARiskBy(answers, sayDay(closed))
}
