import { lstat } from 'node:fs/promises'

/** With the ending added; where that is the name of a file, which nobody chose to replace, another. */
export async function freeName(path: string, ending: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? `${path}${ending}` : `${path} (${n})${ending}`
    if (!(await isTaken(name))) return name
  }
}

/** Where nothing can be looked at, nothing can be written either: writing says what is wrong. */
const isTaken = (name: string): Promise<boolean> =>
  lstat(name).then(
    () => true,
    () => false,
  )
