import { projectWords } from './project-words'
import type { FoundProject, RecentProject } from '@shared/ipc/contract'
import { Refusal } from '@shared/refusal'
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { log } from '../log'
import { SettingsFile } from '../settings-file'
import { Reach } from '../storage/reach'

const MAX_RECENT = 12

/** What the next dialog of each kind starts from. */
export type Purpose = 'project' | 'import' | 'export'

/** As a clock writes it, however wrong it is set: after the year 9999 with more digits than ISO 8601 has. */
const Moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)))

const Recent = z.strictObject({
  projects: z.array(z.strictObject({ folder: z.string(), title: z.string(), openedAt: Moment })),
  folders: z.strictObject({
    project: z.string().optional(),
    import: z.string().optional(),
    export: z.string().optional(),
  }),
})

/** Windows know a project by this; where it lies stays in the main process. */
export const recentIdOf = (folder: string): string => createHash('sha256').update(folder).digest('hex').slice(0, 32)

const nameOf = ({ folder, title, openedAt }: z.infer<typeof Recent>['projects'][number]): RecentProject => ({
  id: recentIdOf(folder),
  title,
  folderName: basename(folder),
  openedAt,
})

/** The projects and folders used last, newest first. */
export class RecentFiles {
  readonly #file: SettingsFile<z.infer<typeof Recent>>
  readonly #noted: (folder: string) => void
  readonly #reach: Reach

  /** `noted` hears of each folder that is opened: the system keeps a list, too. */
  constructor(userData: string, noted: (folder: string) => void = () => undefined, reach = new Reach()) {
    this.#noted = noted
    this.#reach = reach
    this.#file = new SettingsFile(join(userData, 'recent.json'), (value) => Recent.parse(value), {
      projects: [],
      folders: {},
    })
  }

  list(): RecentProject[] {
    return this.#file.value.projects.map(nameOf)
  }

  /** The same, and whether each is where it was; never waits long for a drive that does not answer. */
  look(): Promise<FoundProject[]> {
    return Promise.all(
      this.#file.value.projects.map(async (each) => ({
        ...nameOf(each),
        reached: await this.#reach.look(each.folder),
      })),
    )
  }

  async remember(folder: string, title: string): Promise<void> {
    const { projects, folders } = this.#file.value
    this.#noted(folder)
    const others = projects.filter((each) => each.folder !== folder)
    const newest = { folder, title, openedAt: new Date().toISOString() }
    await this.#put({ projects: [newest, ...others].slice(0, MAX_RECENT), folders })
  }

  /** A project of the list lies elsewhere now. */
  async moved(from: string, to: string): Promise<void> {
    const { projects, folders } = this.#file.value
    const others = projects.filter(({ folder }) => folder !== to)
    await this.#put({
      projects: others.map((each) => (each.folder === from ? { ...each, folder: to } : each)),
      folders,
    })
  }

  async forget(id: string): Promise<void> {
    const { projects, folders } = this.#file.value
    await this.#put({ projects: projects.filter(({ folder }) => recentIdOf(folder) !== id), folders })
  }

  folderOf(id: string): string {
    const found = this.#file.value.projects.find(({ folder }) => recentIdOf(folder) === id)
    if (!found) {
      throw new Refusal('unknown-project', projectWords.notRecent)
    }
    return found.folder
  }

  /** Undefined where it is not there, or does not answer: no dialog waits for it. */
  async lastFolder(purpose: Purpose): Promise<string | undefined> {
    const folder = this.#file.value.folders[purpose]
    return folder !== undefined && (await this.#reach.look(folder)) === 'there' ? folder : undefined
  }

  async rememberFolder(purpose: Purpose, folder: string): Promise<void> {
    const { projects, folders } = this.#file.value
    await this.#put({ projects, folders: { ...folders, [purpose]: folder } })
  }

  /** It counts even where the disk refuses it: no project stays shut because of this list. */
  async #put(value: z.infer<typeof Recent>): Promise<void> {
    await this.#file.set(value).catch((failure: unknown) => log('Recent projects', failure))
  }
}
