import { type MenuEntry, useMenu } from '@domain/CommandMenu'
import type { SearchHit } from '@shared/ipc/search'
import { MiddleCut } from '@ui/MiddleCut'
import { VirtualList } from '@ui/VirtualList'
import type { HitLine } from './hit-lines'
import styles from './HitList.module.css'
import { searchWords } from './search-words'
import { WordsInContext } from './WordsInContext'

const HEIGHTS = { heading: 30, line: 46 }

type HitListProps = {
  lines: readonly HitLine[]
  chosen: number
  onChoose: (index: number) => void
  onOpen: (hit: SearchHit) => void
  /** Tags all that was found; null while that is not possible. */
  onTag: (() => void) | null
  end: string
}

/** What was found, each with the words around it. */
export function HitList({ lines, chosen, onChoose, onOpen, onTag, end }: HitListProps) {
  const { openAt, menu } = useMenu()
  const entriesOf = (hit: SearchHit): MenuEntry[] => [
    { label: searchWords.openPlace, run: () => onOpen(hit) },
    null,
    { label: searchWords.tagFound, disabled: onTag === null, run: () => onTag?.() },
  ]
  return (
    <>
      <VirtualList
        label={searchWords.found}
        lines={lines}
        heights={HEIGHTS}
        chosenKey={String(chosen)}
        onChoose={(line) => !line.isHeading && onChoose(line.index)}
        onOpen={(line) => !line.isHeading && onOpen(line.hit)}
        onMenu={(line, at) => !line.isHeading && openAt(at, searchWords.aPlace, entriesOf(line.hit))}
        wordsOf={(line) => (line.isHeading ? '' : wordsOf(line.hit))}
        end={end}
        render={(line) =>
          line.isHeading ? (
            <span className={styles.group}>
              <span className={styles.title}>
                <MiddleCut text={line.title} />
              </span>{' '}
              <span className={styles.count}>{searchWords.places(line.count)}</span>
            </span>
          ) : (
            <HitWords hit={line.hit} />
          )
        }
      />
      {menu}
    </>
  )
}

/** What a hit begins with: the words found, or the name of the thing that they are in. */
const wordsOf = (hit: SearchHit): string => (hit.in === 'text' ? hit.pieces.map(({ text }) => text).join('') : hit.name)

function HitWords({ hit }: { hit: SearchHit }) {
  return (
    <div className={styles.hit}>
      <span className={styles.where}>{hit.in === 'text' ? hit.mark : `${hit.name} · ${hit.label}`}</span>
      <WordsInContext {...hit} />
    </div>
  )
}
