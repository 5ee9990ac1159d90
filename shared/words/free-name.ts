import { nameKey } from './fold'
import { short } from './short'

/** The name, or where one of `taken` is the same to a reader, the name with the first number that is free: "Cost (2)". */
export function freeName(name: string, taken: Iterable<string>, longest: number): string {
  const keys = new Set([...taken].map(nameKey))
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? '' : ` (${number})`
    const free = `${short(name, longest - mark.length)}${mark}`
    if (!keys.has(nameKey(free))) return free
  }
}
