import { copyTable } from '@domain/copy-table'
import { Section } from '@domain/Section'
import {
  type Calibration,
  CALIBRATION_BY,
  type CalibrationBy,
  calibrationOf,
  calibrationsBy,
} from '@shared/scoring/calibration'
import { calibrationHead, calibrationRow, howToReadCalibration, tooFew } from '@shared/scoring/calibration-words'
import { Button } from '@ui/Button'
import { HowToRead } from '@ui/HowToRead'
import { Select } from '@ui/Field'
import { ReadTable } from '@ui/ReadTable'
import { useState } from 'react'
import { CalibrationPlot } from './CalibrationPlot'
import { forecastWords } from './forecast-words'
import styles from './Outcomes.module.css'
import { useForecasts } from './use-forecasts'

/** How good the forecasts were: numbers, the picture of said against happened, and the same by groups. */
export function CalibrationView() {
  const { held, names, whose, isAll, choices, choose, hasNameless } = useForecasts()
  const [wished, setBy] = useState<CalibrationBy>('analyst')
  // One analyst beside themselves says nothing.
  const sorts = CALIBRATION_BY.filter(({ key }) => isAll || key !== 'analyst')
  const by = sorts.find(({ key }) => key === wished)?.key ?? 'term'
  const label = choices.find(({ value }) => value === whose)?.label ?? ''
  const all = calibrationOf(held, whose, label)
  const groups = calibrationsBy(by, held, names)
  return (
    <div className={styles.calibration}>
      <h2 className={styles.title}>{forecastWords.howGood}</h2>
      <div className={styles.bar}>
        <Select label={forecastWords.forecastsOf} value={whose} options={choices} onChange={choose} />
        <Select
          label={forecastWords.besideBy}
          value={by}
          options={sorts.map(({ key, label: words }) => ({ value: key, label: words }))}
          onChange={(chosen) => chosen && setBy(chosen)}
        />
        <Button onClick={() => void copyTable([calibrationHead(), ...[all, ...groups].map(calibrationRow)])}>
          {forecastWords.copyTable}
        </Button>
      </div>
      {hasNameless && isAll && <p className={styles.note}>{forecastWords.nameless}</p>}
      <Section title={forecastWords.inNumbers}>
        <ReadTable
          label={forecastWords.howGood}
          head={calibrationHead()}
          className={styles.figures}
          render={(row) => <NumbersRow key={row.key} calibration={row} />}
          rows={[all, ...groups]}
        />
      </Section>
      <Section title={forecastWords.saidAndHappened}>
        {all.numbers === null ? (
          <p className={styles.note}>{forecastWords.noCurve(label, tooFew(all.outcomes))}</p>
        ) : (
          <CalibrationPlot label={forecastWords.saidAndHappenedOf(label)} bins={all.numbers.bins} />
        )}
      </Section>
      <HowToRead paragraphs={howToReadCalibration()} />
    </div>
  )
}

function NumbersRow({ calibration }: { calibration: Calibration }) {
  const [name, outcomes, forecasts, first, ...others] = calibrationRow(calibration)
  const heads = calibrationHead()
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>{outcomes}</td>
      <td>{forecasts}</td>
      {calibration.numbers === null ? (
        <td colSpan={heads.length - 3} className={styles.note}>
          {first}
        </td>
      ) : (
        [first, ...others].map((cell, index) => (
          <td key={heads[index + 3]}>
            <bdi>{cell}</bdi>
          </td>
        ))
      )}
    </tr>
  )
}
