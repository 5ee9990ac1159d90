import { useEntity } from '@state/project-store'
import { useText } from '@state/texts'
import type { Passage } from '@shared/kinds/passages'
import { paragraphAt } from '@shared/search/searched-text'
import type { SourceText } from '@shared/text/source-text'
import { MiddleCut } from '@ui/MiddleCut'
import styles from './Walk.module.css'
import { walkWords } from './walk-words'

/** Characters shown on either side of the words, and of the words themselves. */
const AROUND = 600
const MOST_WORDS = 4_000

/** The words of a passage in their paragraph, under the title of the source. */
export function PassageInText({ passage }: { passage: Passage }) {
  const source = useEntity('sources', passage.sourceId)
  const { text, failure } = useText(passage.versionId)
  const { before, words, after } = surroundings(passage, text)
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.source}>
        <MiddleCut text={source?.title ?? ''} />
      </figcaption>
      <blockquote className={styles.text} lang={source?.language || undefined} dir="auto">
        <span className={styles.around}>{before}</span>
        <mark className={styles.words}>{words}</mark>
        <span className={styles.around}>{after}</span>
      </blockquote>
      {passage.note !== '' && <p className={styles.source}>{walkWords.note(passage.note)}</p>}
      {failure && <p className={styles.source}>{failure}</p>}
    </figure>
  )
}

/** What stands around the words in their paragraph; what the passage itself keeps of it while the text is read. */
function surroundings({ anchor }: Passage, text: SourceText | null) {
  const words = anchor.exact.length > MOST_WORDS ? `${anchor.exact.slice(0, MOST_WORDS)}…` : anchor.exact
  if (!text || text.text.slice(anchor.start, anchor.end) !== anchor.exact) {
    return { before: anchor.prefix, words, after: anchor.suffix }
  }
  const from = Math.max(paragraphAt(text, anchor.start).start, anchor.start - AROUND)
  const to = Math.min(paragraphAt(text, Math.max(anchor.start, anchor.end - 1)).end, anchor.end + AROUND)
  return { before: text.text.slice(from, anchor.start), words, after: text.text.slice(anchor.end, to) }
}
