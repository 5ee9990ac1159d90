import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { tooLong } from '@shared/input-refusal'
import { unfinished, useDraftAt } from './draft-keeper'
import { uiWords } from './ui-words'
import { useStableCallback } from './use-stable-callback'

/**
 * Sends a text on its way. False when it is not taken, and the kept text comes back; words when it is refused, and the
 * text stays with them until it is mended; a promise when it is known later, null for not taken.
 */
export type Commit = (text: string) => unknown

type DraftOptions = {
  value: string
  /** Called when the field is left or Enter is pressed, and only if the text changed and fits. */
  onCommit: Commit
  /** Called with every text typed, also one that does not fit, and with the kept text when it is brought back. */
  onType?: ((text: string) => void) | undefined
  /** So many characters fit. Longer text stays in the field and goes nowhere until it is mended. */
  limit?: number | undefined
  /** Names the field in the project: what is typed is then on the disk within a second, and here again after a crash. */
  place?: string | undefined
  /** What stands in the field at this moment, where what is typed is told a little later; without it the text told last. */
  read?: (() => string) | undefined
}

type Typing = {
  text: string
  /** Why the text goes nowhere, in words; null when it can or was not tried. */
  problem: string | null
  /** What the analyst should know about the text, in words; null for nothing. */
  note: string | null
  change: (text: string) => void
  commit: () => void
  /** Brings the kept text back; false when there was nothing to give up. */
  revert: () => boolean
  /** Brings back what `revert` gave up; false when there is nothing. */
  unrevert: () => boolean
  /** The field was entered. */
  enter: () => void
}

/** Text being typed over a kept value: committed when the field is left, also when it disappears while being typed in. */
export function useDraft({ value, onCommit, onType, limit = Infinity, place, read }: DraftOptions): Typing {
  const draft = useDraftAt(place)
  const [found, setFound] = useState(() => unfinished(draft.find(), value))
  const [text, setText] = useState(found ?? value)
  const [kept, setKept] = useState(value)
  /** On its way, or waiting for a disk that is full: the value does not show it yet. */
  const [sent, setSent] = useState<string | null>(null)
  /** Whether other words were saved, by another window or by undo, under those being typed. */
  const [overtaken, setOvertaken] = useState(false)
  const [refused, setRefused] = useState<{ text: string; why: string } | null>(null)
  // A pane that becomes a drawer builds its fields anew: what was given up in one is found by the next.
  const [givenUp, setGivenUp] = useState(() => draft.findGivenUp() ?? null)
  const unfit = tooLong(text, limit)

  // A value that changes underneath (undo, another window) replaces the text only while nobody is typing over it.
  // What was sent is not being typed any more, and often comes back in other words: 85 as 85%.
  if (kept !== value) {
    if (text === kept || text === sent || text === refused?.text) setText(value)
    else if (sent === null) setOvertaken(text !== value)
    setKept(value)
    setSent(null)
  }

  const typed = useRef(false)
  const put = (next: string) => {
    typed.current = true
    setFound(null)
    setRefused(null)
    setGivenUp(null)
    setText(next)
    draft.keep(next)
    onType?.(next)
  }

  // Enter commits and leaving the field commits: the same words go out once, also while the first is on its way.
  const commit = () => {
    const now = read?.() ?? text
    if (now !== text) put(now)
    if (tooLong(now, limit) !== null || !typed.current) return
    typed.current = false
    setFound(null)
    setOvertaken(false)
    // The kept text goes out too when it is to replace one that was sent before and may still be saved.
    if (now === value && sent === null) return void draft.drop()
    const answer = onCommit(now)
    if (typeof answer === 'string') return setRefused({ text: now, why: answer })
    if (answer === false) setText(value)
    else setSent(now)
    void Promise.resolve(answer).then((taken) => taken !== null && draft.drop(now))
  }
  const latest = useRef(commit)
  useLayoutEffect(() => {
    latest.current = commit
  })
  useEffect(() => () => latest.current(), [])

  // A kill between saving and dropping leaves words that are saved: kept on, they would one day stand for newer ones.
  const settle = useStableCallback(() => {
    if (draft.find() === value) draft.drop()
  })
  useEffect(settle, [settle])

  const revert = () => {
    if (text === value) return false
    typed.current = false
    setFound(null)
    setOvertaken(false)
    setGivenUp(text)
    setText(value)
    draft.giveUp(text)
    onType?.(value)
    return true
  }
  // Words that another window saved meanwhile are back already.
  const isBack = givenUp === value && text === value
  const unrevert = () => {
    if (givenUp === null || isBack) return false
    put(givenUp)
    return true
  }
  const enter = () => {
    if (found !== null) typed.current = true
  }
  // Who goes on would put their words in the place of others without having seen them.
  const isOver = overtaken && text !== value
  const problem = unfit ?? (refused?.text === text ? refused.why : null)
  return {
    text,
    problem,
    note: isOver ? uiWords.overtaken : noteOn(found, isBack ? null : givenUp),
    change: put,
    commit,
    revert,
    unrevert,
    enter,
  }
}

function noteOn(found: string | null, givenUp: string | null): string | null {
  if (found !== null) return uiWords.typedBefore
  return givenUp === null ? null : uiWords.savedIsBack
}
