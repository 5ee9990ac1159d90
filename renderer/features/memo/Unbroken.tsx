import { unbrokenPieces } from '@shared/words/unbroken'
import { Fragment } from 'react'
import styles from './MemoPaper.module.css'

/** Words whose ranges and days no end of a line parts. */
export const Unbroken = ({ words }: { words: string }) =>
  unbrokenPieces(words).map((piece, at) =>
    at % 2 === 1 ? (
      <span key={at} className={styles.unbroken}>
        {piece}
      </span>
    ) : (
      <Fragment key={at}>{piece}</Fragment>
    ),
  )
