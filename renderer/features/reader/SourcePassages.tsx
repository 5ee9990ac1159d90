import { useMenu } from '@domain/CommandMenu'
import { useQuery } from '@state/project-store'
import { useStore } from '@state/store'
import { query, tagsInOrder } from '@shared/document/queries/query'
import { short } from '@shared/words/short'
import type { Passage } from '@shared/kinds/passages'
import type { MenuPoint } from '@ui/menu-point'
import { VirtualList } from '@ui/VirtualList'
import { useMemo } from 'react'
import { codingWords } from './coding-words'
import styles from './Inspector.module.css'
import { goToPassage } from './navigation'
import { passageWords } from './passage-words'
import type { Reader } from './reader'
import { shortQuote } from './short-quote'
import { PASSAGE_MENU } from './use-reader-menu'
import { useShown } from './use-shown'

const ROW_HEIGHT = 62
/** Two lines show no more in a pane of the usual width; in a wider one what is cut ends with a sign. */
const LONGEST_SHOWN = 120

const analystNames = query(
  ['analysts'],
  ({ analysts }) => new Map(Object.values(analysts).map(({ id, name }) => [id, name])),
)

/** All passages shown of the text, in reading order; the list follows the caret. */
export function SourcePassages({ reader, chosenId }: { reader: Reader; chosenId: string | null }) {
  const shown = useShown(reader)
  const caret = useStore(reader.caret)
  const { openAt, menu } = useMenu()
  const tags = new Map(useQuery(tagsInOrder).map((tag) => [tag.id, tag.name]))
  const analysts = useQuery(analystNames)
  const lines = useMemo(
    () =>
      (shown?.byBlock ?? []).flatMap((begun) =>
        begun.map((passage) => ({ key: passage.id, isHeading: false, passage })),
      ),
    [shown],
  )
  if (!shown) return <p className={styles.hint}>{passageWords.gathering}</p>
  if (shown.count === 0) {
    return <p className={styles.hint}>{reader.passages.size === 0 ? passageWords.noneYet : passageWords.noneShown}</p>
  }
  const hidden = reader.passages.size - shown.count
  const at = caret && !caret.words ? reader.at(caret.offset)[0]?.id : undefined
  const showMenu = (passage: Passage, at: MenuPoint) => {
    goToPassage(reader, passage)
    openAt(at, passageWords.passage(shortQuote(passage.anchor.exact)), PASSAGE_MENU)
  }
  return (
    <div className={styles.all}>
      <VirtualList
        label={passageWords.allOfSource}
        lines={lines}
        heights={{ heading: 0, line: ROW_HEIGHT }}
        chosenKey={chosenId ?? at ?? null}
        follows
        onChoose={({ passage }) => goToPassage(reader, passage)}
        onMenu={({ passage }, at) => showMenu(passage, at)}
        wordsOf={({ passage }) => passage.anchor.exact}
        onOpen={() => reader.column?.root.focus({ preventScroll: true })}
        end={hidden === 0 ? passageWords.allListed : passageWords.hidden(hidden)}
        render={({ passage: { anchor, tagIds, createdBy } }) => (
          <span className={styles.row}>
            <bdi className={styles.words}>{short(anchor.exact, LONGEST_SHOWN)}</bdi>
            <span className={styles.facts}>
              {[
                reader.mark(anchor.start),
                tagIds.flatMap((id) => tags.get(id) ?? []).join(', ') || codingWords.noTag,
                analysts.get(createdBy),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        )}
      />
      {menu}
    </div>
  )
}
