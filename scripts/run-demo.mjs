import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { exists, root } from './place.mjs'
import { playwright } from './test-runners.mjs'

const OUTPUT = join(root, 'demo-output')

/** Drives the real app from import to exported memo, and leaves the memo and a picture of every screen in `demo-output/`. */
export async function runDemo(electron) {
  console.log(`Running the demo (Electron ${electron.version} from ${electron.origin})`)
  const { failed } = await playwright(electron, ['--project=demo'], {}, OUTPUT)
  const entries = (await exists(OUTPUT)) ? await readdir(OUTPUT, { recursive: true, withFileTypes: true }) : []
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  for (const file of files.toSorted()) console.log(file)
  return failed === 0 ? 0 : 1
}
