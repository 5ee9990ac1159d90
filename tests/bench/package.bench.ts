import electron from 'electron'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PACKAGED } from './until-ready'

/** Outside of Electron its module is the path of its binary. */
const binary = electron as unknown as string

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    entries.map(async ({ parentPath, name }) => (await lstat(join(parentPath, name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** How it starts is measured in start.bench.ts. */
it.skipIf(PACKAGED === null)(
  'the package (npm run package:test makes it) takes little more room than Electron',
  async () => {
    const [ours, theirs] = [await bytesIn(join(PACKAGED ?? '', '..')), await bytesIn(join(binary, '..'))]
    console.log(
      `Installed: ${(ours / 1e6).toFixed(0)} MB against ${(theirs / 1e6).toFixed(0)} MB = ${(ours / theirs).toFixed(2)}x (aim <= 1.15x)`,
    )
    expect(ours / theirs).toBeLessThan(1.15)
  },
)
