import { spellingWords } from './spelling-words'
import { Refusal } from '@shared/refusal'

/** The words of a dictionary, each with the numbers of its groups of affixes (0 for none), and its rules. Texts are bytes. */
export type Hunspell = {
  /** The comment at the head of the rules, where copyrights stand. */
  comment: string
  /** Groups of affix flags; their numbers begin at 1. */
  groups: readonly string[]
  /** PFX and SFX lines. */
  affixes: readonly string[]
  replacements: readonly (readonly [string, string])[]
  /** All other lines. */
  others: readonly string[]
  words: ReadonlyMap<string, readonly number[]>
}

/** What changes how words are kept, which Chromium's form of a dictionary has no place for. */
const UNKNOWN_COMMANDS: ReadonlySet<string> = new Set(['IGNORE', 'COMPLEXPREFIXES'])

/** Commands whose arguments are letters, not flags. */
const LETTERS: ReadonlySet<string> = new Set(['TRY', 'MAP', 'KEY', 'ICONV', 'OCONV', 'WORDCHARS', 'BREAK'])

/** Nodes of Chromium's form keep numbers of groups in two bytes, of which the last says "no more". */
const MOST_GROUPS = 0xfffe

/**
 * Reads a Hunspell dictionary (hunspell(5)): its rules (.aff) and its words (.dic), as bytes. Refuses what Chromium's form
 * of a dictionary cannot say. Flags stay the bytes they are; words and letters become UTF-8.
 */
export function readHunspell(aff: Uint8Array, dic: Uint8Array): Hunspell {
  const rules = readRules(linesOf(aff))
  return { ...rules.read, groups: rules.groups, words: readWords(linesOf(dic), rules) }
}

type Rules = {
  read: Pick<Hunspell, 'comment' | 'affixes' | 'replacements' | 'others'>
  groups: string[]
  /** Letters of the file as UTF-8. */
  utf8: (letters: string) => string
  /** The number of the group of these flags. */
  numberOf: (flags: string) => number
}

function readRules(lines: readonly string[]): Rules {
  const commands = lines.map((line) => line.replace(/\t/g, ' ').trim())
  const first = commands.findIndex((line) => line !== '' && !line.startsWith('#'))
  const comment = commands.slice(0, Math.max(0, first)).join('\n')
  const named = commands.filter((line) => line !== '' && !line.startsWith('#')).map(wordsOf)
  const utf8 = toUtf8(named.find(([name]) => name === 'SET')?.[1] ?? 'ISO8859-1')

  const isNumbered = named.some(([name]) => name === 'AF')
  // The first line of a table says how many follow.
  const groups = isNumbered
    ? named
        .filter(([name]) => name === 'AF')
        .slice(1)
        .map(([, flags]) => flags ?? '')
    : []
  const numbers = new Map(groups.map((flags, index) => [flags, index + 1]))
  const numberOf = (flags: string): number => {
    if (isNumbered) return Number(flags) || 0
    const known = numbers.get(flags)
    if (known !== undefined) return known
    if (groups.length >= MOST_GROUPS) throw unusable(spellingWords.tooManyEndings)
    groups.push(flags)
    numbers.set(flags, groups.length)
    return groups.length
  }

  const affixes: string[] = []
  const replacements: (readonly [string, string])[] = []
  const others: string[] = []
  let isFirstReplacement = true
  for (const words of named) {
    const [name = '', ...rest] = words
    if (UNKNOWN_COMMANDS.has(name)) throw unusable(spellingWords.unknownCommand(name))
    if (name === 'SET' || name === 'AF') continue
    if (name === 'PFX' || name === 'SFX') affixes.push(affixLine(words, utf8, numberOf))
    else if (name === 'REP') {
      if (!isFirstReplacement && rest[0] !== undefined)
        replacements.push([spaced(utf8(rest[0])), spaced(utf8(rest[1] ?? ''))])
      isFirstReplacement = false
    } else others.push(LETTERS.has(name) ? utf8(words.join(' ')) : words.join(' '))
  }
  return { read: { comment, affixes, replacements, others }, groups, utf8, numberOf }
}

/** "SFX D Y 4" as it is; of "SFX D y ied/X [^aeiou]y" the letters in UTF-8 and the flags behind the slash by number. */
function affixLine(words: readonly string[], utf8: Rules['utf8'], numberOf: Rules['numberOf']): string {
  const [name = '', flag = '', strip = '', added = '', condition = '.'] = words
  if (words.length === 4 && (strip === 'Y' || strip === 'N')) return words.join(' ')
  const slash = added.indexOf('/')
  const withFlags = slash === -1 ? utf8(added) : `${utf8(added.slice(0, slash))}/${numberOf(added.slice(slash + 1))}`
  return `${name} ${flag} ${utf8(strip)} ${withFlags} ${utf8(condition)}`
}

function readWords(lines: readonly string[], { utf8, numberOf }: Rules): Map<string, number[]> {
  const words = new Map<string, number[]>()
  // The first line says how many words follow.
  for (const line of lines.slice(1)) {
    const entry = withoutNotes(line)
    if (entry === '' || entry.startsWith('#')) continue
    const slash = slashIn(entry)
    const word = utf8(entry.slice(0, slash).replaceAll('\\/', '/'))
    const flags = entry.slice(slash + 1)
    const number = flags === '' ? 0 : numberOf(flags)
    const numbers = words.get(word)
    if (numbers === undefined) words.set(word, [number])
    else if (!numbers.includes(number)) numbers.push(number)
  }
  if (words.size === 0) throw unusable(spellingWords.noWords)
  return words
}

/** Notes on a word stand behind a tab, or as "po:noun" behind a space. */
function withoutNotes(line: string): string {
  const [entry = ''] = line.split('\t', 1)
  const note = entry.search(/ [a-z]{2}:/)
  return (note === -1 ? entry : entry.slice(0, note)).trim()
}

/** Where the flags begin; the end where there are none. */
function slashIn(entry: string): number {
  for (let at = entry.indexOf('/', 1); at !== -1; at = entry.indexOf('/', at + 1)) {
    if (entry[at - 1] !== '\\') return at
  }
  return entry.length
}

/** Without the mark that a file in UTF-8 may begin with. */
const linesOf = (bytes: Uint8Array): string[] =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .split(/\r?\n/)

const wordsOf = (line: string): string[] => line.split(/ +/)

/** Rules are split at spaces, so that spaces in them are written as underscores. */
const spaced = (letters: string): string => letters.replaceAll('_', ' ')

function toUtf8(charset: string): (letters: string) => string {
  if (/^utf-?8$/i.test(charset)) return (letters) => letters
  const decoder = decoderOf(charset)
  return (letters) => Buffer.from(decoder.decode(Buffer.from(letters, 'latin1'))).toString('latin1')
}

function decoderOf(charset: string) {
  try {
    return new TextDecoder(charset.replace(/^microsoft-cp/i, 'windows-'))
  } catch (cause) {
    throw unusable(spellingWords.unknownEncoding(charset.slice(0, 40)), cause)
  }
}

const unusable = (why: string, cause?: unknown): Refusal =>
  new Refusal('dictionary-unusable', spellingWords.unusable(why), {
    cause,
  })
