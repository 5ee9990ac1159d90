import type { EventMessage } from '@shared/ipc/contract'
import type { FileSystem } from '../storage/file-system'
import type { RecentFiles } from './recent'
import type { ProjectSession } from './session'
import type { SessionOptions } from './session-options'

/** What the projects that are open need of the program around them. */
export type WorkspaceOptions = {
  /** The disk of this machine unless a test brings its own. */
  fileSystem?: FileSystem
  recent: RecentFiles
  /** Where second copies of backups go, outside of any project. */
  backupFolder: string
  /** Milliseconds between two backups while work goes on, and how many of the last ones always stay; as is wished now. */
  backups?: { every: () => number; kept: () => number }
  /** Where the analyst's own copy of the sample lies, once it is made, and what makes it there. */
  sample: { folder: string; make: (folder: string, options: SessionOptions) => Promise<void> }
  /** Whether a project may close; asks the analyst while something of it is not on disk. */
  mayLeave: (session: ProjectSession, windowId: number) => Promise<boolean>
  /** Hears that a window shows something else, or is gone. */
  changed: () => void
  /** Hears why a project that was left could not be closed in order. */
  notClosed: (failure: unknown) => void
  /** Tells these windows something about a project that they show, and no other window. */
  tell: (message: EventMessage, windowIds: readonly number[], session: ProjectSession) => void
}
