import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'

/** What is installed is proven by its digest, on every platform: npm leaves it out for those it did not install itself. */

const Lockfile = z.object({
  packages: z.record(z.string(), z.object({ integrity: z.string().optional(), link: z.boolean().optional() })),
})

test.each(['package-lock.json', 'scripts/packaging/tools/package-lock.json'])(
  'every package of %s has a digest',
  async (path) => {
    const { packages } = Lockfile.parse(JSON.parse(await readFile(path, 'utf8')))
    const libraries = Object.entries(packages).filter(([path]) => path !== '')
    expect(libraries.length).toBeGreaterThan(100)
    expect(
      libraries.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(([path]) => path),
    ).toEqual([])
  },
)
