import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { RecentFiles } from '../../../../electron/project/recent'
import { Reach } from '../../../../electron/storage/reach'

let userData: string
let recent: RecentFiles
beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'assay-recent-'))
  recent = new RecentFiles(userData)
})
afterEach(() => rm(userData, { recursive: true }))

const titles = (files = recent) => files.list().map(({ title }) => title)
const folder = (name: string) => join(userData, name)

describe('recent projects', () => {
  test('are listed newest first, without where they lie', async () => {
    await mkdir(folder('a.assay'))
    await recent.remember(folder('a.assay'), 'A')
    await recent.remember(folder('b.assay'), 'B')
    const listed = await recent.look()
    expect(listed).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        title: 'B',
        folderName: 'b.assay',
        openedAt: expect.any(String),
        reached: 'missing',
      },
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        title: 'A',
        folderName: 'a.assay',
        openedAt: expect.any(String),
        reached: 'there',
      },
    ])
    expect(recent.list()).toEqual(listed.map(({ reached: _reached, ...each }) => each))
    expect(JSON.stringify(listed)).not.toContain(userData)
    expect(listed[0]?.id).not.toBe(listed[1]?.id)
  })

  test('opened again move to the top under the title they have now', async () => {
    await recent.remember(folder('a.assay'), 'A')
    await recent.remember(folder('b.assay'), 'B')
    await recent.remember(folder('a.assay'), 'A renamed')
    expect(titles()).toEqual(['A renamed', 'B'])
  })

  test('are all there after a start under a clock in the year 10000', async () => {
    await recent.remember(folder('a.assay'), 'A')
    const file = join(userData, 'recent.json')
    const late = new Date(Date.UTC(10_000, 0)).toISOString()
    await writeFile(file, (await readFile(file, 'utf8')).replace(/"openedAt": "[^"]*"/, `"openedAt": "${late}"`))
    const again = new RecentFiles(userData)
    await again.remember(folder('b.assay'), 'B')
    expect(again.list().map(({ title, openedAt }) => [title, openedAt === late])).toEqual([
      ['B', false],
      ['A', true],
    ])
  })

  test('stay in the list while their drive does not answer', async () => {
    await mkdir(folder('a.assay'))
    await recent.remember(folder('a.assay'), 'A')
    await recent.remember('/net/gone/b.assay', 'B')
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const silent = new Reach((path) => (path.startsWith('/net') ? new Promise(() => undefined) : Promise.resolve()))
    const again = new RecentFiles(userData, undefined, silent)
    const looked = again.look()
    await vi.advanceTimersByTimeAsync(2_000)
    expect((await looked).map(({ title, reached }) => [title, reached])).toEqual([
      ['B', 'unreachable'],
      ['A', 'there'],
    ])
    await again.remember(folder('c.assay'), 'C')
    expect(titles(again)).toEqual(['C', 'B', 'A'])
  })

  test('of one title in two folders are two', async () => {
    await recent.remember(folder('a.assay'), 'A')
    await recent.remember(folder('b.assay'), 'A')
    expect(recent.list().map(({ folderName }) => folderName)).toEqual(['b.assay', 'a.assay'])
  })

  test('are twelve at most, the oldest going first', async () => {
    for (let n = 1; n <= 13; n += 1) await recent.remember(folder(`${n}.assay`), String(n))
    expect(titles()).toEqual(['13', '12', '11', '10', '9', '8', '7', '6', '5', '4', '3', '2'])
  })

  test('are found by their id, and one that was forgotten is not', async () => {
    await recent.remember(folder('a.assay'), 'A')
    await recent.remember(folder('b.assay'), 'B')
    const [b, a] = recent.list()
    expect(recent.folderOf(a?.id ?? '')).toBe(folder('a.assay'))
    await recent.forget(a?.id ?? '')
    await recent.forget('no-such-id')
    expect(titles()).toEqual(['B'])
    expect(recent.folderOf(b?.id ?? '')).toBe(folder('b.assay'))
    expect(() => recent.folderOf(a?.id ?? '')).toThrow(
      expect.objectContaining({
        name: 'Refusal',
        code: 'unknown-project',
        message: 'This project is no longer in the list of recent projects. Open its folder instead.',
      }),
    )
  })

  test('are there at the next start, and none where the file is damaged', async () => {
    await recent.remember(folder('a.assay'), 'A')
    expect(titles(new RecentFiles(userData))).toEqual(['A'])
    await writeFile(join(userData, 'recent.json'), '{"projects":[{"folder":5}],"folders":{}}')
    expect(titles(new RecentFiles(userData))).toEqual([])
  })
})

describe('the folder a dialog starts from', () => {
  test('is the last of its own kind, as long as it is there', async () => {
    await mkdir(folder('articles'))
    await mkdir(folder('memos'))
    expect(await recent.lastFolder('import')).toBeUndefined()
    await recent.remember(folder('a.assay'), 'A')
    await recent.rememberFolder('import', folder('articles'))
    await recent.rememberFolder('export', folder('memos'))
    const again = new RecentFiles(userData)
    const last = (['import', 'export', 'project'] as const).map((each) => again.lastFolder(each))
    expect(await Promise.all(last)).toEqual([folder('articles'), folder('memos'), undefined])
    expect(titles(again)).toEqual(['A'])
    await rm(folder('articles'), { recursive: true })
    expect(await again.lastFolder('import')).toBeUndefined()
    await again.remember(folder('b.assay'), 'B')
    expect(await again.lastFolder('export')).toBe(folder('memos'))
  })

  test('is the usual one where the last does not answer', async () => {
    await recent.rememberFolder('import', folder('articles'))
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const again = new RecentFiles(userData, undefined, new Reach(() => new Promise(() => undefined)))
    const found = again.lastFolder('import')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await found).toBeUndefined()
  })

  test('count, and are no reason to fail, where the disk takes no list', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    await mkdir(join(userData, 'recent.json'))
    await recent.remember(folder('a.assay'), 'A')
    await recent.moved(folder('a.assay'), folder('c.assay'))
    expect(recent.list().map(({ title, folderName }) => [title, folderName])).toEqual([['A', 'c.assay']])
    vi.restoreAllMocks()
  })
})
