import type { Standing } from '@shared/ipc/windows'
import type { KeptWindow } from './window-bounds'
import { placeAmong, windowTitle } from './window-title'

/** The project of a window: its name and folder, and whether something of it is not on disk. */
export type ShownProject = { title: string; folder: string; unsaved: boolean }

/** The screen of a window, how it is called, who works there and where on it, as far as the window has said. */
export type Shown = { screen: string; name: string; analystId: string | null; standing: Standing | null }

/** What each window shows, and what it is called by that. */
export class WindowNames {
  readonly #projects = new Map<number, ShownProject>()
  #shown: ReadonlyMap<number, Shown> = new Map()

  setProject(windowId: number, project: ShownProject | null): void {
    if (project) this.#projects.set(windowId, project)
    else this.#projects.delete(windowId)
  }

  setShown(shown: ReadonlyMap<number, Shown>): void {
    this.#shown = shown
  }

  projectAt(windowId: number): ShownProject | null {
    return this.#projects.get(windowId) ?? null
  }

  shownAt(windowId: number): Shown | null {
    return this.#shown.get(windowId) ?? null
  }

  /** What a window comes back with at the next start. */
  keptOf(windowId: number): Pick<KeptWindow, 'project' | 'screen' | 'analystId' | 'standing'> {
    const { screen = null, analystId = null, standing = null } = this.shownAt(windowId) ?? {}
    return { project: this.projectAt(windowId)?.folder ?? null, screen, analystId, standing }
  }

  /** The title of each window, that opened first first. One that is alone needs no telling apart. */
  titles(windowIds: readonly number[], marked: boolean): Map<number, string> {
    const numbers = new Map<string | null, number>()
    const folders = new Map<string, Set<string>>()
    for (const { title, folder } of windowIds.flatMap((id) => this.projectAt(id) ?? []))
      folders.set(title, (folders.get(title) ?? new Set()).add(folder))
    return new Map(
      windowIds.map((id) => {
        const project = this.projectAt(id)
        const number = (numbers.get(project?.folder ?? null) ?? 0) + 1
        numbers.set(project?.folder ?? null, number)
        const screen = windowIds.length > 1 ? (this.shownAt(id)?.name ?? null) : null
        const name = project && project.title + placeAmong(project.folder, folders.get(project.title) ?? new Set())
        const title = windowTitle(name, number, screen)
        return [id, marked && project?.unsaved ? `• ${title}` : title]
      }),
    )
  }
}
