import {
  agreementHead,
  intervalText,
  measuredText,
  measuredWords,
  measureName,
  measureQuestion,
  usedText,
} from '@shared/scoring/agreement-words'
import type { Measured, MeasureKey } from '@shared/scoring/session-agreement'
import type { BootstrapInterval } from '@shared/statistics/bootstrap'
import type { Result } from '@shared/statistics/result'
import { ReadTable } from '@ui/ReadTable'
import styles from './AgreementPanel.module.css'
import { agreementPanelWords } from './feedback-words'
import { IntervalPlot } from './IntervalPlot'

type AgreementTableProps = {
  measured: readonly Measured[]
  intervals: ReadonlyMap<MeasureKey, Result<BootstrapInterval>>
  isStopped: boolean
}

/** A row for each measure; where there is no number its reason stands in the row. */
export function AgreementTable({ measured, intervals, isStopped }: AgreementTableProps) {
  return (
    <ReadTable
      label={agreementPanelWords.table}
      head={agreementHead()}
      rows={measured}
      isBoxed
      className={styles.table}
      render={(each) => (
        <tr key={each.key}>
          <th scope="row">
            {measureQuestion(each)}
            <span className={styles.name}>{measureName(each)}</span>
          </th>
          <td className={styles.number}>
            <bdi>{each.result.value === null ? '–' : measuredText(each.result.value)}</bdi>
          </td>
          <td>
            {each.result.value !== null && (
              <Interval value={each.result.value} interval={intervals.get(each.key)} isStopped={isStopped} />
            )}
          </td>
          <td className={styles.number}>{usedText(each)}</td>
          <td className={styles.words}>{measuredWords(each)}</td>
        </tr>
      )}
    />
  )
}

type IntervalProps = { value: number; interval: Result<BootstrapInterval> | undefined; isStopped: boolean }

const Interval = ({ value, interval, isStopped }: IntervalProps) => (
  <>
    <IntervalPlot value={value} interval={interval?.value ?? null} />
    <bdi className={styles.name}>
      {interval ? intervalText(interval) : isStopped ? agreementPanelWords.notWorkedOut : '…'}
    </bdi>
  </>
)
