import { changesBetween } from '@shared/document/changes-between'
import { isSame, type Change } from '@shared/document/change'
import { type Difference, differenceOf } from '@shared/history/difference'
import { entity, type Project } from '@shared/document/project'
import type { Entity, Kind } from '@shared/kinds/registry'
import { assertSound } from '@shared/document/invariants'
import { Refusal } from '@shared/refusal'
import type { Backup, Backups } from '../storage/backups'
import { DurableFile } from '../storage/durable-file'
import type { FileSystem } from '../storage/file-system'
import { asProject } from '../storage/load-project'
import type { ProjectFolder } from '../storage/project-folder'
import { when } from '../storage/recovery-words'
import { tablesOf } from '../storage/replay'
import type { Snapshot } from '../storage/snapshot'
import type { Plan } from './commit-queue'
import type { ProjectHistory } from './project-history'

/** Plans that bring the project, or one thing in it, to an earlier state: always as a new change that can be undone. */
export class ProjectRestore {
  readonly #fs: FileSystem
  readonly #folder: ProjectFolder
  readonly #project: Project
  readonly #backups: Backups
  readonly #history: ProjectHistory

  constructor(fs: FileSystem, folder: ProjectFolder, project: Project, backups: Backups, history: ProjectHistory) {
    this.#fs = fs
    this.#folder = folder
    this.#project = project
    this.#backups = backups
    this.#history = history
  }

  /** One thing as it was after commit `seq`. */
  async planItem(by: string, kind: Kind, id: string, seq: number): Promise<Plan> {
    const after = await this.#history.entityAt(kind, id, seq)
    if (after === null) {
      throw new Refusal('not-there-then', 'This did not exist at that moment. Nothing was changed. Choose a later one.')
    }
    const before = entity(this.#project, kind, id) ?? null
    const changes = isSame(before, after) ? [] : [{ kind, id, before, after } as Change]
    assertSound(this.#project, changes, 'Restoring this alone')
    return restoring(by, `Restore ${nameOf(kind, after)}`, changes)
  }

  /** The whole project as it was after commit `seq`. */
  async planMoment(by: string, seq: number): Promise<Plan> {
    return restoring(by, `Restore the project to change ${seq}`, await this.#history.changesBackTo(seq))
  }

  async previewMoment(seq: number): Promise<Difference> {
    const changes = await this.#history.changesBackTo(seq)
    const [commit] = await this.#history.list({ before: seq + 1, limit: 1 })
    return differenceOf(changes, commit?.at ?? '')
  }

  listBackups(): Promise<Backup[]> {
    return this.#backups.list()
  }

  async previewBackup(name: string): Promise<Difference> {
    return this.#difference(await this.#backups.read(name))
  }

  async planBackup(by: string, name: string): Promise<Plan> {
    const snapshot = await this.#backups.read(name)
    return this.#planSnapshot(by, `Restore the backup of ${when(snapshot.savedAt)}`, snapshot)
  }

  /** What another program has put in the place of project.json. */
  async previewOutside(): Promise<Difference> {
    return this.#difference(await this.#readOutside())
  }

  async planOutside(by: string): Promise<Plan> {
    return this.#planSnapshot(by, 'Take over project.json as changed by another program', await this.#readOutside())
  }

  async #readOutside(): Promise<Snapshot> {
    return new DurableFile(this.#fs, this.#folder.snapshot).read()
  }

  #difference(snapshot: Snapshot): Difference {
    return differenceOf(changesBetween(this.#project, projectOf(this.#project, snapshot)), snapshot.savedAt)
  }

  #planSnapshot(by: string, label: string, snapshot: Snapshot): Plan {
    return restoring(by, label, changesBetween(this.#project, projectOf(this.#project, snapshot)))
  }
}

function restoring(by: string, label: string, changes: Change[]): Plan {
  return { by, label: label.slice(0, 500), operations: [], undoes: null, redoes: null, changes }
}

function projectOf(project: Project, snapshot: Snapshot): Project {
  if (snapshot.projectId !== project.about.project.projectId) {
    throw new Refusal('other-project', 'This file belongs to another project. Nothing was changed.')
  }
  return asProject(tablesOf(snapshot), snapshot.format)
}

function nameOf(kind: Kind, value: Entity): string {
  if ('title' in value) return `“${value.title}”`
  if ('name' in value) return `“${value.name}”`
  return kind === 'passages' ? 'passage' : 'an earlier state'
}
