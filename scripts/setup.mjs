import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build, buildGallery } from './build.mjs'
import { installDependencies } from './dependencies.mjs'
import { provideElectron } from './electron-binary.mjs'
import { cache, root, textOf } from './place.mjs'
import { SetupProblem } from './run.mjs'
import { provideSystemLibraries } from './system-libraries.mjs'

/** Makes the checkout ready to run. Every step looks first, so where nothing is missing nothing is done or said. */
export async function setUp(say = console.log) {
  return await alone(say, async () => {
    await installAndBuild(say)
    return await electronFor(say)
  })
}

/** As `setUp`, with the gallery of the page's pieces. */
export async function setUpWithGallery(say = console.log) {
  return await alone(say, async () => {
    await installAndBuild(say)
    await buildGallery(say)
    return await electronFor(say)
  })
}

/** All but the build, for the one who builds otherwise. */
export async function setUpWithoutBuild(say = console.log) {
  return await alone(say, async () => {
    await install(say)
    return await electronFor(say)
  })
}

/** All but Electron: enough for the commands that open no window and parse no foreign document. */
export async function setUpWithoutElectron(say) {
  await alone(say, () => installAndBuild(say))
}

async function installAndBuild(say) {
  await install(say)
  await build(say)
}

async function install(say) {
  checkNode()
  await installDependencies(say)
}

async function electronFor(say) {
  const electron = await provideElectron(say)
  await provideSystemLibraries(electron, say)
  return electron
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new SetupProblem(`This is Node ${process.versions.node}. Assay needs Node 20.19 or newer.`)
}

/** Two commands started at once must not install or build over each other. */
async function alone(say, work) {
  // Not in the temporary folder, where anybody could put a lock in the way.
  await mkdir(cache, { recursive: true })
  const lock = join(cache, `setup-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`)
  for (let waited = 0; !(await takes(lock)); waited++) {
    if (isGone(await textOf(lock))) await rm(lock, { force: true })
    else {
      if (waited === 10) say(`Waiting: another command is setting this checkout up (${lock})`)
      await pause(200)
    }
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function takes(lock) {
  return await writeFile(lock, String(process.pid), { flag: 'wx' }).then(
    () => true,
    (error) => {
      if (error.code === 'EEXIST') return false
      throw error
    },
  )
}

function isGone(pid) {
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
