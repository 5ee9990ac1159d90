import type { MouseEvent } from 'react'
import { belowStart } from './reading-direction'

/** Where in the window a menu was asked for. */
export type MenuPoint = { x: number; y: number }

type Asked = Pick<MouseEvent, 'clientX' | 'clientY' | 'button' | 'target'>

/** Where the pointer is; the menu key has none, and asks on what has the focus. */
export function menuPoint({ clientX: x, clientY: y, target, button }: Asked): MenuPoint {
  if (button === 2 || !(target instanceof Element)) return { x, y }
  return belowStart(target)
}
