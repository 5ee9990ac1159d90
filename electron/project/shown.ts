import type { OpenProject } from '@shared/ipc/contract'
import { basename } from 'node:path'
import { recentIdOf } from './recent'
import type { ProjectSession } from './session'

/** What a window needs to show the project of a session. */
export const shown = (session: ProjectSession): OpenProject => ({
  project: session.project,
  folderId: recentIdOf(session.folder),
  folderName: basename(session.folder),
  readOnly: session.readOnly,
  writableBy: session.writableBy,
  notices: session.status.notices,
  status: session.status.current,
  drafts: session.drafts.all,
  ahead: null,
})
