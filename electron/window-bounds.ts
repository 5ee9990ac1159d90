import { join } from 'node:path'
import { SettingsFile } from './settings-file'

export type Rectangle = { x: number; y: number; width: number; height: number }

/** Where a window was when it closed: its bounds when not maximised, in screen coordinates. */
export type WindowBounds = Rectangle & { maximised: boolean }

/**
 * A window that comes back: where it was, the folder of its project, the name of the screen that it showed, who worked there
 * and where on that screen, as `Standing` has it; whoever uses that parses it.
 */
export type KeptWindow = WindowBounds & {
  project: string | null
  screen: string | null
  analystId: string | null
  standing: unknown
}

/** More windows are a mistake, and each costs a process. */
export const MOST_WINDOWS = 8

export const keptWindowsIn = (userData: string) =>
  new SettingsFile<readonly KeptWindow[]>(join(userData, 'window.json'), parseKeptWindows, [])

/** By hand: the windows open before the libraries are loaded. A file of earlier has one window, which is no list. */
export const parseKeptWindows = (value: unknown): KeptWindow[] =>
  (Array.isArray(value) ? value : [value]).slice(0, MOST_WINDOWS).flatMap((each: unknown) => parseKept(each) ?? [])

/** Null for anything but whole bounds. */
function parseKept(value: unknown): KeptWindow | null {
  if (typeof value !== 'object' || value === null) return null
  const kept: Partial<Record<string, unknown>> = { ...value }
  const { x, y, width, height, maximised, standing = null } = kept
  const whole = (number: unknown): number is number => Number.isSafeInteger(number)
  if (!whole(x) || !whole(y) || !whole(width) || !whole(height) || typeof maximised !== 'boolean') return null
  const word = (text: unknown): string | null => (typeof text === 'string' ? text : null)
  const [project, screen, analystId] = [word(kept.project), word(kept.screen), word(kept.analystId)]
  return { x, y, width, height, maximised, project, screen, analystId, standing }
}

/** Pixels from the corner of a window to that of the next. */
const STEP = 32

/** Where one more window opens: of the same size, a step down and to the right. */
export const besideBounds = ({ x, y, ...size }: Rectangle): WindowBounds => ({
  x: x + STEP,
  y: y + STEP,
  ...size,
  maximised: false,
})

export const MINIMUM = { width: 900, height: 600 } as const
export const DEFAULT_SIZE = { width: 1360, height: 880 } as const

const overlap = (start: number, length: number, otherStart: number, otherLength: number) =>
  Math.max(0, Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart))

const sharedArea = (one: Rectangle, other: Rectangle) =>
  overlap(one.x, one.width, other.x, other.width) * overlap(one.y, one.height, other.y, other.height)

/** Whether some of it lies on a display. */
export const isOnDisplay = (bounds: Rectangle, workAreas: readonly Rectangle[]): boolean =>
  workAreas.some((area) => sharedArea(bounds, area) > 0)

/** Pixels between two stretches of a line; 0 where they meet. */
const gap = (start: number, length: number, otherStart: number, otherLength: number) =>
  Math.max(0, otherStart - (start + length), start - (otherStart + otherLength))

const distance = (one: Rectangle, other: Rectangle) =>
  Math.hypot(gap(one.x, one.width, other.x, other.width), gap(one.y, one.height, other.y, other.height))

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))

/**
 * Bounds wholly inside the work area they share most with, or else the nearest one: displays come and go. The size stays
 * where it has room. Null without displays. All are in the system's pixels, which count the scale of a display in.
 */
export function fitToDisplays(saved: Rectangle, workAreas: readonly Rectangle[]): Rectangle | null {
  const [area] = workAreas.toSorted(
    (one, other) => sharedArea(saved, other) - sharedArea(saved, one) || distance(saved, one) - distance(saved, other),
  )
  if (!area) return null
  const width = clamp(saved.width, Math.min(MINIMUM.width, area.width), area.width)
  const height = clamp(saved.height, Math.min(MINIMUM.height, area.height), area.height)
  return {
    x: clamp(saved.x, area.x, area.x + area.width - width),
    y: clamp(saved.y, area.y, area.y + area.height - height),
    width,
    height,
  }
}
