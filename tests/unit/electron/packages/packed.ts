import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PackOptions } from '../../../../electron/packages/pack-contents'
import { type Packed, packProject } from '../../../../electron/packages/pack-project'
import { ProjectSession } from '../../../../electron/project/session'
import { copyOfFormat } from '../storage/project-files'

export const AT = '2026-11-28T08:00:00.000Z'

/** The whole project, with its history. */
export const WHOLE: PackOptions = { history: true, withheld: { names: false, sourceIds: [] }, by: null, at: AT }

/** A folder of its own that nobody else uses. */
export const freshFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'assay-package-'))

/** The golden project of the present format, opened; it has one of everything. */
export const openGolden = async (): Promise<ProjectSession> => ProjectSession.open(await copyOfFormat(11))

/** Packs a project into a file of its own and closes it. */
export async function packed(session: ProjectSession, options: PackOptions): Promise<Packed & { path: string }> {
  const path = join(await freshFolder(), 'river.assay.zip')
  const made = await packProject(session, path, options)
  return { ...made, path }
}
