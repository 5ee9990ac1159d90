/** Services that copy folders between computers, by what their folders are called. */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/[\\/]Dropbox( \([^\\/]*\))?([\\/]|$)/i, 'Dropbox'],
  [/[\\/]OneDrive( - [^\\/]*)?([\\/]|$)/i, 'OneDrive'],
  [/[\\/](Mobile Documents|iCloudDrive)([\\/]|$)/i, 'iCloud'],
  [/[\\/]Nextcloud([\\/]|$)/i, 'Nextcloud'],
  [/[\\/]ownCloud([\\/]|$)/i, 'ownCloud'],
  [/[\\/](Google Drive|GoogleDrive|My Drive)([\\/]|$)/i, 'Google Drive'],
  [/[\\/]Syncthing([\\/]|$)/i, 'Syncthing'],
]

/** The service that synchronises this folder, as far as its path tells. */
export function synchronisedBy(path: string): string | null {
  return SERVICES.find(([pattern]) => pattern.test(path))?.[1] ?? null
}

/** Copies of project.json that such services leave when two computers wrote at once. */
export function conflictCopies(names: readonly string[]): string[] {
  return names.filter((name) => /^project(\.prev)?.+\.json$/i.test(name) && name !== 'project.prev.json')
}
