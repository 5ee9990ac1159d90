import { roundWords } from './round-words'
import type { Commit } from '@shared/document/change'
import { entity } from '@shared/document/project'
import { answeredIn, ballotsOf } from '@shared/document/queries/sessions'
import { keysIn } from '@shared/interchange/rounds/opening-key'
import type { BallotState, TriedKeys } from '@shared/ipc/round-files'
import type { Ballot } from '@shared/kinds/ballots'
import type { OpenedBallot } from '@shared/operations/close-round'
import { reduce } from '@shared/operations/reduce'
import { Refusal } from '@shared/refusal'
import { sliced } from '../in-slices'
import type { ProjectSession } from '../project/session'
import { unsealed } from './sealing'

type Tried = { state: BallotState; opened: OpenedBallot | null; key: string | null }

/** What the keys in a text open of the ballots of a round; nothing is kept of it. */
export async function tryKeys(session: ProjectSession, roundId: string, text: string, by: string): Promise<TriedKeys> {
  const { keys, tried } = await tryAll(session, roundId, text, by)
  const used = new Set(tried.map(({ key }) => key))
  return { ballots: tried.map(({ state }) => state), unused: keys.filter((key) => !used.has(key)).length }
}

/** Closes a round with what the keys in a text open. */
export async function closeWithKeys(
  session: ProjectSession,
  roundId: string,
  text: string,
  by: string,
): Promise<Commit> {
  const { tried } = await tryAll(session, roundId, text, by)
  const opened = tried.flatMap((each) => each.opened ?? [])
  return session.changes.apply({ by, operations: [{ name: 'round.close', input: { roundId, opened } }] })
}

async function tryAll(session: ProjectSession, roundId: string, text: string, by: string) {
  const keys = keysIn(text)
  const { collected: ballots } = ballotsOf.ask(session.project, roundId)
  const tried: Tried[] = []
  for (const ballot of ballots) tried.push(await tryOne(session, ballot, keys, by))
  return { keys, tried }
}

async function tryOne(session: ProjectSession, ballot: Ballot, keys: readonly string[], by: string): Promise<Tried> {
  const name = entity(session.project, 'analysts', ballot.analystId)?.name ?? roundWords.somebody
  const about = { ballotId: ballot.id, analystId: ballot.analystId }
  for (const key of keys) {
    const content = unsealed(ballot, key)
    if (content === 'shut') continue
    const words = roundWords.invalid(name)
    if (content === 'invalid') return { state: { ...about, state: 'invalid', words }, opened: null, key }
    const opened = { ballotId: ballot.id, key, content }
    const wrong = await problemOf(session, ballot.roundId, opened, by)
    if (wrong) return { state: { ...about, ...wrong }, opened: null, key }
    const scored = answeredIn.ask(session.project, ballot.roundId, ballot.analystId).scores.length
    const said = scored === 0 ? roundWords.opened(name) : roundWords.openedInstead(name, scored)
    return { state: { ...about, state: 'opened', words: said }, opened, key }
  }
  const words = keys.length === 0 ? roundWords.noKeyYet(name) : roundWords.noKeyFits(name)
  return { state: { ...about, state: 'no-key', words }, opened: null, key: null }
}

/** What closing with this ballot alone would be refused for; null when it would not. */
async function problemOf(
  { project }: ProjectSession,
  roundId: string,
  opened: OpenedBallot,
  by: string,
): Promise<Pick<BallotState, 'state' | 'words'> | null> {
  const close = { name: 'round.close' as const, input: { roundId, opened: [opened] } }
  try {
    await sliced(reduce(project, [close], { by, at: new Date().toISOString() }))
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { state: error.code === 'altered' ? 'altered' : 'invalid', words: error.message }
  }
}
