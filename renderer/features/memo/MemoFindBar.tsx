import { inSlices } from '@state/in-slices'
import { useCommand } from '@state/commands'
import { announce } from '@state/notices'
import { enterFind, FindBar } from '@ui/FindBar'
import { clearFound, lightFound, stepTo } from '@ui/found-places'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { bringIntoView, findOnPage, selectRange } from './words-on-page'
import { paperWords } from './paper-words'

/** Pictures of the page that are waited for before it is looked through again. */
const PAUSE_MS = 200

type MemoFindBarProps = { paper: RefObject<HTMLElement | null>; onClose: () => void }

/** Finds words in the memo: n of m, Enter goes on, Escape goes back to the words found last. */
export function MemoFindBar({ paper, onClose }: MemoFindBarProps) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const found = useFound(paper, typed)
  const places = found ?? []
  // There may be fewer than before: the memo may have changed since.
  const at = Math.min(chosen, places.length - 1)
  const place = places[at]
  useCommand('edit.find', () => enterFind(field))

  useEffect(() => {
    lightFound(found ?? [], at, (range) => [range])
    if (place) bringIntoView(place, 'nearest')
  }, [found, at, place])
  useEffect(() => clearFound, [])

  const step = (by: 1 | -1) => {
    if (places.length === 0) return
    const next = stepTo(at, by, places.length)
    setChosen(next.at)
    announce(`${next.where}.`)
  }
  useCommand('edit.findNext', () => step(1))
  useCommand('edit.findPrevious', () => step(-1))
  const close = () => {
    onClose()
    paper.current?.focus({ preventScroll: true })
    if (place) selectRange(place)
  }
  return (
    <FindBar
      label={paperWords.find}
      field={field}
      typed={typed}
      onType={(words) => {
        setTyped(words)
        setChosen(0)
      }}
      count={found && found.length}
      at={at}
      onStep={step}
      closeLabel={paperWords.close}
      onClose={close}
    />
  )
}

/** Where the words typed stand on the page, looked for again as more of the memo comes onto it; null while it is looked for. */
function useFound(paper: RefObject<HTMLElement | null>, typed: string): readonly StaticRange[] | null {
  const [found, setFound] = useState<{ typed: string; places: readonly StaticRange[] } | null>(null)
  useEffect(() => {
    const root = paper.current
    if (!root) return
    let asked = new AbortController()
    const look = async () => {
      asked.abort()
      asked = new AbortController()
      const places = await inSlices(findOnPage(root, typed), asked.signal)
      if (places) setFound({ typed, places })
    }
    void look()
    let timer: ReturnType<typeof setTimeout>
    const watched = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(() => void look(), PAUSE_MS)
    })
    watched.observe(root, { childList: true, subtree: true, characterData: true })
    return () => {
      clearTimeout(timer)
      watched.disconnect()
      asked.abort()
    }
  }, [paper, typed])
  return found?.typed === typed ? found.places : null
}
