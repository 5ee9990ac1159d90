import type { PassageToBe } from '@shared/ipc/search'
import { currentProject } from '@state/project-store'
import { Button } from '@ui/Button'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import styles from './PassagesToBe.module.css'
import { searchWords } from './search-words'
import { WordsInContext } from './WordsInContext'

const HEIGHT = 52

type PassagesToBeProps = {
  passages: readonly PassageToBe[]
  isTicked: (passage: PassageToBe) => boolean
  onTick: (ticked: boolean, passages: readonly PassageToBe[]) => void
}

/** The passages that tagging would make, to be unticked one by one or all at once. */
export function PassagesToBe({ passages, isTicked, onTick }: PassagesToBeProps) {
  const box = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- only matters to the React Compiler, which is not used
  const virtualizer = useVirtualizer({
    count: passages.length,
    getScrollElement: () => box.current,
    estimateSize: () => HEIGHT,
    overscan: 10,
  })
  const open = passages.filter(({ becomes }) => becomes !== 'as-it-is')
  const { sources } = currentProject()
  return (
    <>
      <div className={styles.actions}>
        <Button onClick={() => onTick(true, open)}>{searchWords.tickAll}</Button>
        <Button onClick={() => onTick(false, open)}>{searchWords.untickAll}</Button>
      </div>
      <div ref={box} className={styles.list} role="group" aria-label={searchWords.passagesToTag}>
        <div className={styles.sheet} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start, size, key }) => {
            const passage = passages[index]
            if (!passage) return null
            const isOpen = passage.becomes !== 'as-it-is'
            const title = sources[passage.sourceId]?.title ?? ''
            return (
              <label key={key} className={styles.passage} style={{ height: size, transform: `translateY(${start}px)` }}>
                <input
                  type="checkbox"
                  checked={isOpen && isTicked(passage)}
                  disabled={!isOpen}
                  onChange={({ target }) => onTick(target.checked, [passage])}
                />
                <WordsInContext {...passage} />
                <span className={styles.where}>
                  <bdi>{title}</bdi>, {passage.mark}
                  {passage.becomes === 'tagged' && ` · ${searchWords.getsTag}`}
                  {!isOpen && ` · ${searchWords.hasTag}`}
                </span>
              </label>
            )
          })}
        </div>
      </div>
    </>
  )
}
