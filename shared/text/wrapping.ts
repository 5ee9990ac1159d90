import { counted, formatCount } from '../words/plural'

/** An address cannot be broken, so its length says nothing about how the lines around it were made. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/g
/** Programs wrap within these widths; shorter lines are verse or a list, longer ones are paragraphs. */
const [NARROWEST, WIDEST] = [40, 120]
/** Fewer line ends prove no habit. */
const FEWEST_ENDS = 4
/** Of all line ends so many must have had no room for the next word; editing by hand leaves some that had. */
const [SHARE, SHARE_IN_PARAGRAPH] = [0.8, 0.6]
/** Lines of this share of the width may have been wrapped. */
const WIDE = 0.75
/** Columns are kept apart with tabs or several spaces, and lines of them stay. */
const COLUMNS = /\S(?:\t| {3,})\S/
/** Scripts that are written without spaces between words, with their punctuation. */
const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\u3000-\\u303f\\uff00-\\uffef]'
const [ENDS_UNSPACED, BEGINS_UNSPACED] = [new RegExp(`${UNSPACED}$`, 'u'), new RegExp(`^${UNSPACED}`, 'u')]
/** Characters looked back for the beginning of a word. */
const LONGEST_WORD = 80
const BROKEN_WORD = /(?<![\p{L}\p{N}-])\p{L}[\p{L}\p{M}’']*[-\u2010]$/u
const WORD = /\p{L}[\p{L}\p{M}’']*(?:[-\u2010][\p{L}\p{M}’']+)*/gu

/** The length of a line without addresses. */
export const lengthOf = (line: string): number => line.replace(ADDRESS, '').length

/** The line ends of a text that was wrapped to a width, told from those that are meant. */
export class Wrapping {
  readonly #width: number
  readonly #text: string
  /** Made when the first broken word is met. */
  #words: ReadonlySet<string> | null = null
  #joined = 0
  #mended = 0

  /** The wrapping that a text shows, given the lines between its blank ones; null when its line ends are meant. */
  static of(chunks: readonly (readonly string[])[]): Wrapping | null {
    const running = chunks.filter((lines) => !lines.some((line) => COLUMNS.test(line)))
    const lengths = running.flatMap((lines) => lines.slice(0, -1).map(lengthOf)).toSorted((a, b) => a - b)
    // The widest are often headings or tables that were left as they are.
    const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0
    if (width < NARROWEST || width > WIDEST) return null
    const wrapping = new Wrapping(width, running.flat().join('\n'))
    // Verse and addresses beside wrapped paragraphs say nothing of those.
    const wide = running.filter((lines) => lines.some((line) => lengthOf(line) >= width * WIDE))
    const full = wide.reduce((sum, lines) => sum + wrapping.#fullEnds(lines), 0)
    const ends = wide.reduce((sum, lines) => sum + lines.length - 1, 0)
    return full >= FEWEST_ENDS && full >= ends * SHARE ? wrapping : null
  }

  private constructor(width: number, text: string) {
    this.#width = width
    this.#text = text
  }

  /** Whether the ends of these lines come from wrapping. */
  has(lines: readonly string[]): boolean {
    const ends = lines.length - 1
    if (ends === 0 || lines.some((line) => COLUMNS.test(line))) return false
    const full = this.#fullEnds(lines)
    return full > 0 && full >= ends * SHARE_IN_PARAGRAPH
  }

  /** The lines as the one they were before. */
  join(lines: readonly string[]): string {
    this.#joined += lines.length - 1
    const parts: string[] = []
    for (const each of lines) {
      const line = each.trim()
      const before = parts.at(-1)
      if (before === undefined) parts.push(line)
      else if (this.#isBroken(before, line)) parts.splice(-1, 1, before.slice(0, -1), line)
      else parts.push(isUnbroken(before, line) ? line : ` ${line}`)
    }
    return parts.join('')
  }

  /** What was done, in words for the analyst. */
  get notes(): string[] {
    if (this.#joined === 0) return []
    const mended = this.#mended > 0 ? ` ${counted(this.#mended, 'word')} broken at a line end became whole.` : ''
    return [
      `Lines wrapped at about ${this.#width} characters were joined to paragraphs (${formatCount(this.#joined)} line ends).${mended} “Keep its lines” on the source card undoes that.`,
    ]
  }

  /** Line ends that had no room for the word that follows. */
  #fullEnds(lines: readonly string[]): number {
    return lines.filter((line, index) => {
      const next = lines[index + 1]
      return next !== undefined && lengthOf(line) + 1 + firstWord(next).length > this.#width
    }).length
  }

  /** Whether the hyphen at the end came with the line end: the text has the word without it elsewhere. */
  #isBroken(before: string, line: string): boolean {
    const [begun] = BROKEN_WORD.exec(before.slice(-LONGEST_WORD)) ?? []
    const rest = /^\p{Ll}[\p{L}\p{M}’']*/u.exec(line)?.[0]
    if (begun === undefined || rest === undefined) return false
    this.#words ??= new Set(Array.from(this.#text.matchAll(WORD), ([word]) => word.toLowerCase()))
    const isWord = this.#words.has(`${begun.slice(0, -1)}${rest}`.toLowerCase())
    if (isWord) this.#mended += 1
    return isWord
  }
}

/** Whether no space stood here: in a word with a hyphen of its own, and in scripts without spaces. */
const isUnbroken = (before: string, line: string): boolean =>
  (BROKEN_WORD.test(before.slice(-LONGEST_WORD)) && /^\p{Ll}/u.test(line)) ||
  (ENDS_UNSPACED.test(before.slice(-2)) && (BEGINS_UNSPACED.test(line) || /^\p{P}/u.test(line))) ||
  (/\p{P}$/u.test(before.slice(-1)) && BEGINS_UNSPACED.test(line))

const firstWord = (line: string): string => /\S+/.exec(line)?.[0] ?? ''
