import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
// oxlint-disable-next-line no-restricted-imports -- Only the build itself runs this.
import type { Plugin } from 'vite'
import { noticesOf } from './notices'
import { packagesOf } from './packages'

/**
 * Writes the licences of all that was bundled beside what was built, and their names for the list of parts that comes
 * with a package. One plugin for all parts of the app: each build
 * adds what went into it, so the file is whole after the last. What may not be handed on ends the build.
 */
export function thirdPartyNotices(): Plugin {
  /** By the folder that a part is built into. */
  const bundled = new Map<string, string[]>()
  return {
    name: 'third-party-notices',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      if (dir === undefined) throw new Error('There is no folder to write the licences beside')
      const chunks = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? [output] : []))
      const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules))
      // Of a module of no length nothing was taken.
      bundled.set(
        dir,
        modules.flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
      )
      const packages = await packagesOf([...bundled.values()].flat())
      const notices = noticesOf(packages)
      const names = packages.map(({ name, version, license }) => ({ name, version, license }))
      const beside = dirname(dir)
      await mkdir(beside, { recursive: true })
      await writeFile(join(beside, 'THIRD-PARTY-NOTICES.txt'), notices)
      await writeFile(join(beside, 'bundled-packages.json'), `${JSON.stringify(names, null, 2)}\n`)
    },
  }
}
