import { whenIdle } from '@state/in-slices'
import { currentProject } from '@state/project-store'
import { useStore } from '@state/store'
import { focusIn } from '@ui/focus'
import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { MAP_COLUMNS, MAP_ROWS, type MapColumn, mapMarks } from './map-marks'
import styles from './Minimap.module.css'
import { inParagraph, placeCaret } from './navigation'
import { placeWords } from './place-words'
import type { Reader } from './reader'
import { textWords } from './text-words'
import { useShown } from './use-shown'

const ink = (colour: number) => (colour === 0 ? 'var(--line-strong)' : `var(--t${colour})`)

/** Shares of the text that an arrow and a page key go. */
const STEP = 0.01
const PAGE = 0.1

/** Where tags fall in the whole text. A press or a key leads there; the part in view is framed. */
export function Minimap({ reader }: { reader: Reader }) {
  const columns = useColumns(reader)
  const caret = useStore(reader.caret)
  const map = useRef<HTMLDivElement>(null)
  const frame = useFrame(reader)
  const { length } = reader.text.text
  const offset = caret?.offset ?? 0

  const goTo = (share: number) => {
    const to = Math.round(Math.max(0, Math.min(1, share)) * Math.max(0, length - 1))
    placeCaret(reader, to)
    reader.column?.reveal(to, true)
  }
  const press = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    if (box.height > 0) goTo((event.clientY - box.top) / box.height)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const steps: Record<string, number> = { ArrowDown: STEP, ArrowUp: -STEP, PageDown: PAGE, PageUp: -PAGE }
    const step = steps[event.key]
    const at = offset / Math.max(1, length)
    if (step !== undefined) goTo(at + step)
    else if (event.key === 'Home') goTo(0)
    else if (event.key === 'End') goTo(1)
    else if (event.key === 'Enter') focusIn(reader.column?.root, { preventScroll: true })
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={map}
      className={styles.map}
      role="slider"
      aria-label={textWords.map}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round((offset / Math.max(1, length)) * 100)}
      aria-valuetext={valueText(reader, offset)}
      tabIndex={0}
      title={textWords.whatMapShows}
      // A drag goes along; the focus stays in the text, where the analyst will want it.
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        press(event)
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && press(event)}
      onKeyDown={onKeyDown}
    >
      <svg
        className={styles.marks}
        viewBox={`0 0 ${MAP_COLUMNS} ${MAP_ROWS}`}
        preserveAspectRatio="none"
        aria-hidden
        data-map
      >
        {columns.map(({ colour, path }) => (
          <path key={colour} data-colour={colour} d={path} fill={ink(colour)} />
        ))}
      </svg>
      <span ref={frame} className={styles.frame} data-frame aria-hidden />
    </div>
  )
}

/** "in paragraph 3, 2 passages": where the caret is, for those who hear the map. */
function valueText(reader: Reader, offset: number): string {
  return placeWords.onMap(inParagraph(reader, offset), reader.inBlock(reader.block(offset)).length)
}

/** What the map draws; the last stays until the next is complete. */
function useColumns(reader: Reader): readonly MapColumn[] {
  const shown = useShown(reader)
  const [columns, setColumns] = useState<readonly MapColumn[]>([])
  useEffect(() => {
    if (!shown) return
    const drawing = new AbortController()
    // Several changes in a row are drawn once, and never before the text they are of.
    const timer = setTimeout(() => {
      const steps = mapMarks(shown.byBlock, currentProject().tags, reader.text.text.length)
      void whenIdle(steps, drawing.signal).then((drawn) => {
        if (drawn && !drawing.signal.aborted) setColumns(drawn)
      })
    }, SETTLED_MS)
    return () => {
      clearTimeout(timer)
      drawing.abort()
    }
  }, [reader, shown])
  return columns
}

const SETTLED_MS = 60

/** Keeps the frame around what is in view, without React: it moves with every frame of scrolling. */
function useFrame(reader: Reader) {
  const frame = useRef<HTMLSpanElement>(null)
  const layout = useStore(reader.layout)
  useLayoutEffect(() => {
    const { column } = reader
    if (!column) return
    const place = () => {
      const { start, end } = column.seen()
      if (!frame.current) return
      frame.current.style.top = `${start * 100}%`
      frame.current.style.height = `${(end - start) * 100}%`
    }
    place()
    column.viewport.addEventListener('scroll', place, { passive: true })
    return () => column.viewport.removeEventListener('scroll', place)
  }, [reader, layout])
  return frame
}
