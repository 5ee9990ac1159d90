import { Hash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { importInOrder } from '../../../../electron/importing/import-queue'
import { ProjectSession } from '../../../../electron/project/session'
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
    const [first, second, third] = [waiting('a.txt'), waiting('b.txt'), waiting('c.txt')]
    second.read.mockImplementation(async () => {
      cancel.abort()
      return { name: 'b.txt', bytes: new TextEncoder().encode('B.') }
    })
    const queue = { by, chromium: parserInJsdom, signal: cancel.signal }
    const results = await importInOrder(session, [first, second, third], queue)
    expect(results).toMatchObject([
      { name: 'a.txt', ok: true },
      { name: 'b.txt', ok: false, failure: { code: 'cancelled' } },
    ])
    expect(third.read).not.toHaveBeenCalled()
    expect(titles()).toEqual(['a'])
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

  it('hashes the bytes of a file once', async () => {
    const update = vi.spyOn(Hash.prototype, 'update')
    onTestFinished(() => update.mockRestore())
    const bytes = new TextEncoder().encode('Many megabytes.')
    const file = { name: 'large.txt', read: async () => ({ name: 'large.txt', bytes }) }
    expect(await importInOrder(session, [file], { by, chromium: parserInJsdom })).toMatchObject([{ ok: true }])
    expect(update.mock.calls.filter(([data]) => (data as unknown) === bytes)).toHaveLength(1)
  })
})
