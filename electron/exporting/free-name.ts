import { lstatSync } from 'node:fs'

/** With the ending added; where that is the name of a file, which nobody chose to replace, another. */
export function freeName(path: string, ending: string): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? `${path}${ending}` : `${path} (${n})${ending}`
    if (lstatSync(name, { throwIfNoEntry: false }) === undefined) return name
  }
}
