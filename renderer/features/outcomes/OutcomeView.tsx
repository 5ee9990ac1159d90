import { namingWords } from '@domain/naming-words'
import { DOCUMENT_LANGUAGE } from '@shared/language/language'
import { Section } from '@domain/Section'
import { type DueRisk, earlierOutcomes } from '@shared/document/queries/outcomes'
import { statementSentence } from '@shared/document/queries/risks'
import { type Outcome, outcomeLabel } from '@shared/kinds/outcomes'
import { sayDay } from '@shared/words/moments'
import { useShortcutText } from '@state/commands'
import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { useEntity, useQuery, useReadOnly } from '@state/project-store'
import { Button } from '@ui/Button'
import { Sentence } from '@ui/Sentence'
import { ForecastTable } from './ForecastTable'
import { outcomeWords } from './outcome-words'
import styles from './Outcomes.module.css'

/** What became of one risk, how that is known, and what was said of it before. */
export function OutcomeView({ shown: { risk, outcome }, onResolve }: { shown: DueRisk; onResolve: () => void }) {
  const readOnly = useReadOnly()
  const keys = useShortcutText('outcome.resolve')
  const earlier = useQuery(earlierOutcomes, risk.id)
  const statement = statementSentence(risk)
  return (
    <article className={styles.outcome} aria-label={outcomeWords.outcomeOf(`R${risk.number}`)}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          <span className={styles.number}>R{risk.number}</span> <bdi>{risk.title}</bdi>
        </h2>
        {statement !== '' ? (
          <p className={styles.statement} lang={DOCUMENT_LANGUAGE}>
            {statement}
          </p>
        ) : (
          risk.horizon !== null && <p className={styles.note}>{outcomeWords.horizon(sayDay(risk.horizon))}</p>
        )}
      </header>
      {outcome ? <Resolved outcome={outcome} /> : <p className={styles.note}>{outcomeWords.nobodySaid}</p>}
      <div className={styles.actions}>
        <Button look="primary" why={readOnly} onClick={onResolve} title={keys ?? undefined}>
          {outcome ? outcomeWords.changeOutcome : outcomeWords.sayOutcome}
        </Button>
        {outcome && <TakeBack outcome={outcome} />}
        <Button look="quiet" onClick={() => goTo({ screen: 'risks', riskId: risk.id })}>
          {namingWords.showInRegister}
        </Button>
      </div>
      {outcome && (
        <Section title={outcomeWords.saidBefore}>
          <ForecastTable outcome={outcome} />
        </Section>
      )}
      {earlier.map((each) => (
        <Section key={each.id} title={earlierTitle(each)} actions={<TakeBack outcome={each} />}>
          <Resolved outcome={each} />
          <ForecastTable outcome={each} />
        </Section>
      ))}
    </article>
  )
}

/** It counts as well: with another horizon it was another question. */
const earlierTitle = ({ horizon }: Outcome): string =>
  horizon === null ? outcomeWords.withoutHorizon : outcomeWords.withHorizon(sayDay(horizon))

function TakeBack({ outcome }: { outcome: Outcome }) {
  const readOnly = useReadOnly()
  return (
    <Button why={readOnly} onClick={() => void perform({ name: 'outcome.delete', input: { outcomeId: outcome.id } })}>
      {outcomeWords.takeBack}
    </Button>
  )
}

function Resolved({ outcome }: { outcome: Outcome }) {
  const by = useEntity('analysts', outcome.resolvedBy)
  return (
    <div className={styles.resolved}>
      <p className={styles.verdict}>{outcomeLabel(outcome.outcome)}</p>
      <p className={styles.note}>
        <Sentence
          of={outcomeWords.known(sayDay(outcome.knownOn), sayDay(outcome.recordedAt.slice(0, 10)))}
          parts={{ who: <bdi>{by?.name ?? outcomeWords.somebody}</bdi> }}
        />
      </p>
      <p className={styles.how}>{outcome.how}</p>
      {outcome.passageIds.length > 0 && (
        <ul className={styles.quotes} aria-label={outcomeWords.evidence}>
          {outcome.passageIds.map((id) => (
            <QuoteLink key={id} passageId={id} />
          ))}
        </ul>
      )}
    </div>
  )
}

/** Words that show it, which lead to where they stand. */
function QuoteLink({ passageId }: { passageId: string }) {
  const passage = useEntity('passages', passageId)
  const source = useEntity('sources', passage?.sourceId)
  if (!passage) return <li className={styles.note}>{outcomeWords.outOfSight}</li>
  return (
    <li>
      <button
        type="button"
        className={styles.quote}
        onClick={() => goTo({ screen: 'reader', sourceId: passage.sourceId, passageId })}
      >
        {outcomeWords.quote(passage.anchor.exact)}
      </button>
      <span className={styles.note}>
        {' '}
        <bdi>{source?.title ?? ''}</bdi>
      </span>
    </li>
  )
}
