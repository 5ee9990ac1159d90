import styles from './TagLetters.module.css'

/**
 * The two letters that find a tag, beside its name. For the eye alone, and never part of what is copied: a screen reader
 * would spell them behind every name.
 */
export function TagLetters({ letters }: { letters: string | undefined }) {
  return letters ? <span className={styles.letters} data-letters={letters} aria-hidden /> : null
}
