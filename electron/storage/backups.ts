import { storageWords } from './storage-words'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Refusal } from '@shared/refusal'
import {
  type BackupName,
  backupName,
  backupsToRemove,
  KEPT_ALWAYS,
  newestFirst,
  parseBackupName,
} from './backup-rotation'
import { DurableFile } from './durable-file'
import { copyFile, makeDurableFolder, sweepTemporary } from './durable-write'
import { type FileSystem, unlessMissing } from './file-system'
import type { ProjectFolder } from './project-folder'
import type { Snapshot } from './snapshot'

export type Backup = BackupName & { path: string }

/** The folders of the set outside: the one of this very project, and the one that all copies of it used to share. */
export type OutsideSet = { own: string; shared: string }

/** By the project and where it lies: a copy must not let the backups of another go. */
export function outsideSet(backupFolder: string, projectId: string, { path }: ProjectFolder): OutsideSet {
  const place = createHash('sha256').update(path).digest('hex').slice(0, 12)
  return { own: join(backupFolder, `${projectId}-${place}`), shared: join(backupFolder, projectId) }
}

/** Verified copies of the snapshot: in the project, and a second set outside for when the whole folder is lost. */
export class Backups {
  readonly #fs: FileSystem
  readonly #folder: ProjectFolder
  /** Where backups are made. */
  readonly #sets: string[]
  /** Where backups may lie; a set that only lies there is never written to. */
  readonly #folders: string[]
  readonly #kept: () => number

  /** Without `outside` there is only the set in the project; `kept` says how many of the last ones always stay. */
  constructor(fs: FileSystem, folder: ProjectFolder, outside: OutsideSet | null, kept = () => KEPT_ALWAYS) {
    this.#kept = kept
    this.#fs = fs
    this.#folder = folder
    this.#sets = outside === null ? [folder.backups] : [folder.backups, outside.own]
    this.#folders = outside === null ? this.#sets : [...this.#sets, outside.shared]
  }

  /** Newest first; of two with one name the one inside the project. */
  async list(): Promise<Backup[]> {
    const found = new Map<string, Backup>()
    for (const folder of this.#folders) {
      for (const each of await this.#listOf(folder)) if (!found.has(each.name)) found.set(each.name, each)
    }
    return [...found.values()].toSorted(newestFirst)
  }

  /**
   * Copies a snapshot, project.json unless said otherwise, proves the copy, and only then lets older backups go, all but
   * the one named `keep`.
   */
  async make(reason: string, at: string, { snapshot = this.#folder.snapshot, keep = '' } = {}): Promise<void> {
    const failures: unknown[] = []
    for (const folder of this.#sets) {
      try {
        if (await this.#makeIn(folder, reason, at, snapshot)) await this.#rotate(folder, keep)
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 0) throw failures[0]
  }

  /** Removes what a killed process was writing when it died. */
  async sweep(): Promise<void> {
    for (const folder of this.#sets) await unlessMissing(sweepTemporary(this.#fs, folder))
  }

  /** The whole project as it was; throws a Refusal when the backup is damaged in every place. */
  async read(name: string): Promise<Snapshot> {
    let refusal = new Refusal('not-found', storageWords.backupGone)
    if (parseBackupName(name) === null) throw refusal
    for (const folder of this.#folders) {
      const path = join(folder, name)
      if ((await unlessMissing(this.#fs.info(path))) === null) continue
      try {
        return await new DurableFile(this.#fs, path).read()
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        refusal = error
      }
    }
    throw refusal
  }

  /** False when the folder has a backup of that moment already. */
  async #makeIn(folder: string, reason: string, at: string, snapshot: string): Promise<boolean> {
    await makeDurableFolder(this.#fs, folder)
    const { point } = await new DurableFile(this.#fs, snapshot).readHeader()
    const name = backupName(at, point, reason)
    const older = await this.#listOf(folder)
    const same = older.filter((each) => each.epoch === point.epoch && each.seq === point.seq)
    // A migration never relies on a backup that was proven in another session.
    if (same.some((each) => reason !== 'migrate' || each.reason === reason)) return false
    const path = join(folder, name)
    await copyFile(this.#fs, snapshot, path)
    await new DurableFile(this.#fs, path).prove()
    return true
  }

  async #rotate(folder: string, keep: string): Promise<void> {
    for (const { name } of backupsToRemove(await this.#listOf(folder), this.#kept())) {
      if (name !== keep) await this.#fs.remove(join(folder, name))
    }
  }

  async #listOf(folder: string): Promise<Backup[]> {
    const names = (await unlessMissing(this.#fs.list(folder))) ?? []
    return names.flatMap((name) => {
      const backup = parseBackupName(name)
      return backup ? [{ ...backup, path: join(folder, name) }] : []
    })
  }
}
