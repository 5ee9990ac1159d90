import type { ReactNode } from 'react'
import styles from './ViewHead.module.css'

/** The head of what is chosen beside a list: its name, where it stands, and what can be done with it. */
export const ViewHead = ({ name, facts, children }: { name: string; facts: ReactNode; children?: ReactNode }) => (
  <header className={styles.head}>
    <div className={styles.words}>
      <h2 className={styles.title}>
        <bdi>{name}</bdi>
      </h2>
      <p className={styles.facts}>{facts}</p>
    </div>
    {children}
  </header>
)
