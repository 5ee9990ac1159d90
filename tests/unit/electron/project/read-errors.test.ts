import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { commitDetails, historyPage } from '../../../../electron/project/history-pages'
import { ProjectSession } from '../../../../electron/project/session'
import { ALL_HISTORY } from '@shared/history/history'
import { MemoryDisk } from '../storage/memory-disk'

const FOLDER = '/projects/a.assay'
let disk: MemoryDisk
let session: ProjectSession

beforeEach(async () => {
  disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  session = await ProjectSession.create(FOLDER, { title: 'A', analyst: 'Ada' }, { fileSystem: disk })
  return async () => {
    disk.before = () => null
    await session.close()
  }
})

const analyst = () => Object.keys(session.project.analysts)[0] ?? ''
const rename = (title: string) =>
  session.changes.apply({ by: analyst(), operations: [{ name: 'project.update', input: { changes: { title } } }] })

/** From now on the disk cannot read what lies there. */
function failReading(part: string) {
  disk.before = (call, path) => {
    if (['list', 'open', 'read', 'info'].includes(call) && path.startsWith(join(FOLDER, part))) {
      throw Object.assign(new Error('EIO (injected)'), { code: 'EIO' })
    }
    return null
  }
}

const refused = (code: string, message: string) => expect.objectContaining({ name: 'Refusal', code, message })

describe('a disk that cannot be read', () => {
  test.each(['backups', 'journal', ''])('is named when a project is opened: %s', async (part) => {
    await session.close()
    failReading(part)
    await expect(ProjectSession.open(FOLDER, { fileSystem: disk })).rejects.toEqual(
      refused('cannot-open', '“a.assay” cannot be opened: the disk reported an error. Nothing was changed.'),
    )
  })

  test('is named where backups are listed and read', async () => {
    await rename('B')
    await session.close()
    session = await ProjectSession.open(FOLDER, { fileSystem: disk })
    const [backup] = await session.backups.list()
    failReading('backups')
    await expect(session.backups.list()).rejects.toEqual(
      refused(
        'backup-unreadable',
        'The backups cannot be listed: the disk reported an error. The project itself is safe.',
      ),
    )
    if (!backup) throw new Error('Closing makes a backup.')
    await expect(session.backups.preview(backup.name)).rejects.toEqual(
      refused(
        'backup-unreadable',
        'This backup cannot be read: the disk reported an error. The project itself is safe.',
      ),
    )
  })

  test('is named where the history is listed and shown', async () => {
    failReading('journal')
    const words = 'The history cannot be read: the disk reported an error. The project itself is safe. Try again.'
    const wanted = refused('history-unreadable', words)
    await expect(historyPage(session, null, ALL_HISTORY)).rejects.toEqual(wanted)
    await expect(commitDetails(session, 1)).rejects.toEqual(wanted)
    await expect(session.history.checkpoints()).rejects.toEqual(wanted)
  })

  test('is named where a change is taken back', async () => {
    await rename('B')
    failReading('journal')
    await expect(session.changes.undo(analyst())).rejects.toMatchObject({ name: 'Refusal', code: 'history-unreadable' })
  })
})
