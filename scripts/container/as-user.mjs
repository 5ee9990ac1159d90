import { chmod, chown, copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasDisplay, isRoot, root } from '../place.mjs'
import { readableCheckout, readableElectron } from './readable-copy.mjs'
import { capture, run } from '../run.mjs'
import { virtualDisplay } from './virtual-display.mjs'

/** Electron refuses to run as root, and rightly: root's sandbox protects nothing. Root's commands run as this user. */
const ORDINARY_USER = 'nobody'

/**
 * Lends what a command needs to start Electron with its sandbox on: an ordinary user, a display, the Electron to use,
 * a checkout the user can read and a temporary `folder` the user can write, which is gone afterwards. `run` runs a
 * command there and waits for it; `options` are what to start one with.
 */
export async function asUser(electron, work) {
  const user = await ordinaryUser()
  // Root's own temporary folder may be closed to others.
  const folder = await mkdtemp(join(isRoot ? '/tmp' : tmpdir(), 'assay-'))
  let display
  try {
    const home = await homeIn(folder, user)
    display = hasDisplay ? null : await virtualDisplay(user, folder)
    const dist = isRoot ? await readableElectron(user, electron) : electron.dist
    const executable = electron.executable.replace(electron.dist, dist)
    // `require('electron')` and Playwright read the one, electron-vite the other.
    const binary = { ELECTRON_OVERRIDE_DIST_PATH: dist, ELECTRON_EXEC_PATH: executable }
    const checkout = isRoot ? await readableCheckout(user) : root
    const env = { ...process.env, ...home, ...display?.env, ...binary }
    const options = { ...user, cwd: checkout, env }
    return await work({
      folder,
      checkout,
      executable,
      options,
      run: (command, args, more = {}) => run(command, args, { ...options, env: { ...env, ...more } }),
    })
  } finally {
    display?.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function ordinaryUser() {
  if (!isRoot) return {}
  const id = async (flag) => Number((await capture('id', [flag, ORDINARY_USER])).printed)
  return { uid: await id('-u'), gid: await id('-g') }
}

/** Root's home, temporary folder and session are not the ordinary user's; these variables lead to its own. */
async function homeIn(folder, user) {
  if (!isRoot) return {}
  const home = join(folder, 'home')
  const cookie = join(home, '.Xauthority')
  const folders = { HOME: home, TMPDIR: join(folder, 'tmp'), XDG_RUNTIME_DIR: join(folder, 'run') }
  for (const path of [folder, ...Object.values(folders)]) {
    await mkdir(path, { recursive: true, mode: 0o700 })
    await chown(path, user.uid, user.gid)
  }
  // The first display of a machine makes this folder, and only root may make it properly.
  await mkdir('/tmp/.X11-unix', { recursive: true })
  await chmod('/tmp/.X11-unix', 0o1777)
  if (hasDisplay) {
    // Root's display is root's; its cookie lets the ordinary user in.
    await copyFile(process.env.XAUTHORITY || join(homedir(), '.Xauthority'), cookie)
      .then(() => chown(cookie, user.uid, user.gid))
      .catch(() => {})
  }
  const elsewhere = ['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'DBUS_SESSION_BUS_ADDRESS']
  return {
    ...Object.fromEntries(elsewhere.map((name) => [name, undefined])),
    ...folders,
    XAUTHORITY: cookie,
    USER: ORDINARY_USER,
    LOGNAME: ORDINARY_USER,
  }
}
