import { copyTable } from '@domain/copy-table'
import { formatBand } from '@shared/lexicons/lexicon'
import { formatPercents } from '@shared/lexicons/percent'
import { scaleName } from '@shared/lexicons/scale'
import { fitWords, ownLexicon, recordWords, type TermRecord, termRecords } from '@shared/scoring/own-lexicon'
import { useEditable } from '@state/project-store'
import { Button } from '@ui/Button'
import { Select } from '@ui/Field'
import { useState } from 'react'
import styles from './Outcomes.module.css'
import { OwnLexiconDialog } from './OwnLexiconDialog'
import { useForecasts } from './use-forecasts'

const HEAD = ['Term', 'Band', 'Outcomes', 'Came true', '95% interval', 'What that means'] as const

/** How often what was called by each term came true, beside the band of the term. */
export function TermsView() {
  const { held, names, whose, choices, choose } = useForecasts()
  const { lexicon } = names
  const editable = useEditable()
  const records = termRecords(held, lexicon)
  const own = ownLexicon(records)
  const [isMaking, setMaking] = useState(false)
  const label = choices.find(({ value }) => value === whose)?.label ?? ''
  return (
    <div className={styles.calibration}>
      <h2 className={styles.title}>What the terms came to</h2>
      <div className={styles.bar}>
        <Select label="Forecasts of" value={whose} options={choices} onChange={choose} />
        <Button onClick={() => void copyTable([HEAD, ...records.map(termRow)])}>Copy table</Button>
        <Button disabled={!editable || own.terms === null} onClick={() => setMaking(true)}>
          Make a lexicon of this…
        </Button>
      </div>
      <p className={styles.note}>
        What was called by the terms of {scaleName(lexicon)}, by the term itself or by a percent in its band, and how
        often it came true. An outcome that several called so is one case.
      </p>
      {own.terms === null && <p className={styles.note}>No lexicon can be made of it: {own.why}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It is scrolled with the keys. */}
      <div className={styles.scroll} role="region" aria-label="What the terms came to: table" tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">What the terms came to</caption>
          <thead>
            <tr>
              {HEAD.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {records.map((record) => (
              <TermLine key={record.term.key} record={record} />
            ))}
          </tbody>
        </table>
      </div>
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
        <td key={HEAD[index + 1]}>{cell}</td>
      ))}
    </tr>
  )
}

const termRow = (record: TermRecord): string[] => [
  record.term.label,
  formatBand(record.term),
  String(record.outcomes),
  record.share === null ? '' : `${record.happened}, ${record.share.percent}%`,
  record.share === null ? '' : formatPercents(record.share),
  [recordWords(record), fitWords(record)].filter(Boolean).join(' '),
]
