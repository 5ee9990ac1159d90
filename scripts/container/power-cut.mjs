import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../place.mjs'
import { run } from '../run.mjs'
import { vitestIn } from '../test-runners.mjs'

/** Runs the tests that mount real disks, as the user we are: only root may mount. Where nobody may, they say so. */
export async function powerCut() {
  const folder = await mkdtemp(join(tmpdir(), 'assay-power-'))
  try {
    const asOurselves = (command, args, env) => run(command, args, { cwd: root, env: { ...process.env, ...env } })
    return await vitestIn({ run: asOurselves, checkout: root, folder }, [], {}, 'tests/power-cut/vitest.config.ts')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
