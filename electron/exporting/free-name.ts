import { lstatSync } from 'node:fs'

/** With the ending added; where that is the name of a file, which nobody chose to replace, another. */
export function freeName(path: string, ending: string): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? `${path}${ending}` : `${path} (${n})${ending}`
    if (!isTaken(name)) return name
  }
}

/** Where nothing can be looked at, nothing can be written either: writing says what is wrong. */
function isTaken(name: string): boolean {
  try {
    return lstatSync(name, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}
