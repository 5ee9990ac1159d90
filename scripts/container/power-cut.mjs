import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../place.mjs'
import { run } from '../run.mjs'
import { vitestIn } from '../test-runners.mjs'

/** Runs the tests that mount real disks, as the user we are: only root may mount. Where nobody may, they say so. */
export async function powerCut(env) {
  const folder = await mkdtemp(join(tmpdir(), 'assay-power-'))
  try {
    const asOurselves = (command, args, more) => run(command, args, { cwd: root, env: { ...process.env, ...more } })
    return await vitestIn({ run: asOurselves, checkout: root, folder }, [], env, 'tests/power-cut/vitest.config.ts')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
