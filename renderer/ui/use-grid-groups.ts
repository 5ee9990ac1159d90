import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { GridGroup, GridGroups, GridLine } from './grid-lines'
import { keyAlong } from './reading-direction'

type GridGroupsOptions = {
  grid: RefObject<HTMLElement | null>
  groups: GridGroups | undefined
  lines: readonly GridLine[]
  scrollTo: (index: number) => void
  /** Makes a row the active one and gives it the focus. */
  onRow: (rowId: string) => void
  /** Up from the first line. */
  onTop: () => void
}

/**
 * The headings between the rows: the arrow keys go over them, and fold and unfold their groups. They are no cells: what
 * is selected, pasted and filled goes on from row to row.
 */
export function useGridGroups({ grid, groups, lines, scrollTo, onRow, onTop }: GridGroupsOptions) {
  const [headingKey, setHeadingKey] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  /** Gives the wanted heading the focus, once it is there. */
  const focusWanted = () => {
    const headings = grid.current?.querySelectorAll<HTMLElement>('[data-row-group]') ?? []
    const heading = [...headings].find(({ dataset }) => dataset.rowGroup === wanted.current)
    if (wanted.current === null || !heading) return
    wanted.current = null
    heading.focus({ preventScroll: true })
    heading.scrollIntoView({ block: 'nearest' })
  }
  useLayoutEffect(focusWanted)

  const goTo = (index: number) => {
    const line = lines[index]
    if (!line) return index < 0 && onTop()
    if (line.kind === 'row') return onRow(line.rowId)
    wanted.current = line.group.key
    setHeadingKey(line.group.key)
    scrollTo(index)
    // It may be in the page already: then nothing is rendered anew.
    return focusWanted()
  }
  const fold = (group: GridGroup, folded: boolean, all = false) => {
    // It keeps the focus, whatever becomes of the rows below it.
    wanted.current = group.key
    setHeadingKey(group.key)
    focusWanted()
    groups?.onFold(all ? keysOfLevel(groups, levelOf(group)) : [group.key], folded)
  }
  const indexOf = (key: string) => lines.findIndex((line) => line.kind === 'group' && line.group.key === key)
  const levelOf = ({ key }: GridGroup) => lines[indexOf(key)]?.level ?? 1
  /** Goes to the heading that a line stands below; of a heading that of the group it is in. */
  const toHeading = (index: number) => {
    const level = lines[index]?.level ?? 1
    const above = lines.findLastIndex((line, at) => at < index && line.kind === 'group' && line.level < level)
    if (above >= 0) goTo(above)
  }

  return {
    /** Line of the heading that had the focus last, which stays in the page; -1 for none. */
    headingIndex: headingKey === null ? -1 : indexOf(headingKey),
    goTo,
    toggle: (group: GridGroup) => fold(group, !group.folded),
    /** Goes to the heading beside a line, if one is there, and says whether. */
    stepTo: (index: number): boolean => {
      if (lines[index]?.kind !== 'group') return false
      goTo(index)
      return true
    },
    toHeading,
    actByKey: (event: KeyboardEvent, group: GridGroup) => {
      const { shiftKey } = event
      const key = keyAlong(event)
      if (event.ctrlKey || event.metaKey || (event.altKey && key !== 'ArrowUp')) return
      const index = indexOf(group.key)
      if (event.altKey) toHeading(index)
      else if (key === 'ArrowUp') goTo(index - 1)
      else if (key === 'ArrowDown') goTo(index + 1)
      else if (key === 'ArrowLeft' && group.folded && !shiftKey) toHeading(index)
      else if (key === 'ArrowLeft') fold(group, true, shiftKey)
      else if (key === 'ArrowRight') fold(group, false, shiftKey)
      else if (key === 'Enter' || key === ' ') fold(group, !group.folded)
      else if (key === 'Home') goTo(0)
      else if (key === 'End') goTo(lines.length - 1)
      else return
      event.preventDefault()
    },
  }
}

const keysOfLevel = ({ all }: GridGroups, level: number): string[] => {
  let groups = all
  for (let above = 1; above < level; above += 1) groups = groups.flatMap(({ inner }) => inner)
  return groups.map(({ key }) => key)
}
