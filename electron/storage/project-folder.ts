import { join } from 'node:path'

/** Where everything of a project lies. */
export type ProjectFolder = {
  path: string
  snapshot: string
  previousSnapshot: string
  journals: string
  sources: string
  backups: string
  recovery: string
  drafts: string
}

export function projectFolder(path: string): ProjectFolder {
  return {
    path,
    snapshot: join(path, 'project.json'),
    previousSnapshot: join(path, 'project.prev.json'),
    journals: join(path, 'journal'),
    sources: join(path, 'sources'),
    backups: join(path, 'backups'),
    recovery: join(path, 'recovery'),
    drafts: join(path, 'drafts'),
  }
}
