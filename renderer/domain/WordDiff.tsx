import { wordDiff } from '@shared/history/word-diff'
import styles from './WordDiff.module.css'

/** Two texts as one, with the words marked that only one of them has. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return wordDiff(before, after).map(({ kind, text }, index) => {
    if (kind === 'same') return text
    const Mark = kind === 'added' ? 'ins' : 'del'
    return (
      <Mark key={index} className={styles[kind]}>
        {text}
      </Mark>
    )
  })
}
