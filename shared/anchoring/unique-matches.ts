import type { Steps } from '../steps'
import { HashTable } from './hash-table'

/** Places of one text and the other that hold the same, in order of the first. */
export type Matches = { was: number[]; is: number[] }

/** A place and the hash of what stands there. */
export type Hashed = { places: readonly number[]; hashes: readonly number[] }

/** Places between two moments in which something else may run. */
export const PLACES_AT_ONCE = 8_192

/** What stands exactly once in one and exactly once in the other (patience diff): such a match is hardly chance. */
export function* uniqueMatches(was: Hashed, is: Hashed): Steps<Matches> {
  const inWas = yield* tableOf(was)
  const inIs = yield* tableOf(is)
  const matches: Matches = { was: [], is: [] }
  for (let index = 0; index < was.hashes.length; index += 1) {
    if (index % PLACES_AT_ONCE === PLACES_AT_ONCE - 1) yield
    const hash = was.hashes[index] ?? 0
    if (inWas.get(hash) < 0) continue
    const found = inIs.get(hash)
    if (found < 0) continue
    matches.was.push(was.places[index] ?? 0)
    matches.is.push(is.places[found] ?? 0)
  }
  return matches
}

function* tableOf({ hashes }: Hashed): Steps<HashTable> {
  const table = new HashTable(hashes.length)
  for (let index = 0; index < hashes.length; index += 1) {
    table.add(hashes[index] ?? 0, index)
    if (index % PLACES_AT_ONCE === PLACES_AT_ONCE - 1) yield
  }
  return table
}

/** The most matches that keep their order in both texts, and those that stand across them. */
export function* inOrder({ was, is }: Matches): Steps<{ kept: Matches; crossing: Matches }> {
  const tails: number[] = []
  const before: number[] = []
  for (let index = 0; index < is.length; index += 1) {
    if (index % PLACES_AT_ONCE === PLACES_AT_ONCE - 1) yield
    const place = is[index] ?? 0
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((is[tails[middle] ?? 0] ?? 0) < place) low = middle + 1
      else high = middle
    }
    before.push(low === 0 ? -1 : (tails[low - 1] ?? -1))
    tails[low] = index
  }
  const isKept = new Uint8Array(is.length)
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) isKept[index] = 1
  const kept: Matches = { was: [], is: [] }
  const crossing: Matches = { was: [], is: [] }
  for (let index = 0; index < is.length; index += 1) {
    const into = isKept[index] === 1 ? kept : crossing
    into.was.push(was[index] ?? 0)
    into.is.push(is[index] ?? 0)
  }
  return { kept, crossing }
}
