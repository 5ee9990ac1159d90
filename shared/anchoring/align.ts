import type { Steps } from '../steps'
import { type Hashed, inOrder, type Matches, PLACES_AT_ONCE, uniqueMatches } from './unique-matches'
import { type Words, wordsOf } from './words-of'

/** Which words of one text are those of another. */
export type Alignment = {
  was: Words
  is: Words
  /** For each word of the first text its place in the second, or -1; each place is taken once. */
  to: Int32Array
  /** The same the other way round. */
  from: Int32Array
  /** 1 for words of the first text that stand somewhere else among the others now. */
  moved: Uint8Array
}

/** Words that, standing together once in each text, are taken for the same although everything around them differs. */
const MOVED_WORDS = 8

/** Words looked at together, from those that are hardly chance to single ones; twice, since gaps become smaller. */
const ROUNDS_BEFORE_MOVES = [MOVED_WORDS, MOVED_WORDS]
const ROUNDS_AFTER_MOVES = [3, 3, 1, 1]

/** The largest gap that is compared word with word; larger ones, where no word is unique, are left. */
const MOST_PAIRS = 4_096

/** Runs of words, and paragraphs, between two moments in which something else may run. */
const [RUNS_AT_ONCE, PARAGRAPHS_AT_ONCE] = [512, 64]

/** A stretch of each text that is not matched yet; ends exclusive. */
type Gap = { wasStart: number; wasEnd: number; isStart: number; isEnd: number }

/**
 * Aligns two texts in time that grows with their length: by paragraphs that stand once in each, then by ever shorter
 * runs of words that do, then word by word where little is left between.
 */
export function* alignTexts(before: string, after: string): Steps<Alignment> {
  const was = yield* wordsOf(before)
  const is = yield* wordsOf(after)
  return yield* new Aligner(was, is).run()
}

class Aligner {
  readonly #was: Words
  readonly #is: Words
  readonly #to: Int32Array
  readonly #from: Int32Array
  readonly #moved: Uint8Array

  constructor(was: Words, is: Words) {
    this.#was = was
    this.#is = is
    this.#to = new Int32Array(was.count).fill(-1)
    this.#from = new Int32Array(is.count).fill(-1)
    this.#moved = new Uint8Array(was.count)
  }

  *run(): Steps<Alignment> {
    const whole = this.#trimmed({ wasStart: 0, wasEnd: this.#was.count, isStart: 0, isEnd: this.#is.count })
    yield
    const was = yield* paragraphsIn(this.#was, whole.wasStart, whole.wasEnd)
    const is = yield* paragraphsIn(this.#is, whole.isStart, whole.isEnd)
    const paragraphs = yield* inOrder(yield* uniqueMatches(was, is))
    let gaps = yield* this.#between(whole, paragraphs.kept)
    for (const size of ROUNDS_BEFORE_MOVES) gaps = yield* this.#round(gaps, size)
    yield* this.#takeMoved(whole, paragraphs.crossing)
    for (const size of ROUNDS_AFTER_MOVES) gaps = yield* this.#round(gaps, size)
    for (const gap of gaps) {
      this.#compareAll(gap)
      yield
    }
    return { was: this.#was, is: this.#is, to: this.#to, from: this.#from, moved: this.#moved }
  }

  *#round(gaps: readonly Gap[], size: number): Steps<Gap[]> {
    const left: Gap[] = []
    for (const gap of gaps) {
      const inner = this.#trimmed(gap)
      yield
      if (inner.wasStart === inner.wasEnd || inner.isStart === inner.isEnd) continue
      const { kept } = yield* inOrder(yield* this.#matches(inner, size))
      for (const between of yield* this.#between(inner, kept)) left.push(between)
      yield
    }
    return left
  }

  /** Paragraphs and runs of words that stand once in each text, but not in the same order. */
  *#takeMoved(whole: Gap, paragraphs: Matches): Steps<void> {
    const longEnough = (word: number) => lengthOfParagraph(this.#was, word) >= MOVED_WORDS
    for (const [index, word] of paragraphs.was.entries()) {
      if (longEnough(word)) this.#extend(word, paragraphs.is[index] ?? 0, whole, true)
      yield
    }
    const runs = yield* this.#matches(whole, MOVED_WORDS)
    for (const [index, word] of runs.was.entries()) {
      this.#extend(word, runs.is[index] ?? 0, whole, true)
      if (index % RUNS_AT_ONCE === 0) yield
    }
  }

  /** Runs of so many words that stand once in each side of a gap. */
  *#matches(gap: Gap, size: number): Steps<Matches> {
    const was = yield* this.#runs('was', gap, size)
    const is = yield* this.#runs('is', gap, size)
    return yield* uniqueMatches(was, is)
  }

  /** Hashes of every run of so many words in a gap that nothing is matched with yet. */
  *#runs(side: 'was' | 'is', gap: Gap, size: number): Steps<Hashed> {
    const { hashes } = side === 'was' ? this.#was : this.#is
    const taken = side === 'was' ? this.#to : this.#from
    const [first, end] = side === 'was' ? [gap.wasStart, gap.wasEnd] : [gap.isStart, gap.isEnd]
    const found = { places: [] as number[], hashes: [] as number[] }
    let free = 0
    for (let word = first; word < end; word += 1) {
      if ((word - first) % PLACES_AT_ONCE === PLACES_AT_ONCE - 1) yield
      free = taken[word] === -1 ? free + 1 : 0
      if (free < size) continue
      found.places.push(word - size + 1)
      found.hashes.push(size === 1 ? (hashes[word] ?? 0) : runHash(hashes, word - size + 1, word + 1))
    }
    return found
  }

  /** Takes matches that keep their order, as far as the words around them agree; answers with what is left between. */
  *#between(gap: Gap, { was, is }: Matches): Steps<Gap[]> {
    const gaps: Gap[] = []
    let [wasAt, isAt] = [gap.wasStart, gap.isStart]
    for (const [index, word] of was.entries()) {
      if (index % RUNS_AT_ONCE === RUNS_AT_ONCE - 1) yield
      const match = is[index] ?? 0
      if (word < wasAt || match < isAt) continue
      const found = this.#extend(word, match, { ...gap, wasStart: wasAt, isStart: isAt }, false)
      if (!found) continue
      gaps.push({ wasStart: wasAt, wasEnd: found.wasStart, isStart: isAt, isEnd: found.isStart })
      ;[wasAt, isAt] = [found.wasEnd, found.isEnd]
    }
    gaps.push({ ...gap, wasStart: wasAt, isStart: isAt })
    return gaps
  }

  /** The same word in both, and not taken. */
  #agree(word: number, match: number): boolean {
    return this.#was.hashes[word] === this.#is.hashes[match] && this.#to[word] === -1 && this.#from[match] === -1
  }

  #take(word: number, match: number, moved: boolean): void {
    this.#to[word] = match
    this.#from[match] = word
    if (moved) this.#moved[word] = 1
  }

  #extend(word: number, match: number, within: Gap, moved: boolean): Gap | null {
    if (!this.#agree(word, match)) return null
    let [back, forward] = [0, 1]
    while (
      word - back > within.wasStart &&
      match - back > within.isStart &&
      this.#agree(word - back - 1, match - back - 1)
    )
      back += 1
    while (
      word + forward < within.wasEnd &&
      match + forward < within.isEnd &&
      this.#agree(word + forward, match + forward)
    )
      forward += 1
    for (let at = -back; at < forward; at += 1) this.#take(word + at, match + at, moved)
    return { wasStart: word - back, wasEnd: word + forward, isStart: match - back, isEnd: match + forward }
  }

  /** The gap without the words that agree at its ends, which are taken. */
  #trimmed({ wasStart, wasEnd, isStart, isEnd }: Gap): Gap {
    while (wasStart < wasEnd && isStart < isEnd && this.#agree(wasStart, isStart))
      this.#take(wasStart++, isStart++, false)
    while (wasStart < wasEnd && isStart < isEnd && this.#agree(wasEnd - 1, isEnd - 1))
      this.#take(--wasEnd, --isEnd, false)
    return { wasStart, wasEnd, isStart, isEnd }
  }

  /** The longest common subsequence of a small gap. */
  #compareAll(gap: Gap): void {
    const { wasStart, wasEnd, isStart, isEnd } = this.#trimmed(gap)
    const [rows, columns] = [wasEnd - wasStart, isEnd - isStart]
    if (rows === 0 || columns === 0 || rows * columns > MOST_PAIRS) return
    const width = columns + 1
    const best = new Uint16Array((rows + 1) * width)
    const at = (row: number, column: number): number => best[row * width + column] ?? 0
    for (let row = rows - 1; row >= 0; row -= 1) {
      for (let column = columns - 1; column >= 0; column -= 1) {
        best[row * width + column] = this.#agree(wasStart + row, isStart + column)
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
      }
    }
    for (let row = 0, column = 0; row < rows && column < columns;) {
      if (this.#agree(wasStart + row, isStart + column)) this.#take(wasStart + row++, isStart + column++, false)
      else if (at(row + 1, column) >= at(row, column + 1)) row += 1
      else column += 1
    }
  }
}

function runHash(hashes: Int32Array, first: number, end: number): number {
  let hash = 0
  for (let word = first; word < end; word += 1) hash = (Math.imul(hash, 0x01_00_01_93) + (hashes[word] ?? 0)) | 0
  return hash
}

/** The paragraphs of a stretch, each by its first word. */
function* paragraphsIn(words: Words, first: number, end: number): Steps<Hashed> {
  const found = { places: [] as number[], hashes: [] as number[] }
  for (let word = first; word < end;) {
    const length = Math.min(end - word, lengthOfParagraph(words, word))
    found.places.push(word)
    found.hashes.push(runHash(words.hashes, word, word + length))
    word += length
    if (found.places.length % PARAGRAPHS_AT_ONCE === 0) yield
  }
  return found
}

/** How many words stand between this one and the end of its paragraph, with it. */
function lengthOfParagraph({ text, starts, ends, count }: Words, first: number): number {
  let word = first + 1
  while (word < count && !isApart(text, ends[word - 1] ?? 0, starts[word] ?? 0)) word += 1
  return word - first
}

/** Whether a blank line is between two words. */
const isApart = (text: string, end: number, start: number): boolean =>
  start - end > 1 && text.slice(end, start).includes('\n\n')
