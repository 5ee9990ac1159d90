import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, textOf } from './place.mjs'
import { run } from './run.mjs'

/** Runs the tests that mount real disks, as the user we are: only root may mount. Where nobody may, they say so. */
export async function powerCut() {
  const folder = await mkdtemp(join(tmpdir(), 'assay-power-'))
  try {
    const report = join(folder, 'vitest.json')
    const program = join(root, 'node_modules/vitest/vitest.mjs')
    const always = ['run', '--config', 'tests/power-cut/vitest.config.ts', '--configLoader', 'runner']
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const code = await run(process.execPath, [program, ...always, ...reporters], { cwd: root })
    const text = await textOf(report)
    const result = text === null ? {} : JSON.parse(text)
    const { numPassedTests: passed = 0, numFailedTests = 0, numPendingTests: skipped = 0 } = result
    return { passed, failed: code === 0 ? numFailedTests : Math.max(numFailedTests, 1), skipped }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
