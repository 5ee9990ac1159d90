import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { digest } from './digest.mjs'
import { root, textOf } from './place.mjs'
import { step } from './run.mjs'

const SOURCES = [
  'shared',
  'electron',
  'renderer',
  'scripts/first-files.ts',
  'scripts/notices',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
]
const APP = { inputs: SOURCES, stamp: join(root, 'out/inputs.sha256'), args: [] }
const GALLERY = {
  inputs: [...SOURCES, 'tests/gallery', 'tests/tsconfig.json'],
  stamp: join(root, 'out/gallery/inputs.sha256'),
  args: ['--config', 'tests/gallery/electron.vite.config.ts'],
}

/** Builds the app into `out/`, unless it was built from exactly these sources. */
export async function build(say) {
  await buildOnce('Building the app', APP, say)
}

/** Builds the gallery of the page's pieces into `out/gallery/`, which is no part of the app. */
export async function buildGallery(say) {
  await buildOnce('Building the gallery', GALLERY, say)
}

/** What is in `out/` no longer counts as built; the next build is a whole one. */
export async function forgetBuild() {
  await rm(APP.stamp, { force: true })
}

async function buildOnce(what, { inputs, stamp, args }, say) {
  const now = await digest(inputs)
  if ((await textOf(stamp)) === now) return
  say(what)
  // A build that fails half-way must not pass for the one before it.
  await rm(stamp, { force: true })
  const builder = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  await step(what, process.execPath, [builder, 'build', ...args], { cwd: root })
  await mkdir(dirname(stamp), { recursive: true })
  await writeFile(stamp, now)
}
