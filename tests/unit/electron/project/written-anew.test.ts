import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeSample } from '../../../../electron/sample/make-sample'
import { ProjectSession } from '../../../../electron/project/session'
import type { FileSystem } from '../../../../electron/storage/file-system'
import { failingDisk, fullAt } from '../exporting/failing-disk'

async function opened(fileSystem?: FileSystem) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'assay-anew-')))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await makeSample(join(folder, 'Here.assay'), {})
  const session = await ProjectSession.open(join(folder, 'Here.assay'), { ...(fileSystem && { fileSystem }) })
  onTestFinished(() => session.close().catch(() => undefined))
  return { folder, session }
}

test('of a project whose folder is gone a copy is made out of memory, and what it lacks is said', async () => {
  const { folder, session } = await opened()
  await session.drafts.keep({ place: 'risk:statement', text: 'Half a sentence' })
  await rm(session.folder, { recursive: true })
  await expect(session.copyTo(join(folder, 'Rescue.assay'))).rejects.toMatchObject({
    code: 'left-behind',
    message:
      'The copy is in “Rescue.assay”, with every change. The folder of the project is gone, so the copy begins without its history, and 1 source without the text. If the folder can be found again, open that one, and merge the copy into it.',
  })
  const rescue = await ProjectSession.open(join(folder, 'Rescue.assay'))
  expect(rescue.project).toEqual(session.project)
  expect(rescue.readOnly).toBeNull()
  expect(rescue.drafts.all.map(({ text }) => text)).toEqual(['Half a sentence'])
  await rescue.close()
})

test('texts that are still there go with it', async () => {
  const { folder, session } = await opened()
  for (const name of ['project.json', 'project.prev.json']) await rm(join(session.folder, name), { force: true })
  await expect(session.copyTo(join(folder, 'Rescue.assay'))).rejects.toMatchObject({
    message: expect.stringContaining('so the copy begins without its history. If'),
  })
  const rescue = await ProjectSession.open(join(folder, 'Rescue.assay'))
  const [version = ''] = Object.keys(rescue.project.versions)
  expect(await rescue.sources.readText(version)).toEqual(await session.sources.readText(version))
  await rescue.close()
})

test('a folder that holds something is not written into', async () => {
  const { folder, session } = await opened()
  await rm(session.folder, { recursive: true })
  await mkdir(join(folder, 'Full.assay', 'other'), { recursive: true })
  await expect(session.copyTo(join(folder, 'Full.assay'))).rejects.toMatchObject({ code: 'folder-not-empty' })
})

test('a disk that takes no more is no text that is gone', async () => {
  const { folder, session } = await opened(failingDisk(fullAt('Rescue.assay/sources')))
  for (const name of ['project.json', 'project.prev.json']) await rm(join(session.folder, name), { force: true })
  await expect(session.copyTo(join(folder, 'Rescue.assay'))).rejects.toMatchObject({ code: 'source-not-stored' })
})
