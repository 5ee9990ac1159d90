/** Services that copy folders between computers, by what their folders are called. */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/[\\/]Dropbox( \([^\\/]*\))?([\\/]|$)/i, 'Dropbox'],
  [/[\\/]OneDrive( ?- ?[^\\/]*)?([\\/]|$)/i, 'OneDrive'],
  [/[\\/](Mobile Documents|iCloudDrive)([\\/]|$)/i, 'iCloud'],
  [/[\\/]Nextcloud([\\/]|$)/i, 'Nextcloud'],
  [/[\\/]ownCloud([\\/]|$)/i, 'ownCloud'],
  [/[\\/](Google Drive|GoogleDrive(-[^\\/]*)?|My Drive)([\\/]|$)/i, 'Google Drive'],
  [/[\\/](Syncthing|Sync)([\\/]|$)/i, 'Syncthing'],
  [/[\\/]Seafile([\\/]|$)/i, 'Seafile'],
]

/** The service that synchronises this folder, as far as its path tells. */
export function synchronisedBy(path: string): string | null {
  return SERVICES.find(([pattern]) => pattern.test(path))?.[1] ?? null
}

/** What they put between the name of a file and its ending when two computers wrote at once; the first that fits. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^\.sync-conflict-\d{8}-\d{6}/, 'Syncthing'],
  [/^ \(SFConflict /, 'Seafile'],
  [/^ \(conflicted copy .*\d{4}-\d\d-\d\d \d{6}\)$/, 'Nextcloud'],
  [/^_conflict-\d{8}-\d{6}$/, 'Nextcloud'],
  [/^ \(.*(conflicted copy|case conflict).*\)$/i, 'Dropbox'],
  [/^ (\(\d+\)|\[conflict\])$/i, 'Google Drive'],
  [/^ \d+$/, 'iCloud'],
  [/^-[^ ]+$/, 'OneDrive'],
]

/** The name of a snapshot, a journal or a history pack, with a mark that begins like none of the letters and figures of a name. */
const COPY = new RegExp(
  [
    /^project(?:\.prev)?(?<ofSnapshot>[^a-z\d].*)\.json$/,
    /^\d{8,15}(?<ofJournal>[^a-z\d].*)\.ndjson$/,
    /^\d{8,15}-\d{8,15}(?<ofPack>[^a-z\d].*)\.gz$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
)

/** Copies of snapshots, journals and packs that such services made; the service null where the name does not tell. */
export function conflictCopies(names: readonly string[]): { name: string; service: string | null }[] {
  return names.flatMap((name) => {
    const { ofSnapshot, ofJournal, ofPack } = COPY.exec(name)?.groups ?? {}
    const mark = ofSnapshot ?? ofJournal ?? ofPack
    if (mark === undefined || name === 'project.prev.json') return []
    return [{ name, service: MARKS.find(([pattern]) => pattern.test(mark))?.[1] ?? null }]
  })
}
