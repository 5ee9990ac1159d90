import { useSpoken } from '@state/language'
import { useQuery } from '@state/project-store'
import { painted } from '@state/in-slices'
import { readAhead } from '@state/texts'
import { passageCounts } from '@shared/document/queries/passages'
import { goTo } from '@state/place'
import { type MenuEntry, useMenu } from '@domain/CommandMenu'
import { sourceFacts } from '@domain/source-facts'
import type { Source } from '@shared/kinds/sources'
import { focusWork } from '@ui/focus'
import { MiddleCut } from '@ui/MiddleCut'
import { RovingList } from '@ui/RovingList'
import { useStableCallback } from '@ui/use-stable-callback'
import { memo, type MouseEvent, useEffect, useState } from 'react'
import styles from './SourceList.module.css'
import { textWords } from './text-words'

/** Sources that are drawn at first: as many as stand under each other on a large screen. */
const AT_FIRST = 24
/** Those that are drawn together later: so few that no frame is missed. */
const TOGETHER = 200

/** The project's sources beside the text; choosing one reads it. */
export function SourceList({ sources, currentId }: { sources: readonly Source[]; currentId: string | null }) {
  const bySource = useQuery(passageCounts)
  const drawn = useDrawn(sources.length)
  const { open, menu } = useMenu()
  // The list is not drawn anew for another function.
  const showMenu = useStableCallback((event: MouseEvent, { id, title }: Source) =>
    open(event, title, [
      { label: textWords.read, run: () => read(id) },
      { label: textWords.showInLibrary, run: () => goTo({ screen: 'library', sourceId: id }) },
      // They are about the text that is shown.
      ...(id === currentId ? OF_THE_TEXT : []),
    ]),
  )
  return (
    <nav aria-label={textWords.sources} className={styles.nav}>
      <h2 className={styles.heading}>
        {textWords.sources} · {sources.length}
      </h2>
      <RovingList>
        {sources.slice(0, drawn).map((source) => (
          <SourceRow
            key={source.id}
            source={source}
            passages={bySource.get(source.id) ?? 0}
            isCurrent={source.id === currentId}
            onMenu={showMenu}
          />
        ))}
      </RovingList>
      {menu}
    </nav>
  )
}

/** How many of so many are drawn by now: what is seen comes first, and the others when it is painted. */
function useDrawn(all: number): number {
  const [drawn, setDrawn] = useState(AT_FIRST)
  useEffect(() => {
    if (drawn >= all) return
    let wanted = true
    void painted().then(() => wanted && setDrawn(drawn + TOGETHER))
    return () => {
      wanted = false
    }
  }, [drawn, all])
  return drawn
}

const OF_THE_TEXT: readonly MenuEntry[] = [
  null,
  'window.source',
  'source.importVersion',
  'passage.export',
  'file.print',
]

type SourceRowProps = {
  source: Source
  passages: number
  isCurrent: boolean
  onMenu: (event: MouseEvent, source: Source) => void
}

const SourceRow = memo(function SourceRow({ source, passages, isCurrent, onMenu }: SourceRowProps) {
  useSpoken()
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.source}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => read(source.id)}
        onContextMenu={(event) => onMenu(event, source)}
        onFocus={() => readAhead(source.versionId)}
        onPointerEnter={() => readAhead(source.versionId)}
      >
        <MiddleCut text={source.title} lines={2} />
        <span className={styles.count} aria-label={textWords.passages(passages)}>
          {passages}
        </span>
        <span className={styles.facts}>{sourceFacts(source)}</span>
      </button>
    </li>
  )
})

function read(sourceId: string): void {
  goTo({ screen: 'reader', sourceId })
  focusWork()
}
