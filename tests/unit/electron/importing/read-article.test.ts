import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { LIMITS } from '@shared/limits'
import { readArticle } from '../../../../electron/importing/read-article'
import { LONGEST_READ_MS } from '../../../../electron/storage/read-chosen-file'
import { deadDrive } from './dead-drive'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-article-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a file is read whole and known by its name alone', async () => {
  const path = join(folder, 'ice – charts.txt')
  const bytes = Buffer.from([0, 1, 2, 250, 255])
  await writeFile(path, bytes)
  expect(await readArticle(path)).toEqual({ name: 'ice – charts.txt', bytes })
  await symlink(path, join(folder, 'link.txt'))
  expect(await readArticle(join(folder, 'link.txt'))).toEqual({ name: 'link.txt', bytes })
})

test('an empty file is read as no bytes', async () => {
  await writeFile(join(folder, 'a.txt'), '')
  const { bytes } = await readArticle(join(folder, 'a.txt'))
  expect(bytes).toHaveLength(0)
})

test('of a file over the limit one byte more than the limit is read', async () => {
  const path = join(folder, 'a.txt')
  await writeFile(path, '')
  await truncate(path, LIMITS.importBytes)
  expect((await readArticle(path)).bytes.byteLength).toBe(LIMITS.importBytes)
  await truncate(path, 2 * LIMITS.importBytes)
  expect((await readArticle(path)).bytes.byteLength).toBe(LIMITS.importBytes + 1)
})

test('a folder is refused in words', async () => {
  await expect(readArticle(folder)).rejects.toMatchObject({
    name: 'Refusal',
    code: 'not-a-file',
    message: expect.stringMatching(
      /^“assay-article-\w+” is not a file\. Nothing was imported\. Choose the article itself\.$/,
    ),
  })
})

test('a file that is gone is refused in words, with the cause', async () => {
  await expect(readArticle(join(folder, 'gone.txt'))).rejects.toMatchObject({
    name: 'Refusal',
    code: 'unreadable',
    message: '“gone.txt” could not be read. Nothing was imported. Check that it still exists and may be read.',
    cause: { code: 'ENOENT' },
  })
})

describe('a file on a drive that does not answer', () => {
  const UNANSWERED =
    '“dead.txt” could not be read: the drive it lies on does not answer. Nothing was imported. Connect the drive again, or copy the file to this computer, and import it then.'
  const unanswered = { name: 'Refusal', code: 'unanswered', message: UNANSWERED }

  test('is waited for to a limit, and others are read meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const { path, begun, answer } = await deadDrive(folder)
    const reading = readArticle(path)
    const told = expect(reading).rejects.toMatchObject(unanswered)
    await begun()
    await writeFile(join(folder, 'a.txt'), 'Words.')
    expect(await readArticle(join(folder, 'a.txt'))).toMatchObject({ name: 'a.txt' })
    expect(vi.getTimerCount()).toBe(1)
    vi.advanceTimersByTime(LONGEST_READ_MS - 1)
    const waiting = Symbol('waiting')
    expect(await Promise.race([reading, Promise.resolve(waiting)])).toBe(waiting)
    vi.advanceTimersByTime(1)
    await told
    expect(vi.getTimerCount()).toBe(0)
    await answer()
  })

  test('is not waited for after it was cancelled; of more than two no other is begun until one of them ends', async () => {
    const { path, begun, answer, opened } = await deadDrive(folder)
    const cancel = new AbortController()
    const both = [readArticle(path, cancel.signal), readArticle(path, cancel.signal)]
    await begun(2)
    cancel.abort()
    for (const reading of both) await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
    await expect(readArticle(path, cancel.signal)).rejects.toMatchObject({ code: 'cancelled' })
    await expect(readArticle(path)).rejects.toMatchObject(unanswered)
    expect(opened()).toBe(2)
    await answer()
    await writeFile(join(folder, 'a.txt'), 'Words.')
    expect(await readArticle(join(folder, 'a.txt'))).toMatchObject({ name: 'a.txt' })
  })
})
