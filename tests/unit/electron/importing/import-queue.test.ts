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
  it('goes on after a file that is refused or fails, and says how far it is before each', async () => {
    const gone = { name: 'gone.txt', read: () => Promise.reject(new Error('gone')) }
    const files = [waiting('a.txt'), waiting('empty.txt', ''), gone, waiting('b.txt')]
    const told: [number, string][] = []
    const onNext = (done: number, name: string) => void told.push([done, name])
    const results = await importInOrder(session, files, { by, chromium: parserInJsdom, onNext })
    expect(results.map(({ name, ok }) => [name, ok])).toEqual([
      ['a.txt', true],
      ['empty.txt', false],
      ['gone.txt', false],
      ['b.txt', true],
    ])
    expect(told).toEqual(files.map(({ name }, index) => [index, name]))
    expect(titles()).toEqual(['a', 'b'])
  })

  it('reads no file after it was cancelled', async () => {
    const cancel = new AbortController()
    const [first, second, third] = [waiting('a.txt'), waiting('b.txt'), waiting('c.txt')]
    const onNext = (done: number) => done === 1 && cancel.abort()
    const queue = { by, chromium: parserInJsdom, signal: cancel.signal, onNext }
    const results = await importInOrder(session, [first, second, third], queue)
    expect(results).toMatchObject([
      { name: 'a.txt', ok: true },
      { name: 'b.txt', ok: false, failure: { code: 'cancelled' } },
    ])
    expect(third.read).not.toHaveBeenCalled()
    expect(titles()).toEqual(['a'])
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
