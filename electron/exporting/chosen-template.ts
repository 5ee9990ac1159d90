import { basename, isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { SettingsFile } from '../settings-file'

const Chosen = z.strictObject({ path: z.string().refine(isAbsolute).nullable() })

/** The Word template that this person exports memos with; where it lies stays in the main process. */
export class ChosenTemplate {
  readonly #file: SettingsFile<z.infer<typeof Chosen>>

  constructor(userData: string) {
    this.#file = new SettingsFile(join(userData, 'word-template.json'), (value) => Chosen.parse(value), { path: null })
  }

  /** Null where memos have Assay's own styles. */
  get path(): string | null {
    return this.#file.value.path
  }

  get fileName(): string | null {
    return this.path === null ? null : basename(this.path)
  }

  async choose(path: string | null): Promise<void> {
    await this.#file.set({ path })
  }
}
