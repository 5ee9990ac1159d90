import { useMenu } from '@domain/CommandMenu'
import { carry } from '@state/carried'
import { useQuery } from '@state/project-store'
import { useStore } from '@state/store'
import { tagsInOrder } from '@shared/document/queries/query'
import { short } from '@shared/words/short'
import { codingWords } from './coding-words'
import { goToPassage, inParagraph } from './navigation'
import styles from './Inspector.module.css'
import { passageWords } from './passage-words'
import { placeWords } from './place-words'
import type { Reader } from './reader'
import { shortQuote } from './short-quote'
import { PASSAGE_MENU } from './use-reader-menu'

/** The passages of the paragraph at the caret as a list, for those who cannot see or point at marks in the text. */
export function ParagraphPassages({ reader, chosenId }: { reader: Reader; chosenId: string | null }) {
  useStore(reader.revision)
  const caret = useStore(reader.caret)
  const tags = new Map(useQuery(tagsInOrder).map((tag) => [tag.id, tag]))
  const offset = caret?.offset ?? reader.passages.get(chosenId ?? '')?.anchor.start ?? 0
  useStore(reader.filter)
  const passages = reader.inBlock(reader.block(offset))
  const { open, menu } = useMenu()
  return (
    <section className={styles.listed} aria-label={placeWords.passagesIn(inParagraph(reader, offset))}>
      <h3 className={styles.heading}>
        {placeWords.shownIn(reader.where(offset), passages.length, reader.passages.size)}
      </h3>
      <ul className={styles.passages}>
        {passages.map((passage) => {
          const { id, anchor, tagIds } = passage
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.passage}
                aria-pressed={id === chosenId}
                data-tip={short(anchor.exact, LONGEST_SHOWN)}
                draggable
                onDragStart={({ dataTransfer }) => carry(dataTransfer, { passageIds: [id], toBe: null })}
                onClick={() => goToPassage(reader, passage)}
                onContextMenu={(event) => {
                  goToPassage(reader, passage)
                  open(event, passageWords.passage(shortQuote(anchor.exact)), PASSAGE_MENU)
                }}
              >
                <bdi className={styles.words}>{short(anchor.exact, LONGEST_SHOWN)}</bdi>
                <span className={styles.names}>
                  {tagIds.flatMap((tagId) => tags.get(tagId)?.name ?? []).join(', ') || codingWords.noTag}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {menu}
    </section>
  )
}

/** Two lines show no more in a pane of the usual width; in a wider one what is cut ends with a sign. */
const LONGEST_SHOWN = 200
