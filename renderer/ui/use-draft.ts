import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { tooLong } from '@shared/input-refusal'

/**
 * Sends a text on its way. False when it is not taken, and the kept text comes back; words when it is refused, and the
 * text stays with them until it is mended.
 */
export type Commit = (text: string) => unknown

type DraftOptions = {
  value: string
  /** Called when the field is left or Enter is pressed, and only if the text changed and fits. */
  onCommit: Commit
  /** Called with every text typed that fits, and with the kept text when it is brought back. */
  onType?: ((text: string) => void) | undefined
  /** So many characters fit. Longer text stays in the field and goes nowhere until it is mended. */
  limit?: number | undefined
}

type Draft = {
  text: string
  /** Why the text goes nowhere, in words; null when it can or was not tried. */
  problem: string | null
  change: (text: string) => void
  commit: () => void
  revert: () => boolean
}

/** Text being typed over a kept value: committed when the field is left, also when it disappears while being typed in. */
export function useDraft({ value, onCommit, onType, limit = Infinity }: DraftOptions): Draft {
  const [text, setText] = useState(value)
  const [kept, setKept] = useState(value)
  /** On its way, or waiting for a disk that is full: the value does not show it yet. */
  const [sent, setSent] = useState<string | null>(null)
  const [refused, setRefused] = useState<{ text: string; why: string } | null>(null)
  const unfit = tooLong(text, limit)

  // A value that changes underneath (undo, another window) replaces the text only while nobody is typing over it.
  // What was sent is not being typed any more, and often comes back in other words: 85 as 85%.
  if (kept !== value) {
    if (text === kept || text === sent || text === refused?.text) setText(value)
    setKept(value)
    setSent(null)
  }

  // Enter commits and leaving the field commits: the same words go out once, also while the first is on its way.
  const typed = useRef(false)
  const commit = () => {
    if (unfit !== null || !typed.current) return
    typed.current = false
    // The kept text goes out too when it is to replace one that was sent before and may still be saved.
    if (text === value && sent === null) return
    const answer = onCommit(text)
    if (answer === false) setText(value)
    else if (typeof answer === 'string') setRefused({ text, why: answer })
    else setSent(text)
  }
  const latest = useRef(commit)
  useLayoutEffect(() => {
    latest.current = commit
  })
  useEffect(() => () => latest.current(), [])

  const revert = () => {
    if (text === value) return false
    typed.current = false
    setText(value)
    onType?.(value)
    return true
  }
  const change = (next: string) => {
    typed.current = true
    setRefused(null)
    setText(next)
    if (tooLong(next, limit) === null) onType?.(next)
  }
  const problem = unfit ?? (refused?.text === text ? refused.why : null)
  return { text, problem, change, commit, revert }
}
