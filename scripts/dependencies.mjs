import { join } from 'node:path'
import { root, textOf } from './place.mjs'
import { npm, step } from './run.mjs'

/** Installs what the lockfile says, unless exactly that is installed. */
export async function installDependencies(say) {
  if (await areInstalled()) return
  say('Installing the libraries of the lockfile (about half a minute)')
  // Some environments leave out development or optional packages; Assay is built from both. No package may run a script.
  const [command, args] = npm(['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--loglevel=error'])
  await step('Installing the libraries', command, args, { cwd: root })
}

async function areInstalled() {
  const [wanted, installed] = await Promise.all([
    textOf(join(root, 'package-lock.json')),
    // npm keeps here what it put on disk.
    textOf(join(root, 'node_modules/.package-lock.json')),
  ])
  if (!wanted || !installed) return false
  const onDisk = JSON.parse(installed).packages
  return Object.entries(JSON.parse(wanted).packages).every(([path, { version, optional }]) => {
    // A package of another platform is listed but not installed.
    return path === '' || (onDisk[path] ? onDisk[path].version === version : optional)
  })
}
