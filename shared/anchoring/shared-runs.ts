import type { Steps } from '../steps'
import type { Span } from './span'
import { type Words, wordsOf } from './words-of'

/** Words that, standing together in both, are taken for the same; fewer are chance. */
const RUN = 3
const WORD = /[\p{L}\p{N}]/u

/** Where in the text words of a piece stand first, and what of the piece is not in the text. */
type Shared = { at: number; rest: Span[] }

/**
 * For each piece what of it stands in a text in runs of words, each word of the text once; null for a piece of which
 * nothing does. The time grows with the length of both.
 */
export function* sharedRuns(text: string, pieces: readonly string[]): Steps<(Shared | null)[]> {
  const words = yield* wordsOf(text)
  const runs = yield* runsIn(words)
  const used = new Uint8Array(words.count)
  const found: (Shared | null)[] = []
  for (const piece of pieces) {
    const own = yield* wordsOf(piece)
    found.push(sharedBy(own, words, runs, used))
    yield
  }
  return found
}

/** Places of a run of words, of which those before `next` have been looked at. */
type Places = { all: number[]; next: number }

function* runsIn(words: Words): Steps<Map<number, Places>> {
  const runs = new Map<number, Places>()
  for (let at = 0; at + RUN <= words.count; at += 1) {
    const hash = runAt(words, at)
    const known = runs.get(hash)
    if (known) known.all.push(at)
    else runs.set(hash, { all: [at], next: 0 })
    if (at % 8192 === 0) yield
  }
  return runs
}

function runAt({ hashes }: Words, at: number): number {
  let hash = 0
  for (let word = at; word < at + RUN; word += 1) hash = (Math.imul(hash, 0x01_00_01_93) + (hashes[word] ?? 0)) | 0
  return hash
}

function sharedBy(own: Words, words: Words, runs: ReadonlyMap<number, Places>, used: Uint8Array): Shared | null {
  const isShared = new Uint8Array(own.count)
  let first = -1
  for (let at = 0; at + RUN <= own.count;) {
    const place = freePlace(runs.get(runAt(own, at)), used)
    let length = 0
    while (
      place !== null &&
      at + length < own.count &&
      place + length < words.count &&
      used[place + length] === 0 &&
      own.hashes[at + length] === words.hashes[place + length]
    )
      length += 1
    if (place === null || length < RUN) {
      at += 1
      continue
    }
    if (first < 0) first = words.starts[place] ?? 0
    used.fill(1, place, place + length)
    isShared.fill(1, at, at + length)
    at += length
  }
  return first < 0 ? null : { at: first, rest: restOf(own, isShared) }
}

/** Each place is passed once, however often its run is asked for. */
function freePlace(places: Places | undefined, used: Uint8Array): number | null {
  if (!places) return null
  for (; places.next < places.all.length; places.next += 1) {
    const at = places.all[places.next] ?? 0
    if (!used.subarray(at, at + RUN).includes(1)) return at
  }
  return null
}

/** The stretches between the shared ones; signs alone are no words. */
function restOf({ text, starts, ends, count }: Words, isShared: Uint8Array): Span[] {
  const rest: Span[] = []
  for (let at = 0; at < count; at += 1) {
    if (isShared[at] === 1) continue
    const start = starts[at] ?? 0
    while (at + 1 < count && isShared[at + 1] === 0) at += 1
    const end = ends[at] ?? text.length
    if (WORD.test(text.slice(start, end))) rest.push({ start, end })
  }
  return rest
}
