import { copyTable } from '@domain/copy-table'
import { agreementOfRound } from '@shared/scoring/session-agreement'
import { AGREEMENT_HEAD, agreementRow, HOW_TO_READ, remarks } from '@shared/scoring/agreement-words'
import { useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import styles from './AgreementPanel.module.css'
import { AgreementTable } from './AgreementTable'
import { useIntervals } from './use-intervals'

/** How much alike the analysts answered a closed round: numbers, how sure they are, and what they mean. */
export function AgreementPanel({ roundId }: { roundId: string }) {
  const measured = useQuery(agreementOfRound, roundId)
  const { intervals, wanted, isStopped, stop, goOn } = useIntervals(measured)
  if (measured.length === 0) return null
  const isDone = intervals.size === wanted
  const cells = () => [AGREEMENT_HEAD, ...measured.map((each) => agreementRow(each, intervals.get(each.key)))]
  return (
    <section className={styles.panel} aria-labelledby={`agreement-${roundId}`}>
      <div className={styles.bar}>
        <h3 id={`agreement-${roundId}`} className={styles.heading}>
          Agreement
        </h3>
        <Button onClick={() => void copyTable(cells())}>Copy table</Button>
        {!isDone && !isStopped && <progress aria-label="Intervals worked out" value={intervals.size} max={wanted} />}
        {!isDone && (
          <Button onClick={isStopped ? goOn : stop}>{isStopped ? 'Work out intervals' : 'Cancel intervals'}</Button>
        )}
      </div>
      {remarks(measured).map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      <AgreementTable measured={measured} intervals={intervals} isStopped={isStopped} />
      <details>
        <summary className={styles.summary}>How to read this</summary>
        <div className={styles.reading}>
          {HOW_TO_READ.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </details>
    </section>
  )
}
