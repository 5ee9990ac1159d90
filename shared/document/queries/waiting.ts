import { entitiesOf } from '../project'
import { askedOf } from './desk'
import { dueRisks } from './outcomes'
import { query, sourcesInOrder } from './query'
import { openRounds, SESSION_KINDS } from './sessions'
import { unseenCounts } from './versions'

/** Something that waits to be done in a project: how much of it, and where the first of it is. */
export type Waiting =
  | { what: 'answers'; count: number; riskId: string }
  | { what: 'rounds'; count: number; sessionId: string }
  | { what: 'unseen'; count: number; sourceId: string }
  | { what: 'past'; count: number; riskId: string }
  | { what: 'remarks'; count: number; memoId: string }

/**
 * What waits for an analyst on a day (YYYY-MM-DD), that for which others wait first; nothing is named of which there is
 * none. Whoever is asked in a round has its answers to give, everybody else only hears that it is open.
 */
export const waitingFor = query(
  [...SESSION_KINDS, 'risks', 'scores', 'passages', 'sources', 'outcomes', 'remarks'],
  (project, analystId: string, today: string): Waiting[] => {
    const asked = askedOf.ask(project, analystId).filter(({ answered }) => !answered)
    const rounds = openRounds.ask(project).filter(({ round }) => !round.analystIds.includes(analystId))
    const unseen = unseenCounts.ask(project)
    const toSee = sourcesInOrder.ask(project).find(({ id }) => unseen.has(id))
    const past = dueRisks.ask(project, today).filter(({ due }) => due === 'past')
    const remarks = [...entitiesOf(project, 'remarks')].filter(({ done }) => !done)
    const waiting: (Waiting | undefined)[] = [
      asked[0] && { what: 'answers', count: asked.length, riskId: asked[0].risk.id },
      rounds[0] && { what: 'rounds', count: rounds.length, sessionId: rounds[0].session.id },
      toSee && { what: 'unseen', count: sum(unseen.values()), sourceId: toSee.id },
      past[0] && { what: 'past', count: past.length, riskId: past[0].risk.id },
      remarks[0] && { what: 'remarks', count: remarks.length, memoId: remarks[0].memoId },
    ]
    return waiting.filter((each) => each !== undefined)
  },
)

const sum = (counts: Iterable<number>): number => [...counts].reduce((before, count) => before + count, 0)
