import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digest } from './digest.mjs'
import { root, textOf } from './place.mjs'
import { step } from './run.mjs'

const INPUTS = ['shared', 'electron', 'renderer', 'electron.vite.config.ts', 'tsconfig.json', 'package-lock.json']
const STAMP = join(root, 'out/inputs.sha256')

/** Builds the app into `out/`, unless it was built from exactly these sources. */
export async function build(say) {
  const inputs = await digest(INPUTS)
  if ((await textOf(STAMP)) === inputs) return
  say('Building the app')
  // A build that fails half-way must not pass for the one before it.
  await forgetBuild()
  const builder = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  await step('Building the app', process.execPath, [builder, 'build'], { cwd: root })
  await mkdir(join(root, 'out'), { recursive: true })
  await writeFile(STAMP, inputs)
}

/** What is in `out/` no longer counts as built; the next build is a whole one. */
export async function forgetBuild() {
  await rm(STAMP, { force: true })
}
