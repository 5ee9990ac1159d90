import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

/** A part of the inspector under its own heading. */
export function Section({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 className={styles.subheading}>
        <span id={id}>{title}</span>
        {actions && <span className={styles.actions}>{actions}</span>}
      </h3>
      {children}
    </section>
  )
}
