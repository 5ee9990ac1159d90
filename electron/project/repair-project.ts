import { type Problem, type Verification, verifyProject } from '../storage/verify-project'
import { type FileSystem, localFileSystem } from '../storage/file-system'
import { ProjectSession } from './session'

export type Repair = Verification & {
  /** Problems that are gone now. */
  repaired: Problem[]
  /** Why nothing could be repaired; null when it could be tried. */
  refused: string | null
}

/**
 * Mends what can be mended without losing or guessing anything: snapshots that the journals prove, unfinished writes,
 * leftovers of killed processes. Damaged files are kept in `recovery/`. What remains is in `problems`.
 */
export async function repairProject(path: string, fs: FileSystem = localFileSystem): Promise<Repair> {
  const before = await verifyProject(path, fs)
  const session = await ProjectSession.open(path, { fileSystem: fs, mend: true })
  const refused = session.readOnly
  await session.close()
  const after = await verifyProject(path, fs)
  const remaining = new Set(after.problems.map(nameOf))
  return { ...after, refused, repaired: before.problems.filter((problem) => !remaining.has(nameOf(problem))) }
}

const nameOf = ({ where, problem }: Problem): string => `${where}: ${problem}`
