import { entitiesNaming } from '../../document/indexes/foreign-keys'
import type { Project } from '../../document/project'
import { respondentsOf, showsNames } from '../../document/queries/respondents'
import { roundsOf, sessionsInOrder } from '../../document/queries/sessions'
import type { Answer } from '../../kinds/answers'
import type { Round } from '../../kinds/rounds'
import type { Session } from '../../kinds/sessions'
import { column, type DescribedColumn, describedTable, type DescribedTable } from './described-table'
import { judgmentColumns, riskNameOf } from './judgment-columns'

type Given = Answer & { session: Session; round: Round; respondent: string }

/** Answers of closed rounds, a row for each respondent, risk and round; who gave them is told as the session shows it. */
export function answerTable(project: Project): DescribedTable {
  const columns: DescribedColumn<Given>[] = [
    column('Session id', { kind: 'id', meaning: 'The scoring session.', write: ({ session }) => session.id }),
    column('Session', { meaning: 'The name of the session.', write: ({ session }) => session.name }),
    column('Round', { kind: 'number', meaning: 'Which round of the session.', write: ({ round }) => round.number }),
    column('Risk id', { kind: 'id', meaning: 'The risk.', write: ({ riskId }) => riskId }),
    column('Risk', {
      meaning: 'The number and title of the risk.',
      write: ({ riskId }) => riskNameOf(project, riskId),
    }),
    column('Respondent', {
      meaning:
        'Who answered, by name where the session gives names or is signed. Else a letter, which is another one at each risk.',
      write: ({ respondent }) => respondent,
    }),
    ...judgmentColumns<Given>(),
    column('Answered', {
      kind: 'time',
      meaning: 'When it was answered. Empty where the session keeps names back.',
      values: 'ISO 8601, UTC',
      write: ({ session, answeredAt }) => (showsNames(session) ? answeredAt : ''),
    }),
    column('Round closed', {
      kind: 'time',
      meaning: 'When the round was closed.',
      values: 'ISO 8601, UTC',
      write: ({ round }) => round.closedAt ?? '',
    }),
  ]
  return describedTable('Answers', columns, answersOf(project))
}

/** In the order of sessions, rounds, risks and respondents: that of ids would tell who answered when. */
const answersOf = (project: Project): Given[] =>
  sessionsInOrder.ask(project).flatMap((session) =>
    roundsOf.ask(project, session.id).flatMap((round) => {
      if (round.closedAt === null) return []
      const given = entitiesNaming(project, 'answers', 'roundId', round.id)
      return round.riskIds.flatMap((riskId) => {
        const ofRisk = new Map(
          given.flatMap((each) => (each.riskId === riskId ? [[each.analystId, each] as const] : [])),
        )
        return [...respondentsOf.ask(project, session.id, riskId)].flatMap(([analystId, respondent]): Given[] => {
          const answer = ofRisk.get(analystId)
          return answer ? [{ ...answer, session, round, respondent }] : []
        })
      })
    }),
  )
