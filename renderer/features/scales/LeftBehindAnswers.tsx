import { formatTerm } from '@shared/lexicons/lexicon'
import type { Scales } from '@shared/lexicons/scales'
import { impactCellText, likelihoodText } from '@shared/lexicons/score-text'
import type { Score } from '@shared/kinds/scores'
import { leftBehind, type Moves } from '@shared/scoring/left-behind'
import { Select } from '@ui/Field'
import { useMemo } from 'react'
import styles from './CrosswalkDialog.module.css'
import { crosswalkWords } from './crosswalk-words'

type LeftBehindAnswersProps = {
  scores: readonly Score[]
  to: Scales
  moves: Moves
  disabled: boolean
  onMove: (moves: Moves) => void
}

/** Answers under scales that would not be in force: each stays as it was given unless somebody says what it is now. */
export function LeftBehindAnswers({ scores, to, moves, disabled, onMove }: LeftBehindAnswersProps) {
  const { terms, impacts } = useMemo(() => leftBehind(scores, to), [scores, to])
  if (terms.length + impacts.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="left-behind">
      <h3 id="left-behind" className={styles.heading}>
        {crosswalkWords.otherAnswers}
      </h3>
      {impacts.length > 0 && (
        <>
          <p>{crosswalkWords.impactsLeftBehind}</p>
          <div className={styles.answers}>
            {impacts.map(({ key, answer, scores: count }) => (
              <Select
                key={key}
                label={crosswalkWords.answerOf(impactCellText(answer, to), count)}
                disabled={disabled}
                value={String(moves.impacts[key] ?? '')}
                empty={crosswalkWords.leave}
                options={to.impactScale.levels.map(({ name }, index) => ({
                  value: String(index + 1),
                  label: `${index + 1} ${name}`,
                }))}
                onChange={(level) =>
                  onMove({ ...moves, impacts: put(moves.impacts, key, level === '' ? null : Number(level)) })
                }
              />
            ))}
          </div>
        </>
      )}
      {terms.length > 0 && (
        <>
          <p>{crosswalkWords.termsLeftBehind}</p>
          <div className={styles.answers}>
            {terms.map(({ key, answer, scores: count }) => (
              <Select
                key={key}
                label={crosswalkWords.answerOf(likelihoodText(answer, to), count)}
                disabled={disabled}
                value={moves.terms[key] ?? ''}
                empty={crosswalkWords.leave}
                options={to.lexicon.terms.map((term) => ({ value: term.key, label: formatTerm(term) }))}
                onChange={(term) => onMove({ ...moves, terms: put(moves.terms, key, term === '' ? null : term) })}
              />
            ))}
          </div>
        </>
      )}
    </section>
  )
}

/** Null takes it out. */
function put<V>(record: Readonly<Record<string, V>>, key: string, value: V | null): Record<string, V> {
  const { [key]: _, ...rest } = record
  return value === null ? rest : { ...rest, [key]: value }
}
