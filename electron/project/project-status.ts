import type { Commit } from '@shared/document/document'
import type { SaveStatus } from '@shared/ipc/contract'
import { Listeners } from './listeners'

/** What others know about where the project stands. */
type Standing = Omit<SaveStatus, 'savedAt' | 'failure'>

/** How the project stands on disk, what the analyst should know about its files, and who hears when that changes. */
export class ProjectStatus {
  /** What opening had to mend or leave out, and what went wrong with the files since, in words. */
  readonly notices: string[]
  readonly #standing: () => Standing
  readonly #commitListeners = new Listeners<Commit>()
  readonly #statusListeners = new Listeners<SaveStatus>()
  #savedAt: string | null = null
  #failure: string | null = null

  constructor(notices: string[], standing: () => Standing) {
    this.notices = notices
    this.#standing = standing
  }

  get current(): SaveStatus {
    return { ...this.#standing(), savedAt: this.#savedAt, failure: this.#failure }
  }

  /** Says when the last change got on disk, as far as the journals tell. */
  beginAt(savedAt: string | null): void {
    this.#savedAt = savedAt
  }

  /** Tells of commits that are on disk and in the project. */
  written(commits: readonly Commit[]): void {
    this.#savedAt = commits.at(-1)?.at ?? this.#savedAt
    this.#failure = null
    for (const commit of commits) this.#commitListeners.tell(() => commit)
    this.changed()
  }

  /** Tells that the disk refused a change, and why. */
  notWritten(why: string): void {
    this.#failure = why
    this.changed()
  }

  /** Tells the analyst something about the project's files. */
  notice(text: string): void {
    this.notices.push(text)
    this.changed()
  }

  /** Tells that the project stands differently although nothing in it was changed. */
  changed(): void {
    this.#statusListeners.tell(() => this.current)
  }

  onCommit(listener: (commit: Commit) => void): () => void {
    return this.#commitListeners.add(listener)
  }

  onChange(listener: (status: SaveStatus) => void): () => void {
    return this.#statusListeners.add(listener)
  }
}
