import type { Scene } from '@shared/pictures/scene'
import { isLetter, itemTyped } from '@ui/type-ahead'
import { type KeyboardEvent, useRef, useState } from 'react'
import styles from './Picture.module.css'

type PictureMarksProps = {
  scene: Scene
  titleId: string
  onOpen: (key: string) => void
  onPoint: (key: string | null) => void
}

/** What can be opened in a picture: one stop of the Tab key, the arrows and first letters go from mark to mark. */
export function PictureMarks({ scene, titleId, onOpen, onPoint }: PictureMarksProps) {
  const { marks } = scene
  const [chosen, setChosen] = useState(0)
  const at = Math.min(chosen, marks.length - 1)
  const group = useRef<HTMLDivElement>(null)
  const moveByKey = (event: KeyboardEvent) => {
    const { key: letter, timeStamp } = event
    const list = group.current
    if (!list || event.ctrlKey || event.metaKey || event.altKey) return
    const next = isLetter(letter)
      ? itemTyped({ letter, list, timeStamp }, marks.length, at, (index) => marks[index]?.label ?? null)
      : TARGETS[letter]?.(at, marks.length - 1)
    if (next === undefined) return
    event.preventDefault()
    list.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div ref={group} className={styles.marks} role="group" aria-labelledby={titleId}>
      {marks.map(({ key, label, hint, box }, index) => (
        <button
          key={key}
          type="button"
          className={styles.mark}
          style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
          tabIndex={index === at ? 0 : -1}
          aria-label={`${label}: ${hint}`}
          data-tip={hint}
          onClick={() => onOpen(key)}
          onKeyDown={moveByKey}
          onFocus={() => {
            setChosen(index)
            onPoint(key)
          }}
          onBlur={() => onPoint(null)}
          onPointerEnter={() => onPoint(key)}
          onPointerLeave={() => onPoint(null)}
        />
      ))}
    </div>
  )
}

const TARGETS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}
