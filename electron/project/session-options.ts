import type { FileSystem } from '../storage/file-system'
import type { SnapshotLimits } from './snapshots'

export type SessionOptions = {
  fileSystem?: FileSystem
  /** Opens for writing although somebody else may have the project open. */
  takeOver?: boolean
  /** Goes on from what could be proven although acknowledged changes are missing; the damaged files stay. */
  acceptLoss?: boolean
  /** Writes a fresh snapshot when the project is closed, although nothing was changed. */
  mend?: boolean
  /** Where the second set of backups lies, outside of all projects; none when absent. */
  backupFolder?: string | undefined
  /** How many of the last backups always stay. */
  backupsKept?: () => number
  limits?: Partial<SnapshotLimits>
  /** By what windows know the folder already, which had another name; null or none for one that they do not know. */
  knownAs?: string | null
}

/** What an analyst asks to be done as one undoable step. */
export type Request = {
  by: string
  operations: readonly { name: string; input?: unknown }[]
  label?: string | undefined
}
