import { copyTable } from '@domain/copy-table'
import { Section } from '@domain/Section'
import {
  type Calibration,
  CALIBRATION_BY,
  type CalibrationBy,
  calibrationOf,
  calibrationsBy,
} from '@shared/scoring/calibration'
import { CALIBRATION_HEAD, calibrationRow, HOW_TO_READ_CALIBRATION, tooFew } from '@shared/scoring/calibration-words'
import { Button } from '@ui/Button'
import { Select } from '@ui/Field'
import { InParts } from '@ui/InParts'
import { useState } from 'react'
import { CalibrationPlot } from './CalibrationPlot'
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
      <h2 className={styles.title}>How good the forecasts were</h2>
      <div className={styles.bar}>
        <Select label="Forecasts of" value={whose} options={choices} onChange={choose} />
        <Select
          label="Beside them by"
          value={by}
          options={sorts.map(({ key, label: words }) => ({ value: key, label: words }))}
          onChange={(chosen) => chosen && setBy(chosen)}
        />
        <Button onClick={() => void copyTable([CALIBRATION_HEAD, ...[all, ...groups].map(calibrationRow)])}>
          Copy table
        </Button>
      </div>
      {hasNameless && isAll && (
        <p className={styles.note}>
          Answers of sessions without names that are not signed yet count for all, and for no analyst by name.
        </p>
      )}
      <Section title="In numbers">
        <Numbers rows={[all, ...groups]} />
      </Section>
      <Section title="Said and happened">
        {all.numbers === null ? (
          <p className={styles.note}>
            {label}: {tooFew(all.outcomes)}. Resolve risks that have passed their horizon, and a curve is drawn here.
          </p>
        ) : (
          <CalibrationPlot label={`Said and happened, ${label}`} bins={all.numbers.bins} />
        )}
      </Section>
      <details>
        <summary className={styles.summary}>How to read this</summary>
        <div className={styles.reading}>
          {HOW_TO_READ_CALIBRATION.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </details>
    </div>
  )
}

function Numbers({ rows }: { rows: readonly Calibration[] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It is scrolled with the keys.
    <div className={styles.scroll} role="region" aria-label="How good the forecasts were: table" tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">How good the forecasts were</caption>
        <thead>
          <tr>
            {CALIBRATION_HEAD.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <InParts
            items={rows}
            around={(more) => (
              <tr>
                <td colSpan={CALIBRATION_HEAD.length}>{more}</td>
              </tr>
            )}
            render={(row) => <NumbersRow key={row.key} calibration={row} />}
          />
        </tbody>
      </table>
    </div>
  )
}

function NumbersRow({ calibration }: { calibration: Calibration }) {
  const [name, outcomes, forecasts, first, ...others] = calibrationRow(calibration)
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>{outcomes}</td>
      <td>{forecasts}</td>
      {calibration.numbers === null ? (
        <td colSpan={CALIBRATION_HEAD.length - 3} className={styles.note}>
          {first}
        </td>
      ) : (
        [first, ...others].map((cell, index) => <td key={CALIBRATION_HEAD[index + 3]}>{cell}</td>)
      )}
    </tr>
  )
}
