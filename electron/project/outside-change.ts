import { projectWords } from './project-words'
import { stepNames } from './step-names'
import type { Commit } from '@shared/document/change'
import type { Project } from '@shared/document/project'
import type { Viewer } from '@shared/document/seen-by'
import type { Difference } from '@shared/history/difference'
import { diskRefusal, readingWords } from '../storage/disk-words'
import type { DurableFile } from '../storage/durable-file'
import type { Snapshot } from '../storage/snapshot'
import type { ProjectChanges } from './project-changes'
import { changesTo, differenceTo, restoring } from './restore-plan'
import type { Snapshots } from './snapshots'

/** What another program has put in the place of project.json, and the analyst's decision about it. */
export class OutsideChange {
  readonly #file: DurableFile
  readonly #project: Project
  readonly #changes: ProjectChanges
  readonly #snapshots: Snapshots | null

  /** `snapshots` is null when the project can only be read. */
  constructor(file: DurableFile, project: Project, changes: ProjectChanges, snapshots: Snapshots | null) {
    this.#file = file
    this.#project = project
    this.#changes = changes
    this.#snapshots = snapshots
  }

  /** True while a change by another program waits to be decided by `keepMine` or `takeTheirs`. */
  get waits(): boolean {
    return this.#snapshots?.suspended ?? false
  }

  /** Looks whether another program has written project.json; call it when a window gets the focus. */
  async look(): Promise<void> {
    await this.#snapshots?.lookOutside()
  }

  /** What `takeTheirs` would change, as far as the viewer may see that. */
  async preview(viewer: Viewer = null): Promise<Difference> {
    const snapshot = await this.#read()
    return this.#changes.ofOneMoment(() => differenceTo(snapshot, this.#project, viewer))
  }

  /** The project stays as it is here; the other file is kept in `recovery/`. */
  async keepMine(): Promise<void> {
    await this.#changes.inTurn(async () => this.#snapshots?.resume())
  }

  /** The project becomes what the other program wrote, as a change that can be undone. */
  async takeTheirs(by: string): Promise<Commit> {
    const label = stepNames.takeTheirs
    const commit = await this.#changes.make(async () =>
      restoring(this.#project, by, label, await changesTo(await this.#read(), this.#project)),
    )
    await this.keepMine()
    return commit
  }

  async #read(): Promise<Snapshot> {
    try {
      return await this.#file.read()
    } catch (error) {
      throw diskRefusal(error, 'outside-unreadable', projectWords.outsideUnreadable, readingWords)
    }
  }
}
