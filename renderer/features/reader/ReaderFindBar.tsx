import { useCommand } from '@state/commands'
import { announce } from '@state/notices'
import type { Span } from '@shared/anchoring/span'
import { IconButton } from '@ui/Button'
import { enterFind, FindBar } from '@ui/FindBar'
import { focusIn } from '@ui/focus'
import { clearFound, lightFound, stepTo } from '@ui/found-places'
import { WholeWord } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { usePlaces } from './find-words'
import { inParagraph, placeCaret } from './navigation'
import { placeWords } from './place-words'
import type { Reader } from './reader'
import { keepPlace } from './reading-place'
import { textWords } from './text-words'

type ReaderFindBarProps = {
  reader: Reader
  /** What is looked for first. */
  words: string
  onClose: () => void
}

/** Finds words in the text: n of m, Enter goes on, Escape goes back to where the analyst was. */
export function ReaderFindBar({ reader, words, onClose }: ReaderFindBarProps) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(words)
  const [whole, setWhole] = useState(false)
  const found = usePlaces(reader.text, typed, whole)
  const [goBack] = useState(() => keepPlace(reader))
  const from = useRef(reader.caret.get()?.offset ?? 0)
  const [at, setAt] = useState(-1)
  const places = found ?? []
  useCommand('edit.find', () => enterFind(field))

  // What is found anew is shown from where the analyst was, as in a browser.
  useEffect(() => {
    if (!found) return
    const next = found.findIndex(({ start }) => start >= from.current)
    const first = found.length === 0 ? -1 : Math.max(0, next)
    setAt(first)
    show(reader, found, first)
  }, [reader, found])
  useEffect(() => clearFound, [])

  const step = (by: 1 | -1) => {
    if (places.length === 0) return
    const next = stepTo(at, by, places.length)
    setAt(next.at)
    show(reader, places, next.at)
    const place = places[next.at]
    if (!place) return
    from.current = place.start
    announce(placeWords.hit(next.where, inParagraph(reader, place.start)))
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
  return (
    <FindBar
      label={textWords.findInText}
      field={field}
      typed={typed}
      onType={setTyped}
      count={found && found.length}
      at={at}
      onStep={step}
      onTake={take}
      closeLabel={textWords.closeFind}
      onClose={() => {
        onClose()
        goBack()
      }}
    >
      <IconButton icon={WholeWord} label={textWords.wholeWords} aria-pressed={whole} onClick={() => setWhole(!whole)} />
    </FindBar>
  )
}

function show({ column }: Reader, places: readonly Span[], at: number): void {
  const place = places[at]
  if (place) column?.reveal(place.start, false)
  lightFound(places, at, (each) => column?.ranges(each) ?? [])
}
