import type { Memo } from '@shared/kinds/memos'
import { type PictureName, pictureKey, pictureLabel } from '@shared/kinds/picture-names'
import { sessionsInOrder } from '@shared/document/queries/sessions'
import { perform } from '@state/perform'
import { useQuery, useReadOnly } from '@state/project-store'
import { IconButton } from '@ui/Button'
import { uiWords } from '@ui/ui-words'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import styles from './MemoInspector.module.css'
import { besideWords } from './beside-words'

/** The pictures that the memo prints, in their order; they are added where they are drawn. */
export function MemoPictures({ memo }: { memo: Memo }) {
  const readOnly = useReadOnly()
  const sessions = useQuery(sessionsInOrder)
  const { pictures = [] } = memo
  const labelOf = (name: PictureName) =>
    pictureLabel(name, (_, id) => sessions.find((session) => session.id === id)?.name ?? besideWords.deletedSession)
  const put = (next: readonly PictureName[], label: string) =>
    void perform({ name: 'memo.update', input: { memoId: memo.id, changes: { pictures: [...next] } } }, label)
  const move = (from: number, by: 1 | -1) => put(swapped(pictures, from, from + by), besideWords.movePicture)
  return (
    <section className={styles.section} aria-label={besideWords.pictures}>
      <h2 className={styles.heading}>{besideWords.picturesCount(pictures.length)}</h2>
      <ul className={styles.queries}>
        {pictures.map((name, index) => {
          const label = labelOf(name)
          return (
            <li key={pictureKey(name)} className={styles.query}>
              <bdi className={styles.queryName}>{label}</bdi>
              <IconButton
                icon={ChevronUp}
                label={besideWords.moveUp(label)}
                why={readOnly ?? (index === 0 ? uiWords.noneBefore : null)}
                onClick={() => move(index, -1)}
              />
              <IconButton
                icon={ChevronDown}
                label={besideWords.moveDown(label)}
                why={readOnly ?? (index === pictures.length - 1 ? uiWords.noneAfter : null)}
                onClick={() => move(index, 1)}
              />
              <IconButton
                icon={X}
                label={besideWords.takeOut(label)}
                why={readOnly}
                onClick={() =>
                  put(
                    pictures.filter((each) => each !== name),
                    besideWords.takeOutPicture,
                  )
                }
              />
            </li>
          )
        })}
      </ul>
      <p className={styles.hint}>{pictures.length === 0 ? besideWords.noPictures : besideWords.picturesPrinted}</p>
    </section>
  )
}

function swapped<T>(items: readonly T[], one: number, other: number): T[] {
  const [first, second] = [items[one], items[other]]
  return items.map((item, index) => (index === one ? (second ?? item) : index === other ? (first ?? item) : item))
}
