import type { Round } from '../../kinds/rounds'
import type { Session } from '../../kinds/sessions'
import { hashOf } from '../../words/hash-of'
import { letterOf } from '../../words/letters'
import { entitiesNaming } from '../indexes/foreign-keys'
import type { Project } from '../project'
import { query } from './query'
import { roundsOf, SESSION_KINDS } from './sessions'

/** Whether it is shown who said what in a session. */
export const showsNames = ({ named, signedAt }: Pick<Session, 'named' | 'signedAt'>): boolean =>
  named || signedAt !== null

/** Whether it may be told who said what of a risk: not while a session about it that keeps names back goes on. */
export const mayTellWho = (project: Project, riskId: string): boolean =>
  entitiesNaming(project, 'rounds', 'riskIds', riskId).every(({ sessionId }) => {
    const session = project.sessions[sessionId]
    return !session || showsNames(session)
  })

/**
 * What those who are asked about a risk are called wherever answers are shown: by name where the session gives names or
 * is signed, else by a letter that is theirs in all its rounds.
 */
export const respondentsOf = query(
  [...SESSION_KINDS, 'analysts'],
  (project, sessionId: string, riskId: string): ReadonlyMap<string, string> => {
    const session = project.sessions[sessionId]
    if (!session) return new Map()
    const ids = askedAbout(roundsOf.ask(project, sessionId), riskId)
    return new Map(
      ids.map((id, index) => [id, showsNames(session) ? (project.analysts[id]?.name ?? 'somebody') : letterOf(index)]),
    )
  },
)

/**
 * In an order that says nothing: another for each risk, so that a letter known at one is not known at the next. Who was
 * asked later comes later, so that nobody's letter changes under what was said of it.
 */
function askedAbout(rounds: readonly Round[], riskId: string): string[] {
  const ids = new Set<string>()
  for (const { sessionId, riskIds, analystIds } of rounds) {
    if (!riskIds.includes(riskId)) continue
    const place = new Map(analystIds.map((id) => [id, hashOf(`${sessionId} ${riskId} ${id}`)]))
    for (const id of analystIds.toSorted((left, right) => place.get(left)! - place.get(right)!)) ids.add(id)
  }
  return [...ids]
}

/** Letters for analysts outside a session, in an order that says nothing; they go on after so many. */
export const lettersOf = (ids: readonly string[], salt: string, after = 0): ReadonlyMap<string, string> =>
  new Map(
    ids
      .map((id) => ({ id, place: hashOf(`${salt} ${id}`) }))
      .toSorted((left, right) => left.place - right.place)
      .map(({ id }, index) => [id, letterOf(after + index)]),
  )
