import { copyTable } from '@domain/copy-table'
import { formatBand } from '@shared/lexicons/lexicon'
import { formatPercent, formatPercents } from '@shared/lexicons/percent'
import { scaleName } from '@shared/lexicons/scale'
import { fitWords, ownLexicon, recordWords, type TermRecord, termRecords } from '@shared/scoring/own-lexicon'
import { useReadOnly } from '@state/project-store'
import { Button } from '@ui/Button'
import { ReadTable } from '@ui/ReadTable'
import { Select } from '@ui/Field'
import { useState } from 'react'
import { forecastWords } from './forecast-words'
import styles from './Outcomes.module.css'
import { OwnLexiconDialog } from './OwnLexiconDialog'
import { useForecasts } from './use-forecasts'

/** The heads of {@link termRow}. */
const termHead = (): string[] => [
  forecastWords.term,
  forecastWords.band,
  forecastWords.outcomes,
  forecastWords.cameTrue,
  forecastWords.interval,
  forecastWords.whatItMeans,
]

/** How often what was called by each term came true, beside the band of the term. */
export function TermsView() {
  const { held, names, whose, choices, choose } = useForecasts()
  const { lexicon } = names
  const readOnly = useReadOnly()
  const records = termRecords(held, lexicon)
  const own = ownLexicon(records)
  const [isMaking, setMaking] = useState(false)
  const label = choices.find(({ value }) => value === whose)?.label ?? ''
  return (
    <div className={styles.calibration}>
      <h2 className={styles.title}>{forecastWords.termsCameTo}</h2>
      <div className={styles.bar}>
        <Select label={forecastWords.forecastsOf} value={whose} options={choices} onChange={choose} />
        <Button onClick={() => void copyTable([termHead(), ...records.map(termRow)])}>{forecastWords.copyTable}</Button>
        <Button
          why={readOnly ?? (own.terms === null ? forecastWords.noLexicon(own.why) : null)}
          onClick={() => setMaking(true)}
        >
          {forecastWords.makeLexicon}
        </Button>
      </div>
      <p className={styles.note}>{forecastWords.termsExplained(scaleName(lexicon))}</p>
      {own.terms === null && <p className={styles.note}>{forecastWords.noLexicon(own.why)}</p>}
      <ReadTable
        label={forecastWords.termsCameTo}
        head={termHead()}
        rows={records}
        className={styles.figures}
        render={(record) => <TermLine key={record.term.key} record={record} />}
      />
      {isMaking && own.terms !== null && (
        <OwnLexiconDialog
          terms={own.terms}
          changed={own.changed}
          from={lexicon}
          whose={label}
          onClose={() => setMaking(false)}
        />
      )}
    </div>
  )
}

function TermLine({ record }: { record: TermRecord }) {
  const [term, ...cells] = termRow(record)
  return (
    <tr>
      <th scope="row">
        <bdi>{term}</bdi>
      </th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  )
}

const termRow = (record: TermRecord): string[] => [
  record.term.label,
  formatBand(record.term),
  String(record.outcomes),
  record.share === null ? '' : `${record.happened}, ${formatPercent(record.share.percent)}`,
  record.share === null ? '' : formatPercents(record.share),
  [recordWords(record), fitWords(record)].filter(Boolean).join(' '),
]
