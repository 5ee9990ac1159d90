import { backupWords } from './project-words'
import { stepNames } from './step-names'
import type { Commit } from '@shared/document/change'
import type { Project } from '@shared/document/project'
import type { Viewer } from '@shared/document/seen-by'
import type { Difference } from '@shared/history/difference'
import { Refusal } from '@shared/refusal'
import type { Backup, Backups } from '../storage/backups'
import { diskRefusal, readingWords } from '../storage/disk-words'
import type { Snapshot } from '../storage/snapshot'
import type { ProjectChanges } from './project-changes'
import { changesTo, differenceTo, restoring } from './restore-plan'
import type { Snapshots } from './snapshots'

/** The backups of the project, and the way back to one. */
export class ProjectBackups {
  readonly #backups: Backups
  readonly #project: Project
  readonly #changes: ProjectChanges
  readonly #snapshots: Snapshots | null

  /** `snapshots` is null when the project can only be read. */
  constructor(backups: Backups, project: Project, changes: ProjectChanges, snapshots: Snapshots | null) {
    this.#backups = backups
    this.#project = project
    this.#changes = changes
    this.#snapshots = snapshots
  }

  /** Newest first. */
  list(): Promise<Backup[]> {
    return inWords(backupWords.listDamaged, backupWords.notListed, this.#backups.list())
  }

  /** What restoring it would change, as far as the viewer may see that. */
  async preview(name: string, viewer: Viewer = null): Promise<Difference> {
    const snapshot = await this.#read(name)
    return this.#changes.ofOneMoment(() => differenceTo(snapshot, this.#project, viewer))
  }

  /** The project as a backup has it, as a change that can be undone; the present state is backed up first. */
  async restore(by: string, name: string): Promise<Commit> {
    const snapshot = await this.#read(name)
    // Refuses what cannot be restored before anything is written.
    await changesTo(snapshot, this.#project)
    await this.#changes.inTurn(async () => this.#snapshots?.backUp('restore', name))
    const label = stepNames.restoreBackup(snapshot.savedAt)
    return this.#changes.make(async () => restoring(this.#project, by, label, await changesTo(snapshot, this.#project)))
  }

  #read(name: string): Promise<Snapshot> {
    return inWords(backupWords.damaged, backupWords.notRead, this.#backups.read(name))
  }
}

type Said = (why: string) => string
async function inWords<T>(whenDamaged: Said, whenUnread: Said, reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Refusal && error.code === 'damaged') {
      throw new Refusal('damaged', whenDamaged(error.message))
    }
    throw diskRefusal(error, 'backup-unreadable', whenUnread, readingWords)
  }
}
