import { Hash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { importInOrder } from '../../../../electron/importing/import-queue'
import { ProjectSession } from '../../../../electron/project/session'
import { readArticle } from '../../../../electron/importing/read-article'
import { LONGEST_READ_MS } from '../../../../electron/storage/read-chosen-file'
import { deadDrive } from './dead-drive'
import { parserInJsdom } from './parser-in-jsdom'

let folder: string
let session: ProjectSession
let by: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-queue-'))
  session = await ProjectSession.create(join(folder, 'p.assay'), { title: 'Test', analyst: 'Anna' })
  by = Object.keys(session.project.analysts)[0] ?? ''
})
afterEach(async () => {
  await session.close()
  await rm(folder, { recursive: true })
})

const waiting = (name: string, content = `The words of ${name}.`) => ({
  name,
  read: vi.fn(async () => ({ name, bytes: new TextEncoder().encode(content) })),
})
type Waiting = ReturnType<typeof waiting>
type Four = [Waiting, Waiting, Waiting, Waiting]
const titles = () => Object.values(session.project.sources).map(({ title }) => title)

describe('a queue of imports', () => {
  it('goes on after a file that is refused or fails', async () => {
    const gone = { name: 'gone.txt', read: () => Promise.reject(new Error('gone')) }
    const files = [waiting('a.txt'), waiting('empty.txt', ''), gone, waiting('b.txt')]
    const results = await importInOrder(session, files, { by, chromium: parserInJsdom })
    expect(results.map(({ name, ok }) => [name, ok])).toEqual([
      ['a.txt', true],
      ['empty.txt', false],
      ['gone.txt', false],
      ['b.txt', true],
    ])
    expect(titles()).toEqual(['a', 'b'])
  })

  it('reads no file after it was cancelled', async () => {
    const cancel = new AbortController()
    const [first, second, third, fourth] = ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((name) => waiting(name)) as Four
    third.read.mockImplementation(async () => {
      cancel.abort()
      return { name: 'c.txt', bytes: new TextEncoder().encode('C.') }
    })
    const queue = { by, chromium: parserInJsdom, signal: cancel.signal }
    const results = await importInOrder(session, [first, second, third, fourth], queue)
    expect(results).toMatchObject([
      { name: 'a.txt', ok: true },
      { name: 'b.txt', ok: false, failure: { code: 'cancelled' } },
      { name: 'c.txt', ok: false, failure: { code: 'cancelled' } },
    ])
    expect(fourth.read).not.toHaveBeenCalled()
    expect(titles()).toEqual(['a'])
  })

  it('reads the next file while the one before it is not done, and no further one; they go in in their order', async () => {
    const [first, second, third] = ['a.txt', 'b.txt', 'c.txt'].map((name) => waiting(name)) as Four
    let go: () => void = () => undefined
    const secondRead = new Promise<void>((resolve) => {
      go = resolve
    })
    first.read.mockImplementation(async () => {
      await secondRead
      expect(third.read).not.toHaveBeenCalled()
      return { name: 'a.txt', bytes: new TextEncoder().encode('A.') }
    })
    second.read.mockImplementation(async () => {
      setTimeout(go)
      return { name: 'b.txt', bytes: new TextEncoder().encode('B.') }
    })
    const results = await importInOrder(session, [first, second, third], { by, chromium: parserInJsdom })
    expect(results.map(({ name, ok }) => [name, ok])).toEqual([
      ['a.txt', true],
      ['b.txt', true],
      ['c.txt', true],
    ])
    expect(titles()).toEqual(['a', 'b', 'c'])
  })

  it('tells of two files with the same bytes that the second is there, however they were read', async () => {
    const words = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ')
    const files = [waiting('a.txt', words), waiting('b.txt', words)]
    expect(await importInOrder(session, files, { by, chromium: parserInJsdom })).toMatchObject([
      { name: 'a.txt', ok: true },
      {
        name: 'b.txt',
        ok: false,
        failure: {
          code: 'already-imported',
          message: 'This file is already in the project as “a”. Nothing was imported.',
        },
      },
    ])
  })

  it('imports what has the words of a source, and says so', async () => {
    const words = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ')
    const files = [waiting('a.txt', words), waiting('b.txt', `${words}.`), waiting('c.txt', 'Other words.')]
    const results = await importInOrder(session, files, { by, chromium: parserInJsdom })
    const sourceId = Object.keys(session.project.sources)[0]
    expect(results.map((result) => result.ok && result.like)).toEqual([
      null,
      { sourceId, title: 'a', how: 'words', percent: 100 },
      null,
    ])
    expect(titles()).toEqual(['a', 'b', 'c'])
  })

  it('goes on beside a file whose reading never ends, and tells of it in its turn', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const { path, begun, answer } = await deadDrive(folder)
    const dead = { name: 'dead.txt', read: (signal?: AbortSignal) => readArticle(path, signal) }
    const importing = importInOrder(session, [dead, waiting('a.txt'), waiting('b.txt')], {
      by,
      chromium: parserInJsdom,
    })
    await begun()
    vi.advanceTimersByTime(LONGEST_READ_MS)
    expect(await importing).toMatchObject([
      { name: 'dead.txt', ok: false, failure: { code: 'unanswered' } },
      { name: 'a.txt', ok: true },
      { name: 'b.txt', ok: true },
    ])
    await answer()
  })

  it('hashes the bytes of a file once', async () => {
    const update = vi.spyOn(Hash.prototype, 'update')
    onTestFinished(() => update.mockRestore())
    const bytes = new TextEncoder().encode('Many megabytes.')
    const file = { name: 'large.txt', read: async () => ({ name: 'large.txt', bytes }) }
    expect(await importInOrder(session, [file], { by, chromium: parserInJsdom })).toMatchObject([{ ok: true }])
    expect(update.mock.calls.filter(([data]) => (data as unknown) === bytes)).toHaveLength(1)
  })
})
