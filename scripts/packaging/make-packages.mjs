import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { installTools } from '../dependencies.mjs'
import { root } from '../place.mjs'
import { capture, isInstalled, SetupProblem, step } from '../run.mjs'
import { stageApplication } from './application.mjs'
import { billOfMaterials } from './bill-of-materials.mjs'
import { builderConfig } from './builder-config.mjs'
import { makeDebianPackage } from './debian.mjs'
import { commandScript } from './linux-desktop.mjs'
import { stampAll } from './stamped-files.mjs'

const SYSTEMS = { linux: '--linux', darwin: '--mac', win32: '--win' }
/** Notes that electron-builder leaves for whoever looks for a fault in it. */
const BUILDER_NOTES = /^builder-.*\.ya?ml$/

/**
 * Makes every package of this system from what is built in `out/`, into `dist/<id>/`, and gives that folder. On Linux
 * `appImage` says whether one is made as well: what makes it is downloaded.
 * What is packed depends on the commit, the libraries and Electron only, not on where, when and by whom it was made.
 */
export async function makePackages(edition, electron, { appImage }, say = console.log) {
  const tools = await installTools(
    'Installing electron-builder (223 packages, 93 MB, in node_modules/.cache; about half a minute)',
    'scripts/packaging/tools',
    'packaging-tools',
    say,
  )
  const output = join(root, 'dist', edition.id)
  const work = join(output, 'work')
  await rm(output, { recursive: true, force: true })
  const epoch = await timeOfCommit()
  const manifest = await stageApplication(edition, join(work, 'app'))
  const bill = await writeDocuments(join(work, 'documents'), { manifest, electron, epoch })
  const config = join(work, 'electron-builder.json')
  const folders = { app: join(work, 'app'), documents: join(work, 'documents'), output }
  await writeFile(config, JSON.stringify(builderConfig(edition, electron, folders, { appImage }), null, 2))
  say(`Packing ${edition.name} ${manifest.version} (Electron ${electron.version} from ${electron.origin})`)
  const builder = join(tools, 'node_modules/electron-builder/cli.js')
  const args = [builder, SYSTEMS[platform()], `--${arch()}`, '--config', config, '--projectDir', root]
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(epoch) }
  await step('Packing', process.execPath, args, { cwd: root, env })
  if (platform() === 'linux') await packForLinux(edition, { manifest, epoch, work, output })
  await cp(bill, join(output, `${edition.id}-${manifest.version}.cdx.json`))
  await rm(work, { recursive: true })
  await writeChecksums(output)
  return output
}

/** Seconds since 1970 of the commit that is packed, or what SOURCE_DATE_EPOCH says (reproducible-builds.org). */
async function timeOfCommit() {
  const said = process.env.SOURCE_DATE_EPOCH
  const { code, printed } = said
    ? { code: 0, printed: said }
    : await capture('git', ['log', '-1', '--format=%ct'], { cwd: root })
  if (code === 0 && /^\d+\s*$/.test(printed)) return Number(printed)
  throw new SetupProblem('Packages have the time of their commit, but git does not tell it. Set SOURCE_DATE_EPOCH.')
}

/** What is read without the program: its licence, those of others, and the list of its parts. Gives the path of the list. */
async function writeDocuments(folder, { manifest, electron, epoch }) {
  await mkdir(folder, { recursive: true })
  await cp(join(root, 'LICENSE'), join(folder, 'LICENSE.txt'))
  await cp(join(root, 'out/THIRD-PARTY-NOTICES.txt'), join(folder, 'THIRD-PARTY-NOTICES.txt'))
  const [bundled, lockfile] = await Promise.all(
    ['out/bundled-packages.json', 'package-lock.json'].map(async (path) =>
      JSON.parse(await readFile(join(root, path), 'utf8')),
    ),
  )
  const path = join(folder, 'bill-of-materials.cdx.json')
  const bill = billOfMaterials({ manifest, bundled, lockfile, electron, epoch })
  await writeFile(path, `${JSON.stringify(bill, null, 2)}\n`)
  return path
}

/** The archive for every Linux and, where Debian's tools are, the package for Debian. */
async function packForLinux(edition, { manifest, epoch, work, output }) {
  const built = (await readdir(output)).find((name) => /^linux.*-unpacked$/.test(name))
  const name = `${edition.id}-${manifest.version}-linux-${arch()}`
  const program = join(output, name)
  await rename(join(output, built ?? ''), program)
  await mkdir(join(program, 'bin'))
  await writeFile(join(program, 'bin', edition.id), commandScript(edition))
  await chmod(join(program, 'bin', edition.id), 0o755)
  await stampAll(program, epoch)
  const owner = ['--owner=0', '--group=0', '--numeric-owner']
  const time = [`--mtime=@${epoch}`, '--sort=name', '--format=gnu']
  const archive = join(output, `${name}.tar.gz`)
  // Without the time and the name that gzip would write into it.
  await step('Packing the archive', 'tar', [...owner, ...time, '-I', 'gzip -n', '-cf', archive, '-C', output, name])
  if (!(await isInstalled('dpkg-deb'))) return
  await makeDebianPackage(edition, { program, manifest, arch: arch(), epoch, work: join(work, 'deb'), output })
}

/** One line for each file that is handed out, as `sha256sum --check` reads it. */
async function writeChecksums(output) {
  const entries = await readdir(output, { withFileTypes: true })
  const lines = []
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(output, entry.name)
    if (BUILDER_NOTES.test(entry.name)) await rm(path)
    else if (entry.isFile()) lines.push(`${await sha256(path)}  ${basename(path)}\n`)
  }
  await writeFile(join(output, 'SHA256SUMS'), lines.join(''))
}

async function sha256(path) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
