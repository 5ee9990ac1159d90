import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A library that is handed on with the app, and all it asks to be handed on with it. */
export type Package = { name: string; version: string; license: string; texts: string[] }

type Manifest = { name: string; version: string; license?: string; dependencies?: Record<string, string> }

const LICENCE_FILE = /^(licen[cs]e|copying|copyright|notice)/i
const COMMENT = /\/\*[^]*?\*\//g
/** A comment that is to be kept: a file may hold parts of another work. */
const LEGAL = /^\/\*!|@license|@preserve|copyright/i
/** An empty file, which only marks the files that name it: there is nothing in it to hand on. */
const EMPTY = 'client-only'

/**
 * The packages that these modules are of, by name, and those they say they need: some libraries carry others in their
 * own files, where no builder sees them.
 */
export async function packagesOf(moduleIds: Iterable<string>): Promise<Package[]> {
  const modules = new Map<string, Set<string>>()
  for (const id of moduleIds) {
    const path = id.replaceAll('\\', '/').replace(/\?.*/, '')
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
    if (folder !== undefined) modules.set(folder, (modules.get(folder) ?? new Set()).add(path))
  }
  const packages = new Map<string, Package>()
  const waiting = [...modules.keys()]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (packages.has(folder)) continue
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest
    const { name, version, license = 'nothing', dependencies = {} } = manifest
    const texts = [...(await licencesIn(folder)), ...(await legalCommentsIn(modules.get(folder) ?? []))]
    packages.set(folder, { name, version, license, texts: [...new Set(texts)] })
    // Types are gone when the app is built.
    const needed = Object.keys(dependencies).filter((each) => !each.startsWith('@types/') && each !== EMPTY)
    waiting.push(...(await Promise.all(needed.map((each) => folderOf(each, folder)))))
  }
  const key = ({ name, version }: Package) => `${name} ${version}`
  return [...packages.values()].toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
}

async function licencesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => LICENCE_FILE.test(name)).toSorted()
  return await Promise.all(names.map(async (name) => (await readFile(join(folder, name), 'utf8')).trim()))
}

async function legalCommentsIn(files: Iterable<string>): Promise<string[]> {
  const found: string[] = []
  for (const file of [...files].toSorted()) {
    const comments = (await readFile(file, 'utf8')).match(COMMENT) ?? []
    found.push(...comments.filter((comment) => LEGAL.test(comment)))
  }
  return found
}

/** Where a package that another needs is installed. */
async function folderOf(name: string, neededBy: string): Promise<string> {
  for (let place = neededBy; place !== dirname(place); place = dirname(place)) {
    const folder = join(place, 'node_modules', name)
    const found = await readFile(join(folder, 'package.json')).catch(() => null)
    if (found) return folder
  }
  throw new Error(`${name}, which ${neededBy} needs, is not installed.`)
}
