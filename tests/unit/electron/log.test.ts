import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepLog, log } from '../../../electron/log'

let folder: string
let path: string
let shown: unknown[][]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-log-'))
  path = join(folder, 'assay.log')
  shown = []
  vi.spyOn(console, 'error').mockImplementation((...words) => void shown.push(words))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

const written = () => readFile(path, 'utf8')
const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`

describe('the log', () => {
  test('is the console alone until a file is named', () => {
    const failure = new Error('words of an article')
    log('Import', failure)
    log('Start')
    expect(shown).toEqual([[`Assay: Import ${inspect(failure)}`], ['Assay: Start']])
  })

  test('has where a failure came from, but no message in the file: it can quote articles', async () => {
    keepLog(path)
    const failure = new TypeError('words of an article\n    second line of it')
    log('Import', failure)
    expect(shown).toEqual([[`Assay: Import ${inspect(failure)}`]])
    const [first, ...frames] = (await written()).trimEnd().split('\n')
    expect(first).toMatch(new RegExp(`^${TIME} Import TypeError$`))
    expect(frames.length).toBeGreaterThan(0)
    for (const frame of frames) expect(frame).toMatch(/^\s+at /)
  })

  test('steers no terminal that shows it', async () => {
    keepLog(path)
    log('Import of a\x1b[2Jb\u202Ec')
    expect(shown).toEqual([['Assay: Import of a\uFFFD[2Jb\uFFFDc']])
    expect(await written()).toContain('a\uFFFD[2Jb\uFFFDc')
  })

  test('is added to, and readable by its owner only', async () => {
    keepLog(path)
    log('One')
    log('Two', 'no error, just words of an article')
    expect(await written()).toMatch(new RegExp(`^${TIME} One\n${TIME} Two\n$`))
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  test('starts over once it has grown past a million bytes, not before', async () => {
    keepLog(path)
    await writeFile(path, 'x'.repeat(1_000_000))
    log('One')
    expect((await written()).startsWith('xxx')).toBe(true)
    log('Two')
    expect(await written()).toMatch(new RegExp(`^${TIME} Two\n$`))
  })

  test('that cannot be written is no second failure', () => {
    keepLog(join(folder, 'gone', 'assay.log'))
    log('One')
    expect(shown).toEqual([['Assay: One']])
  })
})
