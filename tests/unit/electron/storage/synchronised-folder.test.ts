import { beforeEach, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { conflictCopies, synchronisedBy } from '../../../../electron/storage/synchronised-folder'
import { MemoryDisk } from './memory-disk'
import { FOLDER } from './scenario'

/** What each service puts between the name of a file and its ending when two computers wrote at once. */
const MARKS = [
  [' (conflicted copy)', 'Dropbox'],
  [" (Ada's conflicted copy 2024-05-01)", 'Dropbox'],
  [' (Case Conflict)', 'Dropbox'],
  ['-DESKTOP-4F2A', 'OneDrive'],
  ['-DESKTOP-4F2A-2', 'OneDrive'],
  [' (1)', 'Google Drive'],
  [' [Conflict]', 'Google Drive'],
  [' 2', 'iCloud'],
  ['.sync-conflict-20240501-120000-ABCDEFG', 'Syncthing'],
  [' (conflicted copy 2024-05-01 120000)', 'Nextcloud'],
  [' (conflicted copy Ada 2024-05-01 120000)', 'Nextcloud'],
  ['_conflict-20240501-120000', 'Nextcloud'],
  [' (SFConflict ada@example.org 2024-05-01-12-00-00)', 'Seafile'],
  [' (In Konflikt stehende Kopie)', null],
] as const
const OURS = ['project.json', 'project.prev.json', '00000007.ndjson', '100000000.ndjson', '00000001-00000032.gz']

describe('a conflict copy', () => {
  it.each(MARKS)('with “%s” in its name is one of %s', (mark, service) => {
    const names = OURS.map((name) => name.replace(/\.(json|ndjson|gz)$/, `${mark}$&`))
    expect(conflictCopies(names)).toEqual(names.map((name) => ({ name, service })))
  })

  it('is neither a file of ours nor any other', () => {
    expect(
      conflictCopies([
        ...OURS,
        'projection.json',
        'project notes.txt',
        '.lock',
        '7 (1).ndjson',
        '1-2 (1).gz',
        '.DS_Store',
      ]),
    ).toEqual([])
  })
})

describe('opening', () => {
  let disk: MemoryDisk
  beforeEach(async () => {
    disk = new MemoryDisk()
    await disk.makeFolder('/projects')
    await disk.syncFolder('/')
  })

  it('names conflict copies of snapshot and journals, also where it can only read', async () => {
    const first = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
    await first.close()
    disk.put(`${FOLDER}/project (1).json`, Buffer.from('{}'))
    disk.put(`${FOLDER}/journal/00000001.sync-conflict-20240501-120000-ABCDEFG.ndjson`, Buffer.from('x'))
    const before = disk.files()
    const rest =
      'another computer wrote to this project at the same time. It was left alone; this project does not contain its changes.'
    const notices = [
      `“project (1).json” is a conflict copy, as Google Drive makes them: ${rest}`,
      `“journal/00000001.sync-conflict-20240501-120000-ABCDEFG.ndjson” is a conflict copy, as Syncthing makes them: ${rest}`,
    ]
    const session = await ProjectSession.open(FOLDER, { fileSystem: disk })
    expect([session.project, session.readOnly, session.status.notices]).toEqual([first.project, null, notices])
    const reader = await ProjectSession.open(FOLDER, { fileSystem: disk })
    expect([reader.project, reader.writableBy, reader.status.notices]).toEqual([first.project, 'take-over', notices])
    await session.close()
    expect(disk.files()).toEqual(before)
  })
})

it.each([
  ['/home/ada/Dropbox/river.assay', 'Dropbox'],
  ['/Users/ada/Library/CloudStorage/OneDrive-Personal/river.assay', 'OneDrive'],
  ['C:\\Users\\Ada\\OneDrive - Work\\river.assay', 'OneDrive'],
  ['/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive/river.assay', 'Google Drive'],
  ['/Users/ada/Library/Mobile Documents/river.assay', 'iCloud'],
  ['/home/ada/Sync/river.assay', 'Syncthing'],
  ['/home/ada/Nextcloud/river.assay', 'Nextcloud'],
  ['/home/ada/Seafile/Library/river.assay', 'Seafile'],
  ['/home/ada/Documents/river.assay', null],
])('%s is synchronised by %s', (path, service) => {
  expect(synchronisedBy(path)).toBe(service)
})
