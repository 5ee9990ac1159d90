import { useEffect, useRef, useState } from 'react'

type Draft = { text: string; change: (text: string) => void; commit: () => void; revert: () => boolean }

/** Text being typed over a kept value: committed when the field is left, also when it disappears while being typed in. */
export function useDraft(value: string, onCommit: (text: string) => void): Draft {
  const [text, setText] = useState(value)
  const latest = useRef({ text, value, onCommit })
  latest.current = { text, value, onCommit }

  // A value that changes underneath (undo, another window) replaces the text only while nobody is typing over it.
  const kept = useRef(value)
  if (kept.current !== value) {
    if (text === kept.current) setText(value)
    kept.current = value
  }

  const commit = () => {
    const now = latest.current
    if (now.text !== now.value) now.onCommit(now.text)
  }
  const committed = useRef(commit)
  committed.current = commit
  useEffect(() => () => committed.current(), [])

  const revert = () => {
    if (text === value) return false
    setText(value)
    latest.current.text = value
    return true
  }
  const change = (next: string) => {
    latest.current.text = next
    setText(next)
  }
  return { text, change, commit, revert }
}
