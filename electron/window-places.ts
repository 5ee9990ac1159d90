import type { BrowserWindow } from 'electron'
import { followBounds } from './follow-bounds'
import { fitToDisplays, isOnDisplay, type Rectangle, type WindowBounds } from './window-bounds'

/** A window as far as its place goes. */
type Placed = Pick<
  BrowserWindow,
  'getNormalBounds' | 'isFullScreen' | 'isMaximized' | 'maximize' | 'on' | 'once' | 'setBounds' | 'unmaximize'
>

type Place = {
  /** Where the analyst put it. */
  home: Rectangle
  /** Where it was put instead while the display of its home is gone; else null. */
  away: Rectangle | null
}

/** Pixels by which a desktop may place a window beside where it was told to. */
const SLACK = 32

const isNear = (one: Rectangle, other: Rectangle): boolean =>
  (['x', 'y', 'width', 'height'] as const).every((part) => Math.abs(one[part] - other[part]) <= SLACK)

/**
 * Where windows belong. One whose display is gone waits on the nearest, and goes back when the display does, in this run
 * or a later one, unless the analyst has moved it.
 */
export class WindowPlaces {
  readonly #workAreas: () => readonly Rectangle[]
  readonly #places = new Map<Placed, Place>()

  /** `workAreas` are the parts of the displays that are free for windows, that of the first display first. */
  constructor(workAreas: () => readonly Rectangle[]) {
    this.#workAreas = workAreas
  }

  /**
   * A window was opened, to stand there; null where that was left to the system. `rested` hears whenever it was moved or
   * sized and has come to rest.
   */
  add(window: Placed, asked: Rectangle | null, rested: () => void): void {
    const now = window.getNormalBounds()
    const isAway = asked !== null && !isOnDisplay(asked, this.#workAreas())
    this.#places.set(window, isAway ? { home: asked, away: now } : { home: now, away: null })
    window.once('closed', () => this.#places.delete(window))
    followBounds(window, () => {
      this.#places.set(window, this.#placeNow(window))
      rested()
    })
  }

  /** Where a window comes back at the next start. */
  keptOf(window: Placed): WindowBounds {
    return { ...this.#placeNow(window).home, maximised: window.isMaximized() }
  }

  /** A display came, went or has another size. */
  displaysChanged(): void {
    const areas = this.#workAreas()
    for (const [window, { home, away }] of this.#places) {
      const isGone = !isOnDisplay(home, areas)
      const bounds = fitToDisplays(home, areas)
      if (bounds === null || window.isFullScreen() || (!isGone && away === null)) continue
      this.#places.set(window, { home, away: isGone ? bounds : null })
      if (!isNear(window.getNormalBounds(), bounds)) put(window, bounds)
    }
  }

  #placeNow(window: Placed): Place {
    const now = window.getNormalBounds()
    const known = this.#places.get(window)
    return known?.away && isNear(now, known.away) ? known : { home: now, away: null }
  }
}

/** It is as large as its display again where it was. */
function put(window: Placed, bounds: Rectangle): void {
  const maximised = window.isMaximized()
  if (maximised) window.unmaximize()
  window.setBounds(bounds)
  if (maximised) window.maximize()
}
