import { ChevronDown, ChevronRight } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import styles from './Fold.module.css'

type FoldProps = {
  title: string
  /** Beside the title, open or not: how many there are in it, or what was chosen in it. */
  says?: ReactNode
  /** Behind that as long as it is folded: the beginning of words that are in sight when it is open. */
  saysFolded?: string
  /** How deep its heading stands in the page. */
  level: 2 | 3 | 4 | 5
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  /** Buttons at the end of the head, also while it is folded. */
  actions?: ReactNode
  children: ReactNode
}

/** A part of a pane under a head that folds it; what is folded is not there, and its head says what it holds. */
export function Fold({ title, says, saysFolded = '', level, isOpen, onOpen, actions, children }: FoldProps) {
  const id = useId()
  const Heading = `h${level}` as const
  const folded = isOpen ? '' : saysFolded
  const isSaid = says !== undefined || folded !== ''
  const Sign = isOpen ? ChevronDown : ChevronRight
  return (
    <section className={styles.fold} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading className={styles.heading}>
          <button type="button" className={styles.button} aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
            <Sign className={styles.sign} size={16} aria-hidden />
            <span id={id} className={styles.title}>
              {title}
            </span>
            {/* Between its two parts in its name, and nothing between two boxes of the line. */}
            {isSaid && ' '}
            {isSaid && (
              <span className={folded === '' ? styles.says : styles.saysFolded} title={folded || undefined}>
                {says}
                {folded}
              </span>
            )}
          </button>
        </Heading>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {isOpen && children}
    </section>
  )
}
