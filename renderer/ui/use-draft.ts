import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { tooLong } from '@shared/input-refusal'

type DraftOptions = {
  value: string
  /** Called when the field is left or Enter is pressed, and only if the text changed and fits. */
  onCommit: (text: string) => void
  /** Called with every text typed that fits. */
  onType?: ((text: string) => void) | undefined
  /** So many characters fit. Longer text stays in the field and goes nowhere until it is mended. */
  limit?: number | undefined
}

type Draft = {
  text: string
  /** Why the text goes nowhere, in words; null when it can. */
  problem: string | null
  change: (text: string) => void
  commit: () => void
  revert: () => boolean
}

/** Text being typed over a kept value: committed when the field is left, also when it disappears while being typed in. */
export function useDraft({ value, onCommit, onType, limit = Infinity }: DraftOptions): Draft {
  const [text, setText] = useState(value)
  const [kept, setKept] = useState(value)
  const problem = tooLong(text, limit)

  // A value that changes underneath (undo, another window) replaces the text only while nobody is typing over it.
  if (kept !== value) {
    if (text === kept) setText(value)
    setKept(value)
  }

  // Enter commits and leaving the field commits: the same words go out once, also while the first is on its way.
  const sent = useRef<string | null>(null)
  const commit = () => {
    if (problem !== null || text === value || text === sent.current) return
    sent.current = text
    onCommit(text)
  }
  const latest = useRef(commit)
  useLayoutEffect(() => {
    latest.current = commit
  })
  useEffect(() => () => latest.current(), [])

  const revert = () => {
    setText(value)
    return text !== value
  }
  const change = (next: string) => {
    sent.current = null
    setText(next)
    if (tooLong(next, limit) === null) onType?.(next)
  }
  return { text, problem, change, commit, revert }
}
