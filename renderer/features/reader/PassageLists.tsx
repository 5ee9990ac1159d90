import { KeptFold } from '@domain/KeptFold'
import { formatCount } from '@shared/language/counts'
import { createStore, useStore } from '@state/store'
import styles from './Inspector.module.css'
import { ParagraphPassages } from './ParagraphPassages'
import { passageWords } from './passage-words'
import type { Reader } from './reader'
import { SourcePassages } from './SourcePassages'

/** Which passages are listed beside the text, in whichever source. */
const listing = createStore<'paragraph' | 'source'>('paragraph')

/** The passages at the caret's paragraph or of the whole source, for those who cannot see or point at marks. */
export function PassageLists({ reader, chosenId }: { reader: Reader; chosenId: string | null }) {
  useStore(reader.revision)
  const which = useStore(listing)
  // How many there are stands in the head of the part already, for whoever sees it.
  const toggle = (value: 'paragraph' | 'source', label: string, name = label) => (
    <button
      type="button"
      className={styles.which}
      aria-label={name}
      aria-pressed={which === value}
      onClick={() => listing.set(value)}
    >
      {label}
    </button>
  )
  return (
    <div className={styles.section}>
      <KeptFold
        part="passages"
        title={passageWords.passages}
        says={formatCount(reader.passages.size)}
        level={2}
        isOpenAtFirst
      >
        <div role="group" aria-label={passageWords.whichListed} className={styles.choice}>
          {toggle('paragraph', passageWords.ofParagraph)}
          {toggle('source', passageWords.ofSource, passageWords.ofSourceCounted(reader.passages.size))}
        </div>
        {which === 'paragraph' ? (
          <ParagraphPassages reader={reader} chosenId={chosenId} />
        ) : (
          <SourcePassages reader={reader} chosenId={chosenId} />
        )}
      </KeptFold>
    </div>
  )
}
