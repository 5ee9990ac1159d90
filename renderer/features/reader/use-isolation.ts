import { useCommand } from '@state/commands'
import { notify } from '@state/notices'
import { type RefObject, useEffect, useRef } from 'react'
import { passageWords } from './passage-words'
import type { Reader } from './reader'
import { selectedPassage } from './tagging'

/** So long a bar is pointed at before the other marks are dimmed: passing over the margin must not flicker. */
const POINTED_MS = 120

/** Pointing at a bar, or a key, leaves only its words fully marked; the key holds until it is pressed again, or Escape. */
export function useIsolation(reader: Reader, root: RefObject<HTMLElement | null>): void {
  const pinned = useRef(false)
  useCommand('passage.isolate', () => {
    const passage = selectedPassage(reader)
    pinned.current = reader.isolated.get() === null || !pinned.current
    if (pinned.current && !passage) {
      pinned.current = false
      return notify('info', passageWords.isolateFirst)
    }
    reader.isolate(pinned.current && passage ? passage.id : null)
  })
  useEffect(() => {
    const element = root.current
    if (!element) return
    const listening = new AbortController()
    const { signal } = listening
    let timer: ReturnType<typeof setTimeout> | undefined
    const point = (passageId: string | null) => {
      clearTimeout(timer)
      if (reader.isolated.get() === null) pinned.current = false
      if (pinned.current) return
      if (passageId === null) reader.isolate(null)
      else timer = setTimeout(() => reader.isolate(passageId), POINTED_MS)
    }
    const bar = ({ target }: Event) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-passage]') : null
    element.addEventListener('pointerover', (event) => point(bar(event)?.dataset.passage ?? null), { signal })
    element.addEventListener('pointerleave', () => point(null), { signal })
    return () => {
      clearTimeout(timer)
      listening.abort()
    }
  }, [reader, root])
}
