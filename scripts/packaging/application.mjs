import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../place.mjs'

/** What of the build goes into a package. The checkout's command line and its sandbox host stay: see docs/cli.md. */
const BUILT = ['main', 'preload', 'renderer', 'THIRD-PARTY-NOTICES.txt']
const LEFT_OUT = ['main/cli.js', 'main/sandbox-host.js']

/** package.json of the packaged program: what Electron reads of it and nothing else. */
export function packagedManifest(edition, { version, description, license }) {
  return {
    name: edition.id,
    productName: edition.name,
    version,
    description,
    license,
    author: 'The authors of Assay',
    type: 'module',
    main: 'out/main/main.js',
    desktopName: `${edition.id}.desktop`,
  }
}

/** Puts what goes into the archive of the program into `folder`, which is made anew, and gives its manifest. */
export async function stageApplication(edition, folder) {
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'out'), { recursive: true })
  const left = new Set(LEFT_OUT.map((path) => join(root, 'out', path)))
  for (const name of BUILT) {
    await cp(join(root, 'out', name), join(folder, 'out', name), { recursive: true, filter: (path) => !left.has(path) })
  }
  const manifest = packagedManifest(edition, JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}
