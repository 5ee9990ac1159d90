import { useCommand } from '@state/commands'
import { announce } from '@state/notices'
import type { Span } from '@shared/anchoring/span'
import { IconButton } from '@ui/Button'
import { focusIn } from '@ui/focus'
import { isComposing } from '@ui/keys'
import { ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { usePlaces } from './find-words'
import styles from './FindBar.module.css'
import { spotlight } from './highlights'
import { inParagraph, placeCaret } from './navigation'
import type { Reader } from './reader'
import { keepPlace } from './reading-place'

/** Places lit up at once: more than a view shows. */
const LIT = 1_000

type FindBarProps = {
  reader: Reader
  /** What is looked for first. */
  words: string
  onClose: () => void
}

/** Finds words in the text: n of m, Enter goes on, Escape goes back to where the analyst was. */
export function FindBar({ reader, words, onClose }: FindBarProps) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(words)
  const [whole, setWhole] = useState(false)
  const found = usePlaces(reader.text, typed, whole)
  const [goBack] = useState(() => keepPlace(reader))
  const from = useRef(reader.caret.get()?.offset ?? 0)
  const [at, setAt] = useState(-1)
  const places = found ?? []

  const enter = () => {
    field.current?.focus()
    field.current?.select()
  }
  useLayoutEffect(enter, [])
  useCommand('edit.find', enter)

  // What is found anew is shown from where the analyst was, as in a browser.
  useEffect(() => {
    if (!found) return
    const next = found.findIndex(({ start }) => start >= from.current)
    const first = found.length === 0 ? -1 : Math.max(0, next)
    setAt(first)
    show(reader, found, first)
  }, [reader, found])
  useEffect(() => () => light([], null, reader), [reader])

  const step = (by: 1 | -1) => {
    if (places.length === 0) return
    const next = (at + by + places.length) % places.length
    const isRound = by === 1 ? next <= at : next >= at
    setAt(next)
    from.current = places[next]?.start ?? 0
    show(reader, places, next)
    const place = places[next]
    if (!place) return
    const where = `${next + 1} of ${places.length}, ${inParagraph(reader, place.start)}`
    announce(
      isRound && places.length > 1 ? `${by === 1 ? 'From the beginning' : 'From the end'}: ${where}.` : `${where}.`,
    )
  }
  useCommand('edit.findNext', () => step(1))
  useCommand('edit.findPrevious', () => step(-1))

  const take = () => {
    const place = places[at]
    if (!place) return
    onClose()
    focusIn(reader.column?.root, { preventScroll: true })
    placeCaret(reader, place.end, place.start)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
      goBack()
    } else if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault()
      if (event.ctrlKey || event.metaKey) take()
      else step(event.shiftKey ? -1 : 1)
    }
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of all that is in it
    <div role="search" aria-label="Find in text" className={styles.bar} onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="text"
        className={styles.field}
        aria-label="Find in text"
        placeholder="Find in text"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <span role="status" className={styles.count}>
        {sayCount(typed, found, at)}
      </span>
      <IconButton icon={WholeWord} label="Whole words" aria-pressed={whole} onClick={() => setWhole(!whole)} />
      <IconButton
        icon={ChevronUp}
        label="Find previous (Shift+Enter)"
        disabled={places.length === 0}
        onClick={() => step(-1)}
      />
      <IconButton icon={ChevronDown} label="Find next (Enter)" disabled={places.length === 0} onClick={() => step(1)} />
      <IconButton
        icon={X}
        label="Close, back to where I was (Escape)"
        onClick={() => {
          onClose()
          goBack()
        }}
      />
    </div>
  )
}

function sayCount(typed: string, found: readonly Span[] | null, at: number): string {
  if (typed.trim() === '') return ''
  if (!found) return 'Looking…'
  return found.length === 0 ? 'Not found' : `${at + 1} of ${found.length}`
}

function show(reader: Reader, places: readonly Span[], at: number): void {
  const place = places[at] ?? null
  if (place) reader.column?.reveal(place.start, false)
  const first = Math.max(0, at - LIT / 2)
  light(places.slice(first, first + LIT), place, reader)
}

function light(places: readonly Span[], here: Span | null, { column }: Reader): void {
  spotlight('found', column ? places.flatMap((place) => column.ranges(place)) : [])
  spotlight('found-here', column && here ? column.ranges(here) : [])
}
