import { join } from 'node:path'
import { readdir } from 'node:fs/promises'
import { RELEASE } from './packaging/editions.mjs'
import { makePackages } from './packaging/make-packages.mjs'
import { root } from './place.mjs'
import { capture, main, SetupProblem } from './run.mjs'
import { setUp } from './setup.mjs'

/** Makes the packages that are handed out. docs/releasing.md says what else belongs to a release. */
await main(async () => {
  // What is handed out is Electron's own build or nothing.
  process.env.ASSAY_ELECTRON_OFFICIAL_ONLY = '1'
  await refuseChanges()
  const electron = await setUp()
  if (!electron.official)
    throw new SetupProblem(
      `A package is made of the official Electron only, and this one is from ${electron.origin}. Unset ELECTRON_OVERRIDE_DIST_PATH.`,
    )
  const output = await makePackages(RELEASE, electron, { appImage: true })
  for (const name of (await readdir(output)).toSorted()) console.log(join(output, name))
  return 0
})

/** A package says which commit it is of, and nobody could make it again from what is not in one. */
async function refuseChanges() {
  const { printed } = await capture('git', ['status', '--porcelain'], { cwd: root })
  if (printed.trim() !== '')
    throw new SetupProblem(`A package is made of a commit. Commit or remove these first:\n${printed.trimEnd()}`)
}
