import type { ReactNode } from 'react'
import styles from './gallery.module.css'

/** A heading, a sentence on when to use these pieces, and the pieces. */
export function Section({ title, says, children }: { title: string; says: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles.says}>{says}</p>
      {children}
    </section>
  )
}

/** Pieces beside each other, under the name of the state they show. */
export function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <h3>{name}</h3>
      <div className={styles.pieces}>{children}</div>
    </div>
  )
}
