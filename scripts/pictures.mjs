import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { exists, root } from './place.mjs'
import { playwright } from './test-runners.mjs'

/** Drives the real app from import to exported memo, and leaves the memo and a picture of every screen in `demo-output/`. */
export async function runDemo(electron) {
  console.log(`Running the demo (Electron ${electron.version} from ${electron.origin})`)
  return await leaveOutput(electron, 'demo', join(root, 'demo-output'))
}

/** Leaves a picture of every piece of the page, in every look, in `gallery-output/`. */
export async function pictureGallery(electron) {
  console.log(`Taking pictures of the gallery (Electron ${electron.version} from ${electron.origin})`)
  return await leaveOutput(electron, 'gallery', join(root, 'gallery-output'))
}

/** Where the pictures of the user guide are, by the language of the window that they show. */
const GUIDE_PICTURES = { English: 'docs/guide/pictures', Deutsch: 'docs/guide/de/pictures' }

/** Takes the pictures of the user guide anew in every language, from the sample. */
export async function pictureGuide(electron) {
  console.log(`Taking pictures for the guide (Electron ${electron.version} from ${electron.origin})`)
  let failed = 0
  for (const [language, folder] of Object.entries(GUIDE_PICTURES))
    failed += await leaveOutput(electron, 'guide', join(root, folder), ['--grep', language])
  return failed === 0 ? 0 : 1
}

/** Runs a project of tests/playwright.config.ts, brings what it wrote into `output`, and names each file. */
async function leaveOutput(electron, project, output, only = []) {
  const { failed } = await playwright(electron, [`--project=${project}`, ...only], {}, output)
  const entries = (await exists(output)) ? await readdir(output, { recursive: true, withFileTypes: true }) : []
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  for (const file of files.toSorted()) console.log(file)
  return failed === 0 ? 0 : 1
}
