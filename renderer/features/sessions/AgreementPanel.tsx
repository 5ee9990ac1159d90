import { copyTable } from '@domain/copy-table'
import { useIntervals } from '@domain/use-intervals'
import { closedRound, type ClosedRound, type Measured, sessionAgreement } from '@shared/scoring/session-agreement'
import { AGREEMENT_HEAD, agreementRow, HOW_TO_READ, remarks } from '@shared/scoring/agreement-words'
import { useQuery } from '@state/project-store'
import { useSteps } from '@state/use-steps'
import { Button } from '@ui/Button'
import { HowToRead } from '@ui/HowToRead'
import { useCallback, useId, useMemo } from 'react'
import styles from './AgreementPanel.module.css'
import { AgreementTable } from './AgreementTable'

/** How much alike the analysts answered a closed round: numbers, how sure they are, and what they mean. */
export function AgreementPanel({ roundId }: { roundId: string }) {
  const closed = useQuery(closedRound, roundId)
  return closed && <Agreement closed={closed} />
}

const NOTHING_YET: readonly Measured[] = []

function Agreement({ closed }: { closed: ClosedRound }) {
  const work = useCallback(() => sessionAgreement(closed), [closed])
  const measured = useSteps(work) ?? NOTHING_YET
  const wanted = useMemo(() => measured.filter(({ result }) => result.value !== null), [measured])
  const { intervals, isStopped, stop, goOn } = useIntervals(wanted)
  const id = useId()
  const isCounted = measured !== NOTHING_YET
  const isDone = intervals.size === wanted.length
  const cells = () => [AGREEMENT_HEAD, ...measured.map((each) => agreementRow(each, intervals.get(each.key)))]
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles.bar}>
        <h3 id={id} className={styles.heading}>
          Agreement
        </h3>
        <Button disabled={!isCounted} onClick={() => void copyTable(cells())}>
          Copy table
        </Button>
        {!isDone && !isStopped && (
          <progress aria-label="Intervals worked out" value={intervals.size} max={wanted.length} />
        )}
        {!isDone && (
          <Button onClick={isStopped ? goOn : stop}>{isStopped ? 'Work out intervals' : 'Cancel intervals'}</Button>
        )}
      </div>
      {closed.ofPacket && (
        <p className={styles.remark}>
          In a packet a letter stands for somebody else at each risk, so numbers that follow one analyst over all risks
          are counted only where it came from.
        </p>
      )}
      {remarks(measured).map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      <p role="status" className={styles.status}>
        {isCounted ? '' : 'Counting…'}
      </p>
      <AgreementTable measured={measured} intervals={intervals} isStopped={isStopped} />
      <HowToRead paragraphs={HOW_TO_READ} />
    </section>
  )
}
