import { useEffect, useLayoutEffect, useRef, useState } from 'react'

export type Draft = { text: string; change: (text: string) => void; commit: () => void; revert: () => boolean }

/** Text being typed over a kept value: committed when the field is left, also when it disappears while being typed in. */
export function useDraft(value: string, onCommit: (text: string) => void): Draft {
  const [text, setText] = useState(value)
  const [kept, setKept] = useState(value)

  // A value that changes underneath (undo, another window) replaces the text only while nobody is typing over it.
  if (kept !== value) {
    if (text === kept) setText(value)
    setKept(value)
  }

  // Enter commits and leaving the field commits: the same words go out once, also while the first is on its way.
  const sent = useRef<string | null>(null)
  const commit = () => {
    if (text === value || text === sent.current) return
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
  }
  return { text, change, commit, revert }
}
