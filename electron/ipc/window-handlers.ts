import type { Handlers } from '@shared/ipc/contract'
import type { WindowAct } from '@shared/ipc/windows'
import type { Beside } from '../windows-beside'

export type WindowParts = {
  beside: Beside
  /** From now on this analyst sees the project from the window. */
  worksAs: (windowId: number, analystId: string) => void
  /** Does something to a window. */
  act: (windowId: number, act: WindowAct) => void
}

type WindowCalls = Extract<keyof Handlers, `window.${string}`>

export const windowHandlers = ({ beside, worksAs, act: actOn }: WindowParts): Pick<Handlers, WindowCalls> => ({
  'window.shows': async ({ screen }, windowId) => {
    beside.shows(windowId, screen)
    return null
  },
  'window.standsAt': async (standing, windowId) => {
    beside.standsAt(windowId, standing)
    return null
  },
  'window.worksAs': async ({ analystId }, windowId) => {
    beside.worksAs(windowId, analystId)
    worksAs(windowId, analystId)
    return null
  },
  'window.start': async (_input, windowId) => beside.startOf(windowId),
  'window.open': async ({ place }, windowId) => {
    beside.open(windowId, place)
    return null
  },
  'window.beside': async ({ place }, windowId) => {
    beside.showBeside(windowId, place)
    return null
  },
  'window.lead': async ({ place }, windowId) => beside.lead(windowId, place),
  'window.tile': async (_input, windowId) => {
    beside.tile(windowId)
    return null
  },
  'window.act': async ({ act }, windowId) => {
    actOn(windowId, act)
    return null
  },
})
