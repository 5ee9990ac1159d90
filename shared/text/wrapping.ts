import { z } from 'zod'
import { counted, formatCount } from '../words/plural'

/** What became of the line ends of a text that a program wrapped. */
export const WrappedLines = z.enum(['joined', 'kept'])
export type WrappedLines = z.infer<typeof WrappedLines>

/** An address cannot be broken, so its length says nothing about how the lines around it were made. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/g
/** Programs wrap within these widths; shorter lines are verse or a list, longer ones are paragraphs. */
const [NARROWEST, WIDEST] = [40, 120]
/** Fewer line ends prove no habit. */
const FEWEST_ENDS = 4
/** Of all line ends so many must have had no room for the next word; editing by hand leaves some that had. */
const [SHARE, SHARE_IN_PARAGRAPH] = [0.8, 0.6]
/** Verse, addresses and last lines of paragraphs stand beside them. */
const SHARE_IN_TEXT = 0.5
/** Lines of this share of the width may have been wrapped. */
const WIDE = 0.75
/** A word longer than this share of the width has room on few lines: columns of codes are no wrapped words. */
const LONGEST_FIRST_WORD = 1 / 3
/** Columns are kept apart with tabs, several spaces or rows of dots, and lines of them stay. */
const COLUMNS = /\S(?:\t| {3,})\S|\.{4}|(?: \.){3}/
/** More than the first line of a paragraph is indented: it stands where it stands on purpose. */
const DEEPEST_INDENT = 8
/** What begins something of its own: an item, a clause, who speaks, a day, a quoted or drawn line. */
const BEGINS =
  /^\s*(?:[-*•‣–>#|]|[[(]?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[\])]|\d{1,3}[.)]\s|\d{1,3}(?:\.\d{1,3}){1,4}\.?\s|§|\p{Lu}[\p{L} .’'-]{0,30}:\s|[[(]?\d{4}-\d{2}-\d{2}|[[(]?\d{1,2}[.:]\d{2})/u
const NO_WORDS = /^[^\p{L}\p{N}]*$/u
const SENTENCE_END = /[.!?…:;。！？][”"’')\]]*$/u
/** Scripts that are written without spaces between words, with their punctuation. */
const UNSPACED =
  '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\u3000-\\u303f\\uff00-\\uffef]'
const [ENDS_UNSPACED, BEGINS_UNSPACED] = [new RegExp(`${UNSPACED}$`, 'u'), new RegExp(`^${UNSPACED}`, 'u')]
/** Characters looked back for the beginning of a word. */
const LONGEST_WORD = 80
const BROKEN_WORD = /(?<![\p{L}\p{N}-])\p{L}[\p{L}\p{M}’']*[-\u2010\u00ad]$/u
const COMPOUND = /[\p{L}\p{N}][-\u2010\u00ad]$/u
/** In "short- and long-term" the hyphen stands for what follows later. */
const AND =
  /^(?:and|or|to|und|oder|bis|sowie|et|ou|y|e|o|en|of|och|eller|og|i|oraz|lub|ja|tai|и|или)(?![\p{L}\p{N}-])/iu
const WORD = /\p{L}[\p{L}\p{M}’']*(?:[-\u2010][\p{L}\p{M}’']+)*/gu

/** The length of a line without addresses and without the spaces that fill it. */
export function lengthOf(line: string): number {
  const text = line.trimEnd()
  const own = text.trimStart()
  return (text.length - own.length > DEEPEST_INDENT ? own : text).replace(ADDRESS, '').length
}

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
    const full = running.reduce((sum, lines) => sum + wrapping.#fullEnds(lines), 0)
    const ends = running.reduce((sum, lines) => sum + wrapping.#wideLines(lines), 0)
    const isHabit = full >= ends * SHARE && full >= lengths.length * SHARE_IN_TEXT
    return full >= FEWEST_ENDS && isHabit ? wrapping : null
  }

  private constructor(width: number, text: string) {
    this.#width = width
    this.#text = text
  }

  /** Whether these lines are a paragraph that was wrapped; some of their ends may be meant. */
  has(lines: readonly string[]): boolean {
    if (lines.some((line) => COLUMNS.test(line))) return false
    const full = this.#fullEnds(lines)
    const last = lines.at(-1) ?? ''
    // Of two lines the first always looks full: they are one where the second goes on with the sentence, or ends it.
    if (lines.length === 2) return full > 0 && (/^\s*\p{Ll}/u.test(last) || SENTENCE_END.test(last.trimEnd()))
    return full > 0 && full >= this.#wideLines(lines) * SHARE_IN_PARAGRAPH
  }

  /** The lines as they were before; a line end that is meant stays. */
  join(lines: readonly string[]): string {
    const parts: string[] = []
    for (const [at, each] of lines.entries()) {
      const line = each.trim()
      const before = lines[at - 1]
      if (before === undefined) parts.push(line)
      else if (!this.#isFull(before, each) && !this.#goesOn(before, each)) parts.push(`\n${each.trimEnd()}`)
      else {
        this.#joined += 1
        this.#append(parts, line)
      }
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

  /** Lines that another follows and that may have been wrapped: verse and addresses say nothing of those around them. */
  #wideLines(lines: readonly string[]): number {
    return lines.slice(0, -1).filter((line) => lengthOf(line) >= this.#width * WIDE).length
  }

  #fullEnds(lines: readonly string[]): number {
    return lines.filter((line, at) => at + 1 < lines.length && this.#isFull(line, lines[at + 1] ?? '')).length
  }

  /** Whether a line had no room for the word that follows, which goes on with it. */
  #isFull(line: string, next: string): boolean {
    if (BEGINS.test(next) || NO_WORDS.test(next) || NO_WORDS.test(line)) return false
    const first = firstWord(next)
    const isUnspaced = BEGINS_UNSPACED.test(first)
    const length = isUnspaced ? 1 : first.replace(ADDRESS, '').length
    const isAddress = !isUnspaced && length === 0
    if (length > this.#width * LONGEST_FIRST_WORD) return false
    const own = line.trimEnd().length
    const hasAddress = lengthOf(line) < line.trim().length
    return isAddress || (hasAddress && own > this.#width) || lengthOf(line) + 1 + length > this.#width
  }

  /** Whether the sentence goes on: somebody took words out of the line after it was wrapped. */
  #goesOn = (line: string, next: string): boolean =>
    lengthOf(line) >= this.#width / 2 &&
    !SENTENCE_END.test(line.trimEnd()) &&
    /^\s*\p{Ll}/u.test(next) &&
    !BEGINS.test(next)

  #append(parts: string[], line: string): void {
    const before = parts.at(-1) ?? ''
    if (this.#isBroken(before, line)) {
      this.#mended += 1
      parts.splice(-1, 1, before.slice(0, -1), line)
    } else parts.push(isUnbroken(before, line) ? line : ` ${line}`)
  }

  /** Whether the hyphen at the end came with the line end: it is a soft one, or the text has the word without it elsewhere. */
  #isBroken(before: string, line: string): boolean {
    const [begun] = BROKEN_WORD.exec(before.slice(-LONGEST_WORD)) ?? []
    const rest = /^\p{Ll}[\p{L}\p{M}’']*/u.exec(line)?.[0]
    if (begun === undefined || rest === undefined) return false
    if (begun.endsWith('\u00ad')) return true
    if (AND.test(line)) return false
    this.#words ??= new Set(Array.from(this.#text.matchAll(WORD), ([word]) => word.toLowerCase()))
    return this.#words.has(`${begun.slice(0, -1)}${rest}`.toLowerCase())
  }
}

/** Whether no space stood here: in a word with a hyphen of its own, and in scripts without spaces. */
const isUnbroken = (before: string, line: string): boolean =>
  (COMPOUND.test(before.slice(-2)) && !AND.test(line)) ||
  (ENDS_UNSPACED.test(before.slice(-2)) && (BEGINS_UNSPACED.test(line) || /^\p{P}/u.test(line))) ||
  (/\p{P}$/u.test(before.slice(-1)) && BEGINS_UNSPACED.test(line))

const firstWord = (line: string): string => /\S+/.exec(line)?.[0] ?? ''
