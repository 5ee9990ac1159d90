import styles from './HowToRead.module.css'

/** Explains numbers or a picture to who asks for it, a paragraph each. */
export const HowToRead = ({
  paragraphs,
  title = 'How to read this',
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
