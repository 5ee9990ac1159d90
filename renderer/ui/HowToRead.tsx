import styles from './HowToRead.module.css'
import { uiWords } from './ui-words'

/** Explains numbers or a picture to who asks for it, a paragraph each. */
export const HowToRead = ({
  paragraphs,
  title = uiWords.howToRead,
}: {
  paragraphs: readonly string[]
  title?: string
}) => (
  <details>
    <summary className={styles.summary}>{title}</summary>
    <div className={styles.reading}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  </details>
)
