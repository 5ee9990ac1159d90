import { useRespondents } from '@domain/use-respondents'
import { forecastsOf, type GivenForecast } from '@shared/document/queries/outcomes'
import { sessionUnderWay } from '@shared/document/queries/sessions'
import { showsNames } from '@shared/document/queries/respondents'
import type { Outcome } from '@shared/kinds/outcomes'
import type { Round } from '@shared/kinds/rounds'
import type { Session } from '@shared/kinds/sessions'
import { likelihoodWords } from '@shared/lexicons/score-text'
import { sayDay } from '@shared/words/moments'
import { useEntity, useQuery } from '@state/project-store'
import { Sentence } from '@ui/Sentence'
import type { ReactNode } from 'react'
import { forecastWords } from './forecast-words'
import styles from './Outcomes.module.css'

/** What is held against an outcome, and where it comes from. */
export function ForecastTable({ outcome }: { outcome: Outcome }) {
  const { round, given } = useQuery(forecastsOf, outcome.id)
  const session = useEntity('sessions', round?.sessionId)
  const underWay = useQuery(sessionUnderWay, outcome.riskId)
  if (outcome.outcome === 'void') return <p className={styles.note}>{forecastWords.ofVoid}</p>
  if (round && session) return <OfRound outcome={outcome} round={round} session={session} given={given} />
  return (
    <>
      <p className={styles.note}>
        {given.length === 0 ? nothingWords(sayDay(outcome.knownOn), underWay?.session.name) : forecastWords.scoresCount}
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
  session === undefined ? forecastWords.nothingHeld(knownOn) : forecastWords.nothingHeldYet(knownOn, session)

type OfRoundProps = { outcome: Outcome; round: Round; session: Session; given: readonly GivenForecast[] }

function OfRound({ outcome, round, session, given }: OfRoundProps) {
  const { ids, nameOf } = useRespondents(session, outcome.riskId)
  const inOrder = ids.flatMap((id) => given.find(({ analystId }) => analystId === id) ?? [])
  // The history says who scored on which day: beside a letter the day would say whose it is.
  const hasDays = showsNames(session)
  return (
    <>
      <p className={styles.note}>
        <Sentence
          of={forecastWords.answersCount(round.number, sayDay(outcome.knownOn))}
          parts={{ session: <bdi>{session.name}</bdi> }}
        />
        {inOrder.length === 0 && ` ${forecastWords.nobodyAnswered}`}
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
      <caption className="visually-hidden">{forecastWords.saidBefore}</caption>
      <thead>
        <tr>
          <th scope="col">{forecastWords.who}</th>
          <th scope="col">{forecastWords.likelihood}</th>
          {hasDays && <th scope="col">{forecastWords.givenOn}</th>}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

function ByName({ given }: { given: GivenForecast }) {
  const analyst = useEntity('analysts', given.analystId)
  return <Row who={analyst?.name ?? forecastWords.somebody} given={given} />
}

type RowProps = { who: string; given: GivenForecast; hasDay?: boolean }

function Row({ who, given: { likelihood, givenOn }, hasDay = true }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <bdi>{who}</bdi>
      </th>
      <td>{likelihoodWords(likelihood)}</td>
      {hasDay && <td>{sayDay(givenOn)}</td>}
    </tr>
  )
}
