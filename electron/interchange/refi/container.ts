import { refiWords } from './refi-words'
import { type Parts, unzip } from '@shared/packed/unzip'
import { Refusal } from '@shared/refusal'
import { beginsAsZip } from '../zip-start'

/** The parts of a project of REFI-QDA: its XML, and the files that it names. */
export type Container = {
  xml: Uint8Array
  /** What is unusual of it, in sentences. */
  notes: string[]
  /** The file that a path of the XML names, or null where it is not in here. */
  fileAt: (path: string) => { name: string; bytes: Uint8Array } | null
}

/** Bytes of a file in which its root is looked for. */
const START = 4_000

/** Whether a file is the XML of a project by how it begins: some programs write that without a container. */
export function beginsAsProject(bytes: Uint8Array): boolean {
  // In whatever encoding: the names of elements are of ASCII.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, START)).replaceAll('\0', '')
  return /^[^<]{0,20}</.test(start) && /<(?:[\w.-]{1,50}:)?Project[\s>/]/.test(start)
}

/**
 * Opens a .qdpx. Programs call the XML by other names than project.qde, write Sources for sources, mix upper and lower
 * case, and people pack the folder that holds it all; names are only compared, never written to a disk.
 */
export function openContainer(bytes: Uint8Array): Container {
  if (!beginsAsZip(bytes)) return { xml: bytes, notes: [refiWords.onlyXml], fileAt: () => null }
  const parts = unzip(bytes)
  const named = projectsAmong(parts.names)
  const path = named.find((each) => nameIn(each).toLowerCase() === 'project.qde') ?? named[0]
  const xml = path === undefined ? null : parts.read(path)
  if (path === undefined || xml === null) throw noProject()
  const name = nameIn(path)
  if (named.length > 1 && name.toLowerCase() !== 'project.qde') throw severalProjects(named)
  const notes = [
    ...(name === 'project.qde' ? [] : [refiWords.calledOtherwise(name)]),
    ...(path === name ? [] : [refiWords.inFolder(path.slice(0, -name.length - 1))]),
  ]
  return { xml, notes, fileAt: filesOf(parts) }
}

const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** What Finder adds to a zip is of no program. */
const isOfFinder = (path: string): boolean => path.startsWith('__MACOSX/') || nameIn(path).startsWith('._')

/** The XML of projects at the root; where there is none, those that lie least deep. */
function projectsAmong(names: Iterable<string>): string[] {
  const found = [...names].filter((path) => path.toLowerCase().endsWith('.qde') && !isOfFinder(path))
  const depthOf = (path: string) => path.split('/').length
  const least = Math.min(...found.map(depthOf))
  return found.filter((path) => depthOf(path) === least)
}

/** Files by the name in a path: in the very letters, else in whatever case; those of the folder of sources first. */
function filesOf(parts: Parts): Container['fileAt'] {
  const paths = [...parts.names].filter((path) => nameIn(path) !== '' && !isOfFinder(path))
  const isSource = (path: string) => /(?:^|\/)sources\//i.test(path)
  // What is put in last is found.
  const rising = [...paths.filter((path) => !isSource(path)), ...paths.filter(isSource)]
  const byName = new Map([
    ...rising.map((path) => [folded(nameIn(path)), path] as const),
    ...rising.map((path) => [nameIn(path), path] as const),
  ])
  return (path) => {
    const part = isInside(path) ? spellingsOf(path).flatMap((name) => byName.get(name) ?? [])[0] : undefined
    const bytes = part === undefined ? null : parts.read(part)
    return part === undefined || bytes === null ? null : { name: nameIn(part).toLowerCase(), bytes }
  }
}

/** Accents are one letter or two, by the computer that packed a file. */
const folded = (name: string): string => name.normalize('NFC').toLowerCase()

/** The name of the file in a path, as it stands, without the escapes of an address, and in small letters. */
function spellingsOf(path: string): string[] {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const names = [name, withoutEscapes(name)]
  return [...names, ...names.map(folded)]
}

function withoutEscapes(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Whether a path of the XML names a file of the container, and none that lies beside it. */
export const isInside = (path: string): boolean => !/^(?:relative|absolute|file|https?):/i.test(path)

const severalProjects = (names: readonly string[]): Refusal =>
  new Refusal('several-projects', refiWords.severalProjects(names.slice(0, 5).join(', ')))

const noProject = (): Refusal => new Refusal('no-project', refiWords.noProject)
