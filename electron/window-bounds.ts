import { join } from 'node:path'
import { z } from 'zod'
import { SettingsFile } from './settings-file'

const Rectangle = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
export type Rectangle = z.infer<typeof Rectangle>

/** Where a window was when it closed: its bounds when not maximised, in screen coordinates. */
export const WindowBounds = Rectangle.extend({ maximised: z.boolean() })
export type WindowBounds = z.infer<typeof WindowBounds>

export const boundsIn = (userData: string) =>
  new SettingsFile<WindowBounds | null>(join(userData, 'window.json'), WindowBounds.nullable(), null)

export const MINIMUM = { width: 900, height: 600 } as const
export const DEFAULT_SIZE = { width: 1360, height: 880 } as const

const overlap = (start: number, length: number, otherStart: number, otherLength: number) =>
  Math.max(0, Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart))

const sharedArea = (one: Rectangle, other: Rectangle) =>
  overlap(one.x, one.width, other.x, other.width) * overlap(one.y, one.height, other.y, other.height)

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))

/**
 * Bounds wholly inside the work area they share most with: displays come and go between two starts.
 * Null when they lie on none; the system then centres the window.
 */
export function fitToDisplays(saved: Rectangle, workAreas: readonly Rectangle[]): Rectangle | null {
  const area = workAreas.toSorted((one, other) => sharedArea(saved, other) - sharedArea(saved, one))[0]
  if (!area || sharedArea(saved, area) === 0) return null
  const width = clamp(saved.width, Math.min(MINIMUM.width, area.width), area.width)
  const height = clamp(saved.height, Math.min(MINIMUM.height, area.height), area.height)
  return {
    x: clamp(saved.x, area.x, area.x + area.width - width),
    y: clamp(saved.y, area.y, area.y + area.height - height),
    width,
    height,
  }
}
