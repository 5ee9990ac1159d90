import { damaged } from '@shared/packed/refusals'
import { type Parts, unzip } from '@shared/packed/unzip'
import { Refusal } from '@shared/refusal'

/** The parts of a project of REFI-QDA: its XML, and the files that it names. */
export type Container = {
  xml: Uint8Array
  /** What is unusual of it, in sentences. */
  notes: string[]
  /** The file that a path of the XML names, or null where it is not in here. */
  fileAt: (path: string) => { name: string; bytes: Uint8Array } | null
}

const isXml = (name: string): boolean => !name.includes('/') && name.toLowerCase().endsWith('.qde')

/**
 * Opens a .qdpx. Programs call the XML by other names than project.qde, write Sources for sources, and mix upper and lower
 * case; names are only compared, never written to a disk.
 */
export function openContainer(bytes: Uint8Array): Container {
  const parts = unzip(bytes)
  const names = [...parts.names].filter(isXml)
  const name = names.find((each) => each.toLowerCase() === 'project.qde') ?? names[0]
  const xml = name === undefined ? null : parts.read(name)
  if (name === undefined || xml === null) throw damaged('There is no project (.qde) in this file.')
  if (names.length > 1 && name.toLowerCase() !== 'project.qde') throw severalProjects(names)
  return {
    xml,
    notes: name === 'project.qde' ? [] : [`The project in this file is called “${name}” instead of “project.qde”.`],
    fileAt: filesOf(parts),
  }
}

function filesOf(parts: Parts): Container['fileAt'] {
  const byName = new Map<string, string>()
  for (const each of parts.names) {
    const name = each.slice(each.lastIndexOf('/') + 1).toLowerCase()
    const isSource = each.toLowerCase().startsWith('sources/')
    if (name !== '' && (isSource || !byName.has(name))) byName.set(name, each)
  }
  return (path) => {
    if (!isInside(path)) return null
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
    const part = byName.get(name)
    const bytes = part === undefined ? null : parts.read(part)
    return bytes && { name, bytes }
  }
}

/** Whether a path of the XML names a file of the container, and none that lies beside it. */
export const isInside = (path: string): boolean => !/^(?:relative|absolute|file|https?):/i.test(path)

const severalProjects = (names: readonly string[]): Refusal =>
  new Refusal(
    'several-projects',
    `There are several projects in this file: ${names.slice(0, 5).join(', ')}. Nothing was imported. Export one of them there.`,
  )
