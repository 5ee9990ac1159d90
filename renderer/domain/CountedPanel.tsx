import { Button } from '@ui/Button'
import { HowToRead } from '@ui/HowToRead'
import { type ReactNode, useId } from 'react'
import { copyTable } from './copy-table'
import styles from './CountedPanel.module.css'
import { scoreWords } from './score-words'

type CountedPanelProps = {
  title: string
  /** Whether the numbers are there; their intervals follow one by one. */
  isCounted: boolean
  intervals: { known: number; wanted: number; isStopped: boolean; stop: () => void; goOn: () => void }
  /** The table as it is copied. */
  cells: () => (readonly string[])[]
  explained: readonly string[]
  /** What is to be known before the numbers. */
  remarks: ReactNode
  children: ReactNode
}

/** Numbers that are counted, with their intervals worked out while they are looked at: copied, cancelled, explained. */
export function CountedPanel({ title, isCounted, intervals, cells, explained, remarks, children }: CountedPanelProps) {
  const { known, wanted, isStopped, stop, goOn } = intervals
  const id = useId()
  const isDone = known === wanted
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles.bar}>
        <h3 id={id} className={styles.heading}>
          {title}
        </h3>
        <Button disabled={!isCounted} onClick={() => void copyTable(cells())}>
          {scoreWords.copyTable}
        </Button>
        {!isDone && !isStopped && <progress aria-label={scoreWords.intervalsDone} value={known} max={wanted} />}
        {!isDone && (
          <Button onClick={isStopped ? goOn : stop}>
            {isStopped ? scoreWords.workOutIntervals : scoreWords.cancelIntervals}
          </Button>
        )}
      </div>
      {remarks}
      <p role="status" className={styles.status}>
        {isCounted ? '' : scoreWords.counting}
      </p>
      {children}
      <HowToRead paragraphs={explained} />
    </section>
  )
}
