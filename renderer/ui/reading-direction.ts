/** Whether lines begin at the right where an element stands. */
export const isFromRight = (element: Element): boolean => getComputedStyle(element).direction === 'rtl'

const ACROSS: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

/**
 * The key that was pressed, as it is meant where lines begin at the left: with lines from the right the arrow to the left
 * leads on, and the one to the right back.
 */
export function keyAlong({ key, target }: Pick<KeyboardEvent, 'key'> & { target: EventTarget | null }): string {
  const other = ACROSS[key]
  return other !== undefined && target instanceof Element && isFromRight(target) ? other : key
}

/** Below the beginning of an element, in pixels of the window: where its menu opens. */
export function belowStart(element: Element): { x: number; y: number } {
  const { left, right, bottom } = element.getBoundingClientRect()
  return { x: isFromRight(element) ? right : left, y: bottom }
}

/** Pixels that a pane is scrolled by from where its lines begin; the platform counts down from 0 where that is the right. */
export const scrolledAcross = (pane: Element): number => (isFromRight(pane) ? -pane.scrollLeft : pane.scrollLeft)
