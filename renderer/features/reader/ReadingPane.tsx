import { sayDay } from '@shared/words/moments'
import { useCommand } from '@state/commands'
import { setFocusMode, useFocusMode } from '@state/focus-mode'
import { announce } from '@state/notices'
import { usePlaceOf } from '@state/place'
import { usePreferences } from '@state/preferences'
import { currentProject } from '@state/project-store'
import { useStore } from '@state/store'
import type { Source } from '@shared/kinds/sources'
import { directionOf } from '@shared/text/direction'
import { Button } from '@ui/Button'
import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { BesideWords } from './BesideWords'
import { Caret } from './Caret'
import { Column } from './column'
import { toggleFocusMode } from './focus-place'
import { FilterBar } from './FilterBar'
import { choosePainted } from './highlights'
import { EVERYTHING, isFiltering } from '@shared/reading/mark-filter'
import { Minimap } from './Minimap'
import type { Reader } from './reader'
import { ReaderFindBar } from './ReaderFindBar'
import { ReadingColumn } from './ReadingColumn'
import styles from './ReadingPane.module.css'
import { filterWords, textWords } from './text-words'
import { useCaret } from './use-caret'
import { useDragOut } from './use-drag-out'
import { useReaderMenu } from './use-reader-menu'
import { useHedgeMarks } from './use-hedge-marks'
import { useIsolation } from './use-isolation'
import { useMarginBars } from './use-margin-bars'
import { useReadingPlace } from './use-reading-place'
import { BlindBanner } from './BlindBanner'
import { VersionBanner } from './VersionBanner'

/** Characters of a line. */
const MEASURES = { narrow: '50ch', normal: '68ch', wide: '92ch' }

/** The text with its marks, caret and margin. */
export function ReadingPane({ reader, source }: { reader: Reader; source: Source }) {
  const { readerSize, readerWidth, minimap } = usePreferences()
  const { passageId } = usePlaceOf('reader')
  const viewport = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (!viewport.current || !root.current) return
    return reader.attach(new Column(viewport.current, root.current, reader.text))
  }, [reader])
  useMarginBars(reader, passageId)
  useReadingPlace(reader)
  useChosenPassage(reader, passageId)
  const focused = useCaret(reader, root)
  const menu = useReaderMenu(reader, root)
  useDragOut(reader, viewport)
  const [find, setFind] = useState<{ words: string } | null>(null)
  useCommand('edit.find', () => setFind({ words: wordsToFind(reader) }))

  const filter = useStore(reader.filter)
  const [filterAsked, setFilterAsked] = useState(0)
  useCommand('passage.filter', () => setFilterAsked((times) => times + 1))
  useCommand('passage.showAll', () => showAll(reader), isFiltering(filter))
  useIsolation(reader, root)
  useHedgeMarks(reader, source.language)
  const isAlone = useFocusMode()
  useCommand('view.focusMode', () => toggleFocusMode(reader))
  // Whatever else is shown has its frame around it.
  useEffect(() => () => setFocusMode(false), [])

  return (
    <div
      className={styles.pane}
      style={{ '--reader-size': `${readerSize}px`, '--measure': MEASURES[readerWidth] } as CSSProperties}
    >
      <BlindBanner source={source} />
      <VersionBanner source={source} versionId={reader.text.versionId} />
      {find && <ReaderFindBar reader={reader} words={find.words} onClose={() => setFind(null)} />}
      {(filterAsked > 0 || isFiltering(filter)) && (
        <FilterBar reader={reader} asked={filterAsked} onClose={() => setFilterAsked(0)} />
      )}
      {isAlone && (
        <div className={styles.leave}>
          <Button look="quiet" onClick={() => toggleFocusMode(reader, false)}>
            {textWords.leaveFocusMode} <kbd>Esc</kbd>
          </Button>
        </div>
      )}
      <div className={styles.reading} data-side={directionOf(source.language, reader.text.blocks)}>
        <div ref={viewport} className={styles.viewport} data-reading>
          <SourceHead source={source} />
          <div className={styles.surface}>
            <ReadingColumn root={root} text={reader.text} language={source.language} />
            <Caret reader={reader} focused={focused} />
          </div>
        </div>
        {minimap && !isAlone && <Minimap reader={reader} />}
      </div>
      <BesideWords reader={reader} />
      {menu}
    </div>
  )
}

function showAll(reader: Reader): void {
  reader.setFilter(EVERYTHING)
  announce(filterWords.allShown(reader.passages.size))
}

/** More characters are no words that somebody looks for. */
const MOST_TO_FIND = 200

/** Words selected in one line are those to find. */
function wordsToFind(reader: Reader): string {
  const span = reader.words()
  const words = span ? reader.text.text.slice(span.start, span.end) : ''
  return words.length > MOST_TO_FIND || words.includes('\n') ? '' : words
}

function SourceHead({ source }: { source: Source }) {
  const grade = source.reliability ? textWords.sourceGrade(source.reliability) : textWords.sourceNotRated
  const facts = [source.authors.join(', '), source.publisher, source.published && sayDay(source.published), grade]
  return (
    <header className={styles.head} lang={source.language || undefined}>
      <h1 dir="auto" className={styles.title}>
        {source.title}
      </h1>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
    </header>
  )
}

/** The chosen passage stands out from the others. */
function useChosenPassage(reader: Reader, passageId: string | null): void {
  useEffect(() => {
    const light = () => {
      const passage = reader.passages.get(passageId ?? '')
      const colour = currentProject().tags[passage?.tagIds[0] ?? '']?.colour ?? 0
      choosePainted(passage ? (reader.column?.ranges(passage.anchor) ?? []) : [], colour)
    }
    light()
    return reader.revision.subscribe(light)
  }, [reader, passageId])
}
