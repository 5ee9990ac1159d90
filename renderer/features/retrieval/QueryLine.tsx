import { useFindField } from '@domain/use-find-field'
import { LIMITS } from '@shared/limits'
import type { QueryProblem } from '@shared/retrieval/read-query'
import { enterFind } from '@ui/FindBar'
import { isComposing } from '@ui/keys'
import { useEffect, useId, useRef } from 'react'
import { queryWords } from './query-words'
import styles from './RetrievalScreen.module.css'

type QueryLineProps = {
  typed: string
  problem: QueryProblem | null
  /** Whether keys go here when the screen is gone to. */
  isWork: boolean
  onType: (typed: string) => void
  /** Goes on to what was found. */
  onDown: () => void
}

/** The query as it is typed; it is asked while it is typed, and what is wrong in it is said with its place. */
export function QueryLine({ typed, problem, isWork, onType, onDown }: QueryLineProps) {
  const field = useRef<HTMLInputElement>(null)
  const [hint, error] = [useId(), useId()]
  const escape = useFindField(field, onType, onDown)
  useEffect(() => {
    if (!isWork) return
    enterFind(field)
    // Only when the screen is gone to.
    // oxlint-disable-next-line react/exhaustive-deps -- what is typed later must not be selected
  }, [])
  return (
    <div role="search" aria-label={queryWords.query} className={styles.line}>
      <input
        ref={field}
        type="search"
        data-work={isWork || undefined}
        className={styles.field}
        aria-label={queryWords.queryOfPassages}
        aria-describedby={problem ? `${error} ${hint}` : hint}
        aria-invalid={problem ? true : undefined}
        placeholder={queryWords.howToAsk}
        spellCheck={false}
        maxLength={LIMITS.line}
        value={typed}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={(event) => {
          if (isComposing(event) || escape(event)) return
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            onDown()
          }
          if (event.key === 'Enter' && problem) field.current?.setSelectionRange(problem.start, problem.end)
        }}
      />
      {problem && (
        <p id={error} className={styles.problem} role="alert">
          {problem.message} <Place typed={typed} problem={problem} />
        </p>
      )}
      <p id={hint} className={styles.hint}>
        <code>tag:Name</code> · <code>only:Name</code> · <code>by:Name</code> · <code>source:"Title"</code> ·{' '}
        <code>statement:reported</code> · <code>credibility:1-3</code> · <code>reliability:A-B</code> ·{' '}
        <code>stance:supports</code> · <code>risk:R1</code> · <code>risk:none</code> · <code>created:2026-03</code> ·{' '}
        <code>published:2026-01..2026-03</code> · <code>note:word</code> · <code>is:unseen</code> · <code>-not</code> ·{' '}
        <code>OR</code> · <code>NEAR/40</code> · <code>NEAR/paragraph</code> · <code>OVERLAPS</code>
      </p>
    </div>
  )
}

/** What is wrong in its surroundings. */
function Place({ typed, problem: { start, end } }: { typed: string; problem: QueryProblem }) {
  if (start === end) return null
  return (
    <code className={styles.place}>
      {typed.slice(0, start)}
      <mark>{typed.slice(start, end)}</mark>
      {typed.slice(end)}
    </code>
  )
}
