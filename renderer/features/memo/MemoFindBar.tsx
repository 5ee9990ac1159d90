import { inSlices } from '@state/in-slices'
import { useCommand } from '@state/commands'
import { announce } from '@state/notices'
import { IconButton } from '@ui/Button'
import { isComposing } from '@ui/keys'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import styles from './MemoFindBar.module.css'
import { findOnPage, selectRange } from './words-on-page'

/** Pictures of the page that are waited for before it is looked through again. */
const PAUSE_MS = 200

type MemoFindBarProps = { paper: RefObject<HTMLElement | null>; onClose: () => void }

/** Finds words in the memo: n of m, Enter goes on, Escape goes back to the words found last. */
export function MemoFindBar({ paper, onClose }: MemoFindBarProps) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const found = useFound(paper, typed)
  const enter = () => {
    field.current?.focus()
    field.current?.select()
  }
  useLayoutEffect(enter, [])
  useCommand('edit.find', enter)

  const place = found?.[Math.min(at, found.length - 1)]
  useEffect(() => {
    light('memo-found', found ?? [])
    light('memo-found-here', place ? [place] : [])
    if (place) place.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [found, place])
  useEffect(
    () => () => {
      light('memo-found', [])
      light('memo-found-here', [])
    },
    [],
  )

  const step = (by: 1 | -1) => {
    if (!found || found.length === 0) return
    const next = (at + by + found.length) % found.length
    setAt(next)
    announce(`${next + 1} of ${found.length}.`)
  }
  useCommand('edit.findNext', () => step(1))
  useCommand('edit.findPrevious', () => step(-1))
  const close = () => {
    onClose()
    paper.current?.focus({ preventScroll: true })
    if (place) selectRange(place)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Escape') {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of all that is in it
    <div role="search" aria-label="Find in memo" className={styles.bar} onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="text"
        className={styles.field}
        aria-label="Find in memo"
        placeholder="Find in memo"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setAt(0)
        }}
      />
      <span role="status" className={styles.count}>
        {sayCount(typed, found, at)}
      </span>
      <IconButton icon={ChevronUp} label="Find previous (Shift+Enter)" disabled={!place} onClick={() => step(-1)} />
      <IconButton icon={ChevronDown} label="Find next (Enter)" disabled={!place} onClick={() => step(1)} />
      <IconButton icon={X} label="Close (Escape)" onClick={close} />
    </div>
  )
}

function sayCount(typed: string, found: readonly Range[] | null, at: number): string {
  if (typed.trim() === '') return ''
  if (!found) return 'Looking…'
  return found.length === 0 ? 'Not found' : `${Math.min(at, found.length - 1) + 1} of ${found.length}`
}

/** Where the words typed stand on the page, looked for again as more of the memo comes onto it; null while it is looked for. */
function useFound(paper: RefObject<HTMLElement | null>, typed: string): readonly Range[] | null {
  const [found, setFound] = useState<{ typed: string; places: readonly Range[] } | null>(null)
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

function light(name: string, words: readonly Range[]): void {
  if (words.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...words))
}
