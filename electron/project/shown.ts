import type { OpenProject } from '@shared/ipc/contract'
import { basename } from 'node:path'
import { recentIdOf } from './recent'
import type { ProjectSession } from './session'

/** By what windows know the folder of a project; they go on with it where the folder is renamed beneath them. */
export const folderIdOf = ({ knownAs, folder }: ProjectSession): string => knownAs ?? recentIdOf(folder)

/** What a window needs to show the project of a session. */
export const shown = (session: ProjectSession): OpenProject => ({
  project: session.project,
  folderId: folderIdOf(session),
  folderName: basename(session.folder),
  readOnly: session.readOnly,
  writableBy: session.writableBy,
  notices: session.status.notices,
  status: session.status.current,
  drafts: session.drafts.all,
  ahead: null,
})
