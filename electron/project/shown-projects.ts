import type { ProjectSession } from './session'

/** Which project each window shows. */
export class ShownProjects {
  readonly #shownAt = new Map<number, ProjectSession>()

  at(windowId: number): ProjectSession | null {
    return this.#shownAt.get(windowId) ?? null
  }

  /** All projects that some window shows. */
  get all(): ProjectSession[] {
    return [...new Set(this.#shownAt.values())]
  }

  /** The windows that show a project. */
  windowsOf(session: ProjectSession | null): number[] {
    return [...this.#shownAt].flatMap(([id, each]) => (each === session ? id : []))
  }

  /** By the real path: two names may lead to one folder, and its own lock would keep it shut by the second. */
  inFolder(path: string): ProjectSession | null {
    return this.all.find(({ folder }) => folder === path) ?? null
  }

  put(windowId: number, session: ProjectSession): void {
    this.#shownAt.set(windowId, session)
  }

  remove(windowId: number): void {
    this.#shownAt.delete(windowId)
  }
}
