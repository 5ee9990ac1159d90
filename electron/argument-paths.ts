import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The paths among the arguments of a start in that folder. Switches are none, nor is the program itself, which comes first
 * where it is not packaged. A desktop may hand over addresses of files.
 */
export function pathsAmong(args: readonly string[], folder: string, packaged: boolean): string[] {
  const names = args.slice(1).filter((each) => each !== '' && !each.startsWith('-'))
  return names.slice(packaged ? 0 : 1).map((each) => pathOf(each, folder))
}

function pathOf(name: string, folder: string): string {
  if (!name.startsWith('file://')) return isAbsolute(name) ? name : resolve(folder, name)
  try {
    return fileURLToPath(name)
  } catch {
    return name
  }
}
