import { CountedPanel } from '@domain/CountedPanel'
import { useIntervals } from '@domain/use-intervals'
import { closedRound, type ClosedRound, type Measured, sessionAgreement } from '@shared/scoring/session-agreement'
import { agreementHead, agreementRow, howToReadAgreement, remarks } from '@shared/scoring/agreement-words'
import { useQuery } from '@state/project-store'
import { useSteps } from '@state/use-steps'
import { useCallback, useMemo } from 'react'
import styles from './AgreementPanel.module.css'
import { AgreementTable } from './AgreementTable'
import { agreementPanelWords } from './feedback-words'

/** How much alike the analysts answered a closed round: numbers, how sure they are, and what they mean. */
export function AgreementPanel({ roundId }: { roundId: string }) {
  const closed = useQuery(closedRound, roundId)
  return closed && <Agreement closed={closed} />
}

const NOTHING_YET: readonly Measured[] = []

function Agreement({ closed }: { closed: ClosedRound }) {
  const count = useCallback(() => sessionAgreement(closed), [closed])
  const measured = useSteps(count) ?? NOTHING_YET
  const wanted = useMemo(() => measured.filter(({ result }) => result.value !== null), [measured])
  const { intervals, ...work } = useIntervals(wanted)
  return (
    <CountedPanel
      title={agreementPanelWords.agreement}
      isCounted={measured !== NOTHING_YET}
      intervals={{ known: intervals.size, wanted: wanted.length, ...work }}
      cells={() => [agreementHead(), ...measured.map((each) => agreementRow(each, intervals.get(each.key)))]}
      explained={howToReadAgreement()}
      remarks={
        <>
          {closed.ofPacket && <p className={styles.remark}>{agreementPanelWords.ofPacket}</p>}
          {remarks(measured).map((remark) => (
            <p key={remark} className={styles.remark}>
              {remark}
            </p>
          ))}
        </>
      }
    >
      <AgreementTable measured={measured} intervals={intervals} isStopped={work.isStopped} />
    </CountedPanel>
  )
}
