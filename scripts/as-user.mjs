import { chmod, chown, copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasDisplay, isRoot, root } from './place.mjs'
import { readableCheckout, readableElectron } from './readable-copy.mjs'
import { capture, run } from './run.mjs'

/** Electron refuses to run as root, and rightly: root's sandbox protects nothing. Root's commands run as this user. */
const ORDINARY_USER = 'nobody'
const SCREEN = '-screen 0 1600x1000x24'

/**
 * Lends what a command needs to start Electron with its sandbox on: an ordinary user, a display, the Electron to use,
 * a checkout the user can read and a temporary `folder` the user can write, which is gone afterwards.
 */
export async function asUser(electron, work) {
  const user = await ordinaryUser()
  // Root's own temporary folder may be closed to others.
  const folder = await mkdtemp(join(isRoot ? '/tmp' : tmpdir(), 'assay-'))
  try {
    const dist = isRoot ? await readableElectron(user, electron) : electron.dist
    const executable = electron.executable.replace(electron.dist, dist)
    const env = {
      ...process.env,
      ...(await homeIn(folder, user)),
      // `require('electron')` and Playwright read the one, electron-vite the other.
      ELECTRON_OVERRIDE_DIST_PATH: dist,
      ELECTRON_EXEC_PATH: executable,
    }
    const checkout = isRoot ? await readableCheckout(user) : root
    return await work({
      folder,
      checkout,
      executable,
      run: (command, args, more = {}, cwd = checkout) =>
        run(...withDisplay(command, args), { ...user, cwd, env: { ...env, ...more } }),
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function withDisplay(command, args) {
  return hasDisplay ? [command, args] : ['xvfb-run', ['-a', '-s', SCREEN, command, ...args]]
}

async function ordinaryUser() {
  if (!isRoot) return {}
  const id = async (flag) => Number((await capture('id', [flag, ORDINARY_USER])).printed())
  return { uid: await id('-u'), gid: await id('-g') }
}

async function homeIn(folder, user) {
  if (!isRoot) return {}
  const { uid, gid } = user
  const home = join(folder, 'home')
  const folders = { HOME: home, TMPDIR: join(folder, 'tmp'), XDG_RUNTIME_DIR: join(folder, 'run') }
  for (const path of [folder, ...Object.values(folders)]) {
    await mkdir(path, { recursive: true, mode: 0o700 })
    await chown(path, uid, gid)
  }
  // The first display of a machine makes this folder, and only root may make it properly.
  await mkdir('/tmp/.X11-unix', { recursive: true })
  await chmod('/tmp/.X11-unix', 0o1777)
  const cookie = join(home, '.Xauthority')
  await copyFile(process.env.XAUTHORITY || join(homedir(), '.Xauthority'), cookie)
    .then(() => chown(cookie, uid, gid))
    .catch(() => {})
  return {
    ...folders,
    XAUTHORITY: cookie,
    USER: ORDINARY_USER,
    LOGNAME: ORDINARY_USER,
    XDG_CONFIG_HOME: undefined,
    XDG_CACHE_HOME: undefined,
    XDG_DATA_HOME: undefined,
    XDG_STATE_HOME: undefined,
    DBUS_SESSION_BUS_ADDRESS: undefined,
  }
}
