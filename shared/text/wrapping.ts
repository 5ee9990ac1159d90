import { z } from 'zod'
import { textWords } from './text-words'

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
/** Where paragraphs are wrapped nearly without exception, and so many line ends say it, other lines do not count against it. */
const [SHARE_WHERE_SURE, ENDS_WHERE_SURE] = [0.9, 10]
/** Of the width, the room that programs leave which even out their lines. */
const SLACK = 0.15
/** Of the lines of prose that go on from another, so many begin with a capital or follow a comma or full stop. */
const [MOST_CAPITALS, MOST_ENDED] = [0.5, 0.4]
/** Lines to which words were added later are a little wider; what is wider still was not wrapped with the others. */
const WIDEST_SHARE = 1.1
/** Signs that lines of programs have, and those of sentences hardly ever. */
const CODE = /[{};]$|^\s*[{}<]|\(\)|=|::|<\//
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

/** Korean is written with spaces, and some programs break it within its words all the same. */
const [ENDS_HANGUL, BEGINS_HANGUL] = [/\p{sc=Hang}$/u, /^\p{sc=Hang}/u]
/** Of all line ends between such letters so many must be at the very edge: programs that break at spaces leave room. */
const SHARE_AT_EDGE = 0.9
/** Letters as wide as two. */
const WIDE_LETTER = /[\p{sc=Hang}\p{sc=Han}\u3000-\u303f\uff00-\uff60]/gu

/** The line ends of a text that was wrapped to a width, told from those that are meant. */
export class Wrapping {
  readonly #width: number
  readonly #slack: number
  readonly #text: string
  /** Made when the first broken word is met. */
  #words: ReadonlySet<string> | null = null
  /** Whether Korean was broken within its words; found out when it is first met. */
  #breaksHangul: boolean | null = null
  #joined = 0
  #mended = 0

  /** The wrapping that a text shows, given the lines between its blank ones; null when its line ends are meant. */
  static of(chunks: readonly (readonly string[])[]): Wrapping | null {
    const running = chunks.filter((lines) => !areMeant(lines))
    const ends = running.flatMap((lines) => lines.slice(0, -1).map((line, at) => roomOf(line, lines[at + 1] ?? '')))
    const text = running.flat().join('\n')
    const filled = Wrapping.#tried(running, ends, text, 0)
    // Programs that even out their lines leave more room, so that more has to speak for them.
    return filled ?? (isProse(running) ? Wrapping.#tried(running, ends, text, SLACK) : null)
  }

  static #tried(
    running: readonly (readonly string[])[],
    ends: readonly Room[],
    text: string,
    slack: number,
  ): Wrapping | null {
    const width = widthOf(ends, slack)
    if (width < NARROWEST || width > WIDEST) return null
    const wrapping = new Wrapping(width, slack, text)
    const each = running.map((lines) => ({ full: wrapping.#fullEnds(lines), wide: wrapping.#wideLines(lines) }))
    const full = each.reduce((sum, lines) => sum + lines.full, 0)
    const wide = each.reduce((sum, lines) => sum + lines.wide, 0)
    const sure = each.filter((lines) => lines.full > 1 && lines.full >= lines.wide * SHARE_WHERE_SURE)
    const isSure = sure.reduce((sum, lines) => sum + lines.full, 0) >= ENDS_WHERE_SURE
    const isHabit = (isSure || (slack === 0 && full >= wide * SHARE)) && full >= ends.length * SHARE_IN_TEXT
    return full >= FEWEST_ENDS && isHabit ? wrapping : null
  }

  private constructor(width: number, slack: number, text: string) {
    this.#width = width
    this.#slack = slack
    this.#text = text
  }

  /** Whether these lines are a paragraph that was wrapped; some of their ends may be meant. */
  has(lines: readonly string[]): boolean {
    if (areMeant(lines)) return false
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
        this.#append(parts, line, /\s$/.test(before) || /^\s/.test(each))
      }
    }
    return parts.join('')
  }

  /** What was done, in words for the analyst. */
  get notes(): string[] {
    if (this.#joined === 0) return []
    return [textWords.linesJoined(this.#width, this.#joined, this.#mended)]
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
    const { length, most, fewest } = roomOf(line, next)
    const fits = length <= this.#width * WIDEST_SHARE
    return fits && this.#width >= fewest && most >= this.#width * (1 - this.#slack)
  }

  /** Whether the sentence goes on: somebody took words out of the line after it was wrapped, or a program left the space it broke at. */
  #goesOn = (line: string, next: string): boolean =>
    lengthOf(line) >= this.#width / 2 &&
    !BEGINS.test(next) &&
    (/\S $/.test(line) || (!SENTENCE_END.test(line.trimEnd()) && /^\s*\p{Ll}/u.test(next)))

  #append(parts: string[], line: string, isApart: boolean): void {
    const before = parts.at(-1) ?? ''
    if (!isApart && ENDS_HANGUL.test(before.slice(-1)) && BEGINS_HANGUL.test(line)) {
      this.#breaksHangul ??= breaksHangul(this.#text.split('\n'))
      parts.push(this.#breaksHangul ? line : ` ${line}`)
      return
    }
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

/** The widths a line may have been wrapped to: its own length, that with all but the end of the next word, and three such words. */
type Room = { length: number; most: number; fewest: number }
const MEANT: Room = { length: 0, most: -1, fewest: Infinity }

function roomOf(line: string, next: string): Room {
  if (BEGINS.test(next) || NO_WORDS.test(next) || NO_WORDS.test(line)) return MEANT
  const first = firstWord(next)
  const isUnspaced = BEGINS_UNSPACED.test(first)
  const word = isUnspaced ? 1 : first.replace(ADDRESS, '').length
  const isAddress = !isUnspaced && word === 0
  const length = lengthOf(line)
  const own = length < line.trim().length ? line.trimEnd().length - 1 : 0
  return { length, most: isAddress ? WIDEST : Math.max(length + word, own), fewest: word / LONGEST_FIRST_WORD }
}

/** The width under which most of these lines had no room left; the least of several. */
function widthOf(ends: readonly Room[], slack: number): number {
  const changes = new Int32Array(WIDEST + 2)
  for (const { length, most, fewest } of ends) {
    const from = Math.max(length, Math.ceil(fewest))
    const to = Math.min(Math.floor(most / (1 - slack)), WIDEST)
    if (from > to) continue
    changes[from] = (changes[from] ?? 0) + 1
    changes[to + 1] = (changes[to + 1] ?? 0) - 1
  }
  let [best, width, count] = [0, 0, 0]
  for (const [at, change] of changes.entries()) {
    count += change
    if (count > best) [best, width] = [count, at]
  }
  return width
}

/** Lines of columns and of programs are never joined. */
const areMeant = (lines: readonly string[]): boolean =>
  lines.some((line) => COLUMNS.test(line)) || lines.filter((line) => CODE.test(line)).length * 2 >= lines.length

/** Prose goes on in the middle of a sentence; lines of verse and of lists begin and end with something of their own. */
export function isProse(chunks: readonly (readonly string[])[]): boolean {
  const pairs = chunks.flatMap((lines) => lines.slice(1).map((line, at) => ({ line, before: lines[at] ?? '' })))
  const begun = pairs.filter(({ line }) => /^\s*\p{Lu}/u.test(line)).length
  const ended = pairs.filter(({ before }) => /[.!?…:;,。！？、，][”"’')\]]*$/u.test(before.trimEnd())).length
  return begun <= pairs.length * MOST_CAPITALS && ended <= pairs.length * MOST_ENDED
}

/** Whether no space stood here: in a word with a hyphen of its own, and in scripts without spaces. */
const isUnbroken = (before: string, line: string): boolean =>
  (COMPOUND.test(before.slice(-2)) && !AND.test(line)) ||
  (ENDS_UNSPACED.test(before.slice(-2)) && (BEGINS_UNSPACED.test(line) || /^\p{P}/u.test(line))) ||
  (/\p{P}$/u.test(before.slice(-1)) && BEGINS_UNSPACED.test(line))

/** Whether lines that end within Korean end at the very edge, one as the other. */
function breaksHangul(lines: readonly string[]): boolean {
  const ends = lines.flatMap((line, at) =>
    ENDS_HANGUL.test(line) && BEGINS_HANGUL.test(lines[at + 1] ?? '') ? [columnsOf(line)] : [],
  )
  const edge = ends.reduce((widest, columns) => Math.max(widest, columns), 0)
  const full = ends.filter((columns) => columns >= edge - 1).length
  return ends.length >= FEWEST_ENDS && full >= ends.length * SHARE_AT_EDGE
}

const columnsOf = (line: string): number => line.length + (line.match(WIDE_LETTER)?.length ?? 0)

const firstWord = (line: string): string => /\S+/.exec(line)?.[0] ?? ''
