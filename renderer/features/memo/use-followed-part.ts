import type { MemoPart } from '@shared/kinds/memo-layout'
import type { MemoSection } from '@shared/kinds/memo-sections'
import { focusIn } from '@ui/focus'
import { useLayoutEffect, useRef } from 'react'

const CONTROLS = 'button, input, select'
const OFF = ':disabled, [aria-disabled="true"]'

/** Where the controls of a section stand in the layout panel. */
export const partId = (section: MemoSection): string => `layout-${section}`

/**
 * Keeps the focus in a section that is moved, also into another list, where its controls are made anew. Returns what
 * remembers, before the change, which of them has it.
 */
export function useFollowedPart(parts: readonly MemoPart[]): (section: MemoSection) => void {
  const followed = useRef<{ section: MemoSection; control: number } | null>(null)
  useLayoutEffect(() => {
    const was = followed.current
    followed.current = null
    if (!was) return
    const controls = controlsOf(was.section)
    const again = controls[was.control]
    if (again === document.activeElement && !again?.matches(OFF)) return
    // A button that moves it further has nothing left to do at the end.
    focusIn(again?.matches(OFF) ? controls[0] : again)
  }, [parts])
  return (section) => {
    const control = controlsOf(section).findIndex((each) => each === document.activeElement)
    followed.current = control === -1 ? null : { section, control }
  }
}

const controlsOf = (section: MemoSection): HTMLElement[] => [
  ...(document.getElementById(partId(section))?.querySelectorAll<HTMLElement>(CONTROLS) ?? []),
]
