import { programWords } from './program-words'
import { type Screen, SCREENS } from '@shared/commands/command'
import { commands } from '@shared/commands/commands'
import type { EventMessage } from '@shared/ipc/contract'
import { Standing, type WindowPlace, type WindowStart } from '@shared/ipc/windows'
import { Refusal } from '@shared/refusal'
import { halvesOf } from './window-halves'
import { type KeptWindow, MOST_WINDOWS, type Rectangle } from './window-bounds'
import type { Shown } from './window-names'

/** The windows as far as this goes; the one used last first. */
export type WindowsBeside = {
  ids: () => number[]
  open: () => number
  tellOne: (windowId: number, messages: Iterable<EventMessage>) => void
  bringUp: (windowId: number) => void
  /** The part of the display of a window that is free for windows. */
  workArea: (windowId: number) => Rectangle
  place: (windowId: number, bounds: Rectangle) => void
  /** Hears when a window came, was used or went. */
  onChange: (changed: () => void) => void
  /** Hears when a page crashed more than once within a minute, before it is loaded again. */
  onCrashedAgain: (crashedAgain: (windowId: number) => void) => void
  /** The titles tell the windows apart by what they show, and the next start has it. */
  nameWindows: (shown: ReadonlyMap<number, Shown>) => void
  /** What a window that came back was before; null for others. */
  before: (windowId: number) => Pick<KeptWindow, 'screen' | 'analystId' | 'standing'> | null
}

/** Which windows show the same project. */
export type SameProject = {
  /** The windows that show what this one does, and itself; none when it shows nothing. */
  together: (windowId: number) => number[]
  /** From now on a window shows what the other one does. */
  join: (windowId: number, other: number) => void
}

/** Several windows on one project: which screen each shows, and how one of them leads another. */
export class Beside {
  readonly #windows: WindowsBeside
  readonly #projects: SameProject
  readonly #screens = new Map<number, Screen>()
  /** Where the analyst is in each window. */
  readonly #standings = new Map<number, Standing>()
  /** Who works at each window. */
  readonly #analysts = new Map<number, string>()
  readonly #starts = new Map<number, WindowStart>()
  /** What each window was told last of the others. */
  readonly #told = new Map<number, string>()

  constructor(windows: WindowsBeside, projects: SameProject) {
    this.#windows = windows
    this.#projects = projects
    for (const id of windows.ids()) {
      const before = windows.before(id)
      const screen = SCREENS.find((each) => each === before?.screen)
      if (!before || !screen || screen === 'home') continue
      const { data: standing } = Standing.safeParse(before.standing)
      const { place, top } = standing?.place.screen === screen ? standing : { place: { screen }, top: null }
      this.#starts.set(id, { place, top, analystId: before.analystId })
    }
    windows.onChange(() => this.#tell())
    // What it showed there may be the reason.
    windows.onCrashedAgain((id) => this.#forgetPlace(id))
  }

  /** A window says which screen it shows. */
  shows(windowId: number, screen: Screen): void {
    this.#screens.set(windowId, screen)
    // The project may be left now, and a place is one in it.
    if (screen === 'home' && this.#standings.has(windowId)) this.#forgetPlace(windowId)
    // It may be a page that was loaded anew and knows of no others.
    this.#told.delete(windowId)
    this.#tell()
  }

  /** A window says where its analyst is. */
  standsAt(windowId: number, standing: Standing): void {
    this.#standings.set(windowId, standing)
    this.#name()
  }

  /** A window says which analyst works at it. */
  worksAs(windowId: number, analystId: string): void {
    this.#analysts.set(windowId, analystId)
    this.#tell()
  }

  /** Where its analyst is in a window whose page is loaded again; in a new one what it was opened to show. */
  startOf(windowId: number): WindowStart | null {
    const standing = this.#standings.get(windowId)
    if (!standing) return this.#starts.get(windowId) ?? null
    return { ...standing, analystId: this.#analysts.get(windowId) ?? null }
  }

  /** One more window on the project of this one, on that place. */
  open(windowId: number, place: WindowPlace): void {
    if (this.#windows.ids().length >= MOST_WINDOWS) {
      throw new Refusal('too-many-windows', programWords.tooManyWindows(MOST_WINDOWS))
    }
    const opened = this.#windows.open()
    this.#starts.set(opened, { place, top: null, analystId: null })
    this.#projects.join(opened, windowId)
    this.#tell()
  }

  /** Shows a place in the window that was used last of the others, or in a new one. */
  showBeside(windowId: number, place: WindowPlace): void {
    const [other] = this.#othersOf(windowId)
    if (other === undefined) return this.open(windowId, place)
    this.#windows.tellOne(other, [{ name: 'window.goTo', payload: place }])
    this.#windows.bringUp(other)
  }

  /** Shows a place in the other windows that are on its screen; false when none is. */
  lead(windowId: number, place: WindowPlace): boolean {
    const led = this.#othersOf(windowId).filter((id) => this.#screens.get(id) === place.screen)
    for (const id of led) this.#windows.tellOne(id, [{ name: 'window.led', payload: place }])
    return led.length > 0
  }

  /** Puts a window on the left of its display and the one used before it on the right. */
  tile(windowId: number): void {
    const other = this.#windows.ids().find((id) => id !== windowId)
    if (other === undefined) throw new Refusal('one-window', programWords.oneWindow)
    const { left, right } = halvesOf(this.#windows.workArea(windowId))
    this.#windows.place(windowId, left)
    this.#windows.place(other, right)
    this.#windows.bringUp(other)
    this.#windows.bringUp(windowId)
  }

  /** Another window shows something else. */
  projectsChanged(): void {
    this.#tell()
  }

  /** Another language is spoken: what they show is called otherwise. */
  spokenAnew(): void {
    this.#name()
  }

  #forgetPlace(windowId: number): void {
    this.#standings.delete(windowId)
    this.#starts.delete(windowId)
  }

  /** The other windows on the project of a window, the one used last first. */
  #othersOf(windowId: number): number[] {
    const together = this.#projects.together(windowId)
    return this.#windows.ids().filter((id) => id !== windowId && together.includes(id))
  }

  #tell(): void {
    const ids = this.#windows.ids()
    for (const map of [this.#screens, this.#standings, this.#analysts, this.#starts, this.#told]) {
      for (const id of map.keys()) if (!ids.includes(id)) map.delete(id)
    }
    this.#name()
    for (const id of ids) {
      const screens = this.#othersOf(id).map((other) => this.#screens.get(other) ?? 'home')
      const others = screens.toSorted((one, other) => SCREENS.indexOf(one) - SCREENS.indexOf(other))
      const words = others.join(' ')
      if (this.#told.get(id) === words || !this.#screens.has(id)) continue
      this.#told.set(id, words)
      this.#windows.tellOne(id, [{ name: 'windows.changed', payload: { others } }])
    }
  }

  #name(): void {
    this.#windows.nameWindows(
      new Map(
        [...this.#screens].map(([id, screen]) => {
          const standing = this.#standings.get(id)
          const analystId = this.#analysts.get(id) ?? null
          const isThere = standing?.place.screen === screen
          return [id, { screen, name: nameOf(screen), analystId, standing: isThere ? standing : null }]
        }),
      ),
    )
  }
}

const nameOf = (screen: Screen): string => commands.find(({ id }) => id === `go.${screen}`)?.label ?? ''
