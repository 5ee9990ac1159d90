import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { SettingsFile } from '../../../electron/settings-file'

const Size = z.strictObject({ size: z.number() })
const parse = (value: unknown) => Size.parse(value)

async function settingsFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'assay-settings-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return { folder, path: join(folder, 'size.json') }
}

describe('a settings file', () => {
  it('is there again at the next start', async () => {
    const { path } = await settingsFolder()
    await new SettingsFile(path, parse, { size: 1 }).set({ size: 2 })
    expect(new SettingsFile(path, parse, { size: 1 }).value).toEqual({ size: 2 })
  })

  it.each(['', '{"size":', 'null', '{"size":"big"}', '{"size":1,"other":2}', '\0\0\0'])(
    'reads as the defaults when it holds %j',
    async (text) => {
      const { path } = await settingsFolder()
      await writeFile(path, text)
      expect(new SettingsFile(path, parse, { size: 1 }).value).toEqual({ size: 1 })
    },
  )

  it('ends with the last of many values and leaves nothing beside it', async () => {
    const { folder, path } = await settingsFolder()
    const file = new SettingsFile(path, parse, { size: 0 })
    await Promise.all(Array.from({ length: 20 }, (_, index) => file.set({ size: index })))
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ size: 19 })
    expect(await readdir(folder)).toEqual(['size.json'])
  })
})

describe('a value that is set', () => {
  it('counts at once, before it is on the disk', async () => {
    const { path } = await settingsFolder()
    const file = new SettingsFile(path, parse, { size: 1 })
    const written = file.set({ size: 2 })
    expect(file.value).toEqual({ size: 2 })
    await written
    expect(await readFile(path, 'utf8')).toBe('{\n  "size": 2\n}')
  })

  it('makes the folder it lies in', async () => {
    const { folder } = await settingsFolder()
    const path = join(folder, 'deep', 'er', 'size.json')
    await new SettingsFile(path, parse, { size: 1 }).set({ size: 2 })
    expect(await readdir(join(folder, 'deep', 'er'))).toEqual(['size.json'])
  })

  it('that could not be written is told to who set it, and stands in nobody’s way', async () => {
    const { folder, path } = await settingsFolder()
    const file = new SettingsFile(join(folder, 'size.json', 'x'), parse, { size: 1 })
    await writeFile(path, 'a file where a folder should be')
    await expect(file.set({ size: 2 })).rejects.toThrow()
    await file.settled()
    await rm(path)
    await file.set({ size: 3 })
    expect(await readdir(path)).toEqual(['x'])
  })

  it('is on the disk once nothing waits any more', async () => {
    const { path } = await settingsFolder()
    const file = new SettingsFile(path, parse, { size: 1 })
    void file.set({ size: 2 })
    void file.set({ size: 3 })
    await file.settled()
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ size: 3 })
  })
})
