import { usePreferences } from '@app/preferences'
import { usePlace } from '@app/place'
import { formatDay } from '@shared/project/format-day'
import type { Source } from '@shared/project/model'
import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Caret } from './Caret'
import { moveCaret, readCaret } from './caret-keys'
import { copyParagraphCitation } from './citation'
import { Column } from './column'
import { spotlight } from './highlights'
import { MarginBars } from './MarginBars'
import { choosePassage, choosePassageAtCaret, cyclePassages, placeCaret } from './navigation'
import type { Reader } from './reader'
import { ReadingColumn } from './ReadingColumn'
import styles from './ReadingPane.module.css'
import { SelectionBar } from './SelectionBar'
import { moveEnd } from './tagging'
import { useReadingPlace } from './use-reading-place'

/** The text with its marks, caret and margin. */
export function ReadingPane({ reader, source }: { reader: Reader; source: Source }) {
  const { readerSize } = usePreferences()
  const { passageId } = usePlace()
  const viewport = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(false)

  useLayoutEffect(() => {
    if (!viewport.current || !root.current) return
    const detach = reader.attach(new Column(viewport.current, root.current, reader.text))
    const selected = () => readCaret(reader)
    document.addEventListener('selectionchange', selected)
    return () => {
      document.removeEventListener('selectionchange', selected)
      detach()
    }
  }, [reader])
  useReadingPlace(reader)
  useChosenHighlight(reader, passageId)
  useKeptWords(reader, focused)
  useCaretKeys(reader, root)

  return (
    <div className={styles.pane} style={{ '--reader-size': `${readerSize}px` } as CSSProperties}>
      <div ref={viewport} className={styles.viewport} data-reading>
        <SourceHead source={source} />
        <div
          className={styles.surface}
          onFocus={(event) => {
            setFocused(event.target === root.current)
            if (!reader.caret.get()) placeCaret(reader, firstSeen(reader))
          }}
          onBlur={() => setFocused(false)}
          onClick={(event) => clicked(reader, event)}
        >
          <ReadingColumn ref={root} text={reader.text} language={source.language} />
          <Caret reader={reader} focused={focused} />
        </div>
        <MarginBars reader={reader} chosenId={passageId} />
      </div>
      <SelectionBar reader={reader} />
    </div>
  )
}

function SourceHead({ source }: { source: Source }) {
  const grade = source.reliability ? `source ${source.reliability}` : 'source not rated'
  const facts = [source.authors.join(', '), source.publisher, source.published && formatDay(source.published), grade]
  return (
    <header className={styles.head} lang={source.language || undefined}>
      <h1 dir="auto" className={styles.title}>
        {source.title}
      </h1>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
    </header>
  )
}

const firstSeen = ({ column, text }: Reader): number => text.starts[column?.near(0).first ?? 0] ?? 0

let lastClick = -1

function clicked(reader: Reader, event: React.MouseEvent): void {
  if (!(event.target instanceof HTMLElement)) return
  const marked = event.target.closest<HTMLElement>('[data-passage]')?.dataset.passage
  const block = event.target.closest<HTMLElement>('[data-block]')
  if (marked) return choosePassage(marked)
  if (block && event.clientX < block.getBoundingClientRect().left + NUMBER_WIDTH) {
    return copyParagraphCitation(reader, Number(block.dataset.block))
  }
  readCaret(reader)
  const caret = reader.caret.get()
  if (!caret || caret.words) return
  if (caret.offset === lastClick) cyclePassages(reader)
  else choosePassageAtCaret(reader)
  lastClick = caret.offset
}

/** Pixels from the left edge of a block that belong to its paragraph number. */
const NUMBER_WIDTH = 36

/** Arrow keys, J and K move the caret; Alt+Shift with an arrow moves the end of the chosen passage. */
function useCaretKeys(reader: Reader, root: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = root.current
    const pressed = (event: KeyboardEvent) => {
      const sideways = event.key === 'ArrowRight' || event.key === 'ArrowLeft'
      if (event.altKey && event.shiftKey && sideways) {
        const unit = event.ctrlKey || event.metaKey ? 'character' : 'word'
        void moveEnd(reader, unit, event.key === 'ArrowRight' ? 1 : -1)
      } else if (event.key === 'Escape') {
        placeCaret(reader, reader.caret.get()?.offset ?? 0)
      } else if (!moveCaret(reader, event)) return
      event.preventDefault()
    }
    element?.addEventListener('keydown', pressed)
    return () => element?.removeEventListener('keydown', pressed)
  }, [reader, root])
}

/** The chosen passage stands out from the others. */
function useChosenHighlight(reader: Reader, passageId: string | null): void {
  useEffect(() => {
    const light = () => {
      const passage = reader.index.get(passageId ?? '')
      spotlight('passage-selected', passage ? (reader.column?.ranges(passage.anchor) ?? []) : [])
    }
    light()
    return reader.revision.subscribe(light)
  }, [reader, passageId])
}

/** Selected words stay visible while the focus is in a field or a dialog, where the page's own selection goes. */
function useKeptWords(reader: Reader, focused: boolean): void {
  useEffect(() => {
    const words = focused ? null : reader.caret.get()?.words
    spotlight('words-kept', words ? (reader.column?.ranges(words) ?? []) : [])
    return () => spotlight('words-kept', [])
  }, [reader, focused])
}
