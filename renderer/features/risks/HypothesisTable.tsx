import type { LinkedEvidence } from '@shared/document/queries/risks'
import { type Bearing, BEARINGS, bearingWords } from '@shared/lexicons/bearing'
import { stanceWords } from '@shared/lexicons/stance'
import { diagnosticity, type HypothesisStanding, rankedHypotheses } from '@shared/scoring/competing-hypotheses'
import { rankText } from '@shared/scoring/judgment-text'
import { runs } from '@state/keymap'
import { afterChanges, undoOrRedo } from '@state/perform'
import { useEditable, useReadOnly } from '@state/project-store'
import { Button } from '@ui/Button'
import { keyAlong } from '@ui/reading-direction'
import { type KeyboardEvent, useRef, useState } from 'react'
import styles from './Hypotheses.module.css'
import { bearingOfKey, cellAfter, isClearing, type TableCell } from './hypothesis-keys'
import { TELLS, valueWords } from './value-words'

type HypothesisTableProps = {
  evidence: readonly LinkedEvidence[]
  hypotheses: readonly { id: string; text: string }[]
  rating: (evidenceId: string, hypothesisId: string) => Bearing | null
  onRate: (evidenceId: string, hypothesisId: string, bearing: Bearing | null) => void
}

/** A row a piece of evidence, a column a hypothesis: arrows go from cell to cell, a letter rates, Delete takes it back. */
export function HypothesisTable({ evidence, hypotheses, rating, onRate }: HypothesisTableProps) {
  const editable = useEditable()
  const readOnly = useReadOnly()
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<TableCell>({ row: 0, column: 0 })
  // Another window may have taken away the one that was chosen.
  const current = {
    row: Math.min(at.row, evidence.length - 1),
    column: Math.min(at.column, hypotheses.length - 1),
  }
  const evidenceIds = evidence.map(({ evidence: { id } }) => id)
  const hypothesisIds = hypotheses.map(({ id }) => id)
  const ratings = { evidenceIds, hypothesisIds, rating }
  const standings = new Map(rankedHypotheses(ratings).map((each) => [each.hypothesisId, each]))
  const rated = rating(evidenceIds[current.row] ?? '', hypothesisIds[current.column] ?? '')

  const rate = (bearing: Bearing | null) => {
    const [evidenceId, hypothesisId] = [evidenceIds[current.row], hypothesisIds[current.column]]
    if (editable && evidenceId && hypothesisId) onRate(evidenceId, hypothesisId, bearing)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of the window rest while a dialog is open.
    const past = runs(event.nativeEvent, 'edit.undo') ? 'undo' : runs(event.nativeEvent, 'edit.redo') ? 'redo' : null
    if (past) {
      event.preventDefault()
      return afterChanges(() => void undoOrRedo(past))
    }
    const size = { rows: evidence.length, columns: hypotheses.length }
    const next = cellAfter(event, current, size, keyAlong(event))
    const bearing = bearingOfKey(event.nativeEvent)
    if (!next && !bearing && !isClearing(event)) return
    event.preventDefault()
    event.stopPropagation()
    if (!next) return rate(bearing)
    setAt(next)
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)
    cell?.focus()
  }
  return (
    <>
      <div className={styles.letters} role="toolbar" aria-label={valueWords.ratingOfCell}>
        {BEARINGS.map(({ key, letter, label, meaning }) => (
          <Button
            key={key}
            why={readOnly}
            title={meaning}
            aria-pressed={rated === key}
            className={styles.letter}
            onClick={() => rate(key)}
          >
            <kbd aria-hidden>{letter}</kbd> {label}
          </Button>
        ))}
        <Button disabled={!editable || rated === null} onClick={() => rate(null)}>
          <kbd aria-hidden>Del</kbd> {valueWords.notRated}
        </Button>
      </div>
      <div className={styles.scroll}>
        <table ref={table} role="grid" aria-label={valueWords.againstHypotheses} className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.evidence}>
                {valueWords.evidence}
              </th>
              {hypotheses.map(({ id, text }, index) => (
                <th key={id} scope="col" title={text}>
                  <span className={styles.kind}>
                    {index === 0 ? valueWords.theEvent : valueWords.alternative(index)}
                  </span>
                  <span className={styles.words}>{text}</span>
                  <span className={styles.standing}>{standingWords(standings.get(id))}</span>
                </th>
              ))}
              <th scope="col">{valueWords.whatItTells}</th>
            </tr>
          </thead>
          <tbody>
            {evidence.map(({ evidence: { id, stance }, passage, source }, row) => {
              const tells = diagnosticity(ratings, id)
              const grade = `${source.reliability ?? ''}${passage.credibility ?? ''}`
              return (
                <tr key={id} className={tells === 'same-for-all' ? styles.same : undefined}>
                  <th scope="row" className={styles.evidence} title={passage.anchor.exact}>
                    <span className={styles.words}>“{passage.anchor.exact}”</span>
                    <span className={styles.kind}>
                      {[source.title, grade, stanceWords(stance).group.toLowerCase()].filter(Boolean).join(', ')}
                    </span>
                  </th>
                  {hypothesisIds.map((hypothesisId, column) => {
                    const bearing = rating(id, hypothesisId)
                    const isCurrent = row === current.row && column === current.column
                    return (
                      <td
                        key={hypothesisId}
                        tabIndex={isCurrent ? 0 : -1}
                        data-cell={`${row} ${column}`}
                        data-rating={bearing ?? undefined}
                        aria-selected={isCurrent}
                        aria-label={bearing ? bearingWords(bearing).label : valueWords.notRated}
                        onFocus={() => setAt({ row, column })}
                        onKeyDown={onKeyDown}
                      >
                        {bearing ? bearingWords(bearing).letter : ''}
                      </td>
                    )
                  })}
                  <td className={styles.tells}>{TELLS[tells]}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** "Rank 1=: 2 inconsistent, 4 not rated". */
function standingWords(standing: HypothesisStanding | undefined): string {
  if (!standing || standing.rank === null) return valueWords.notRated
  const { rank, tied, against, unset } = standing
  const place = rankText({ rank, tied })
  return unset > 0 ? valueWords.standingUnset(place, against, unset) : valueWords.standing(place, against)
}
