import { useRespondents } from '@domain/use-respondents'
import { forecastsOf, type GivenForecast } from '@shared/document/queries/outcomes'
import { sessionUnderWay } from '@shared/document/queries/sessions'
import { showsNames } from '@shared/document/queries/respondents'
import type { Outcome } from '@shared/kinds/outcomes'
import type { Round } from '@shared/kinds/rounds'
import type { Session } from '@shared/kinds/sessions'
import { likelihoodWords } from '@shared/lexicons/score-text'
import { formatDay } from '@shared/words/days'
import { useEntity, useQuery } from '@state/project-store'
import type { ReactNode } from 'react'
import styles from './Outcomes.module.css'

/** What is held against an outcome, and where it comes from. */
export function ForecastTable({ outcome }: { outcome: Outcome }) {
  const { round, given } = useQuery(forecastsOf, outcome.id)
  const session = useEntity('sessions', round?.sessionId)
  const underWay = useQuery(sessionUnderWay, outcome.riskId)
  if (outcome.outcome === 'void') return <p className={styles.note}>Nothing is held against what is void.</p>
  if (round && session) return <OfRound outcome={outcome} round={round} session={session} given={given} />
  return (
    <>
      <p className={styles.note}>
        {given.length === 0
          ? nothingWords(formatDay(outcome.knownOn), underWay?.session.name)
          : 'No round that asked about it was closed before it was known: the scores that were in force then count. They are kept here as they were.'}
      </p>
      {given.length > 0 && (
        <Table>
          {given.map((each) => (
            <ByName key={each.analystId} given={each} />
          ))}
        </Table>
      )}
    </>
  )
}

const nothingWords = (knownOn: string, session: string | undefined): string =>
  session === undefined
    ? `Nothing is held against it: nobody judged how likely it was before ${knownOn}, or scores were changed since then before it was said what became of it.`
    : `Nothing is held against it: no round was closed before ${knownOn}, and scores are kept from everybody while the session “${session}” is under way. Once that is signed, change what became of it: scores from before count then.`

type OfRoundProps = { outcome: Outcome; round: Round; session: Session; given: readonly GivenForecast[] }

function OfRound({ outcome, round, session, given }: OfRoundProps) {
  const { ids, nameOf } = useRespondents(session, outcome.riskId)
  const inOrder = ids.flatMap((id) => given.find(({ analystId }) => analystId === id) ?? [])
  // The history says who scored on which day: beside a letter the day would say whose it is.
  const hasDays = showsNames(session)
  return (
    <>
      <p className={styles.note}>
        The answers of round {round.number} of the session “<bdi>{session.name}</bdi>” count: it is the last that was
        closed before {formatDay(outcome.knownOn)}.
        {inOrder.length === 0 && ' Nobody answered in it how likely the risk was.'}
      </p>
      {inOrder.length > 0 && (
        <Table hasDays={hasDays}>
          {inOrder.map((each) => (
            <Row key={each.analystId} who={nameOf(each.analystId)} given={each} hasDay={hasDays} />
          ))}
        </Table>
      )}
    </>
  )
}

function Table({ children, hasDays = true }: { children: ReactNode; hasDays?: boolean }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">What was said before</caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Likelihood</th>
          {hasDays && <th scope="col">Given on</th>}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

function ByName({ given }: { given: GivenForecast }) {
  const analyst = useEntity('analysts', given.analystId)
  return <Row who={analyst?.name ?? 'somebody'} given={given} />
}

type RowProps = { who: string; given: GivenForecast; hasDay?: boolean }

function Row({ who, given: { likelihood, givenOn }, hasDay = true }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <bdi>{who}</bdi>
      </th>
      <td>{likelihoodWords(likelihood)}</td>
      {hasDay && <td>{formatDay(givenOn)}</td>}
    </tr>
  )
}
