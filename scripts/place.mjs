import { access, constants, readFile } from 'node:fs/promises'
import { homedir, platform } from 'node:os'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

export const isLinux = platform() === 'linux'
export const isRoot = process.getuid?.() === 0
export const hasDisplay = !isLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Where Electron outlives the checkout. Root's is not under /root: the ordinary user that runs Electron must read it. */
export const cache = isRoot
  ? '/var/cache/assay'
  : join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'assay')

/** The file's text, or null where there is none. */
export async function textOf(path) {
  return await readFile(path, 'utf8').catch(() => null)
}

export async function exists(path) {
  return await access(path, constants.F_OK).then(
    () => true,
    () => false,
  )
}
