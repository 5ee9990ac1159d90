import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { root, textOf } from './place.mjs'
import { npm, step } from './run.mjs'

/** Installs what the lockfile says, unless exactly that is installed. */
export async function installDependencies(say) {
  if (await areInstalled(root)) return
  say('Installing the libraries of the lockfile (about half a minute)')
  // Some environments leave out development or optional packages; Assay is built from both. No package may run a script.
  await install('Installing the libraries', root)
}

/**
 * Installs tools that only one command needs, apart from what Assay is built from, and gives the folder they are in.
 * `lockedIn` is the folder of the checkout with their package.json and lockfile, `name` that of their own folder.
 */
export async function installTools(what, lockedIn, name, say = console.log) {
  const folder = join(root, 'node_modules/.cache', name)
  await mkdir(folder, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) {
    await copyFile(join(root, lockedIn, file), join(folder, file))
  }
  if (await areInstalled(folder)) return folder
  say(what)
  await install(what, folder)
  return folder
}

async function install(what, folder) {
  const [command, args] = npm(['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--loglevel=error'])
  await step(what, command, args, { cwd: folder })
}

async function areInstalled(folder) {
  const [wanted, installed] = await Promise.all([
    textOf(join(folder, 'package-lock.json')),
    // npm keeps here what it put on disk.
    textOf(join(folder, 'node_modules/.package-lock.json')),
  ])
  if (!wanted || !installed) return false
  const onDisk = JSON.parse(installed).packages
  return Object.entries(JSON.parse(wanted).packages).every(([path, { version, optional }]) => {
    // A package of another platform is listed but not installed.
    return path === '' || (onDisk[path] ? onDisk[path].version === version : optional)
  })
}
