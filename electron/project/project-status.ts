import type { Commit } from '@shared/document/change'
import type { Events, SaveStatus } from '@shared/ipc/contract'
import type { Viewer } from '@shared/document/seen-by'
import { Listeners } from './listeners'

/** What others know about where the project stands. */
type Standing = Omit<SaveStatus, 'savedAt' | 'failure'>

/** How the project stands on disk, what the analyst should know about its files, and who hears when that changes. */
export class ProjectStatus {
  /** What opening had to mend or leave out, and what went wrong with the files since, in words. */
  readonly notices: string[]
  readonly #standing: (viewer: Viewer) => Standing
  readonly #writeListeners = new Listeners<Events['project.changed']>()
  readonly #statusListeners = new Listeners<SaveStatus>()
  readonly #noticeListeners = new Listeners<string>()
  #savedAt: string | null = null
  #failure: string | null = null

  constructor(notices: string[], standing: (viewer: Viewer) => Standing) {
    this.notices = notices
    this.#standing = standing
  }

  /** As nobody in particular sees it. */
  get current(): SaveStatus {
    return this.seenBy(null)
  }

  /** Undo and Redo are another step for each who may not see the last. */
  seenBy(viewer: Viewer): SaveStatus {
    return { ...this.#standing(viewer), savedAt: this.#savedAt, failure: this.#failure }
  }

  /** Says when the last change got on disk, as far as the journals tell. */
  beginAt(savedAt: string | null): void {
    this.#savedAt = savedAt
  }

  /** Tells of commits that are on disk and in the project. */
  written(commits: readonly Commit[]): void {
    this.#savedAt = commits.at(-1)?.at ?? this.#savedAt
    this.#failure = null
    this.#writeListeners.tell(() => ({ commits: [...commits], status: this.current }))
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
    this.#noticeListeners.tell(() => text)
  }

  /** Tells that the project stands differently although nothing in it was changed. */
  changed(): void {
    this.#statusListeners.tell(() => this.current)
  }

  /** Hears of every write to the disk, once. */
  onWrite(listener: (written: Events['project.changed']) => void): () => void {
    return this.#writeListeners.add(listener)
  }

  /** Hears when the project stands differently without a write. */
  onChange(listener: (status: SaveStatus) => void): () => void {
    return this.#statusListeners.add(listener)
  }

  /** Hears what the analyst should know about the project's files. */
  onNotice(listener: (text: string) => void): () => void {
    return this.#noticeListeners.add(listener)
  }
}
