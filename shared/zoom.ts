/** How large things may be, in percent: the steps of browsers between the least and the largest that every screen is made for. */
export const ZOOM_STEPS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200] as const
export const ACTUAL_SIZE = 100

/** The step after a zoom, or before it; the last one stays. Percent. */
export function zoomAfter(percent: number, way: 'in' | 'out'): number {
  const further =
    way === 'in' ? ZOOM_STEPS.find((step) => step > percent) : ZOOM_STEPS.findLast((step) => step < percent)
  return further ?? percent
}
