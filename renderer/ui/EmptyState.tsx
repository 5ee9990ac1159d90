import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

/** A screen with nothing in it yet says what to do next. */
export function EmptyState({ title, children, actions }: { title: string; children: ReactNode; actions?: ReactNode }) {
  return (
    <section className={styles.empty} aria-label={title} data-work tabIndex={-1}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{children}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}
