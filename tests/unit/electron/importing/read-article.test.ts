import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LIMITS } from '@shared/limits'
import { readArticle } from '../../../../electron/importing/read-article'

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
