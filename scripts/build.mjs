import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, textOf } from './place.mjs'
import { step } from './run.mjs'

const INPUTS = ['shared', 'electron', 'renderer', 'electron.vite.config.ts', 'tsconfig.json', 'package-lock.json']
const STAMP = join(root, 'out/inputs.sha256')

/** Builds the app into `out/`, unless it was built from exactly these sources. */
export async function build(say) {
  const inputs = await digest(INPUTS)
  if ((await textOf(STAMP)) === inputs) return
  say('Building the app')
  const builder = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  await step('Building the app', process.execPath, [builder, 'build'], { cwd: root })
  await mkdir(join(root, 'out'), { recursive: true })
  await writeFile(STAMP, inputs)
}

async function digest(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of await filesIn(path)) hash.update(`${file}\0`).update(await readFile(join(root, file)))
  }
  return hash.digest('hex')
}

async function filesIn(path) {
  if ((await stat(join(root, path))).isFile()) return [path]
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((file) => join(file.parentPath, file.name).slice(root.length + 1)).toSorted()
}
