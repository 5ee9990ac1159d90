import { createHash } from 'node:crypto'
import type { Hunspell } from './hunspell'

/**
 * Chromium's form of a dictionary, version 2.0 (third_party/hunspell/google/bdict.h). All numbers are little-endian.
 *
 * Header: "BDic", version, offsets of rules and words, MD5 of all that follows. Rules: four offsets, then lists of texts
 * that end in NUL, each list with one more NUL. Words: a trie by bytes.
 */
const HEADER = 32
const RULES_HEADER = 16
const MAJOR_VERSION = 2

const LEAF_WITH_LETTERS = 0x40
const LEAF_WITH_GROUPS = 0x20
/** Thirteen bits hold the first group; all set they say that it stands in the list behind. */
const NO_FIRST_GROUP = 0x1fff
const LAST_GROUP = 0xffff
const MOST_GROUPS_OF_WORD = 32
const LOOKUP = 0xc0
const LOOKUP_WITH_END = 0x01
const LOOKUP_WIDE = 0x02
const LIST = 0xe0
const LIST_WIDE = 0x10
const LONGEST_LIST = 15

/** Writes a dictionary as Chromium reads it. */
export function writeBdict(dictionary: Hunspell): Uint8Array {
  const rules = rulesOf(dictionary)
  const trie = trieOf(dictionary.words)
  const bytes = Buffer.alloc(HEADER + rules.length + trie.size)
  rules.copy(bytes, HEADER)
  trie.write(bytes, HEADER + rules.length)
  bytes.write('BDic', 'latin1')
  bytes.writeUInt16LE(MAJOR_VERSION, 4)
  bytes.writeUInt32LE(HEADER, 8)
  bytes.writeUInt32LE(HEADER + rules.length, 12)
  createHash('md5').update(bytes.subarray(HEADER)).digest().copy(bytes, 16)
  return bytes
}

/** Whether these are the bytes of a whole dictionary in Chromium's form. */
export function isBdict(given: Uint8Array): boolean {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (bytes.length <= HEADER + RULES_HEADER || bytes.toString('latin1', 0, 4) !== 'BDic') return false
  const [rules, words] = [bytes.readUInt32LE(8), bytes.readUInt32LE(12)]
  if (bytes.readUInt16LE(4) !== MAJOR_VERSION || rules < HEADER || words <= rules || words >= bytes.length) return false
  const digest = createHash('md5').update(bytes.subarray(rules)).digest()
  return digest.equals(bytes.subarray(16, HEADER))
}

function rulesOf({ comment, groups, affixes, replacements, others }: Hunspell): Buffer {
  const lists = [
    // Hunspell wants to hear first how many groups there are.
    [`AF ${groups.length}`, ...groups.map((flags) => `AF ${flags}`)].join('\0') + '\0\0',
    textList(affixes),
    replacements.map(([from, to]) => `${from}\0${to}\0`).join('') + '\0',
    textList(others),
  ]
  const header = Buffer.alloc(RULES_HEADER)
  let offset = HEADER + RULES_HEADER + comment.length + 2
  for (const [index, list] of lists.entries()) {
    header.writeUInt32LE(offset, index * 4)
    offset += list.length
  }
  return Buffer.concat([header, Buffer.from(`\n${comment}\n${lists.join('')}`, 'latin1')])
}

const textList = (texts: readonly string[]): string => texts.map((text) => `${text}\0`).join('') + '\0'

type Entry = { word: string; groups: readonly number[] }

/** A part of the trie: how many bytes it takes, and how it is written at a place. */
type Node = { size: number; write: (into: Buffer, at: number) => void }

/** What comes next after a byte; after 0 the word ends. */
type Branch = { byte: number; node: Node }

function trieOf(words: Hunspell['words']): Node {
  // In the order of the bytes, which these texts are.
  const entries = [...words].map(([word, groups]) => ({ word, groups })).toSorted((a, b) => (a.word < b.word ? -1 : 1))
  return nodeOf(branchesOf(entries, 0, entries.length, 0))
}

/** The branches of the words from `begin` to `end`, which have their first `depth` bytes in common. */
function branchesOf(entries: readonly Entry[], begin: number, end: number, depth: number): Branch[] {
  const branches: Branch[] = []
  let from = begin
  while (from < end) {
    const byte = byteAt(entries[from], depth)
    let to = from + 1
    while (to < end && byteAt(entries[to], depth) === byte) to += 1
    const [first] = entries.slice(from, from + 1)
    const node =
      to - from === 1 && first
        ? leafOf(first.word.slice(depth + 1), first.groups)
        : nodeOf(branchesOf(entries, from, to, depth + 1))
    branches.push({ byte, node })
    from = to
  }
  return branches
}

const byteAt = (entry: Entry | undefined, depth: number): number => entry?.word.charCodeAt(depth) || 0

function leafOf(letters: string, given: readonly number[]): Node {
  const groups = given.slice(0, MOST_GROUPS_OF_WORD)
  const [first = 0] = groups
  const isFirstHere = first < NO_FIRST_GROUP
  const behind = isFirstHere ? groups.slice(1) : groups
  const lettersSize = letters === '' ? 0 : letters.length + 1
  return {
    size: 2 + lettersSize + (behind.length === 0 ? 0 : behind.length * 2 + 2),
    write: (into, at) => {
      const group = isFirstHere ? first : NO_FIRST_GROUP
      const kind = (letters === '' ? 0 : LEAF_WITH_LETTERS) | (behind.length === 0 ? 0 : LEAF_WITH_GROUPS)
      into[at] = kind | (group >> 8)
      into[at + 1] = group & 0xff
      into.write(letters, at + 2, 'latin1')
      if (behind.length === 0) return
      for (const [index, each] of [...behind, LAST_GROUP].entries()) {
        into.writeUInt16LE(each, at + 2 + lettersSize + index * 2)
      }
    },
  }
}

/** The smallest of the four forms in which the branches fit. */
function nodeOf(branches: readonly Branch[]): Node {
  const size = branches.reduce((sum, { node }) => sum + node.size, 0)
  if (branches.length <= LONGEST_LIST && size <= 0xffff) return listOf(branches, size)
  return lookupOf(branches, size)
}

function listOf(branches: readonly Branch[], childrenSize: number): Node {
  const isWide = childrenSize > 0xff
  const width = isWide ? 3 : 2
  const head = 1 + branches.length * width
  return {
    size: head + childrenSize,
    write: (into, at) => {
      into[at] = LIST | (isWide ? LIST_WIDE : 0) | branches.length
      let offset = 0
      for (const [index, { byte, node }] of branches.entries()) {
        const entry = at + 1 + index * width
        into[entry] = byte
        if (isWide) into.writeUInt16LE(offset, entry + 1)
        else into[entry + 1] = offset
        node.write(into, at + head + offset)
        offset += node.size
      }
    },
  }
}

/** A table from the first byte to the last; the end of a word has a place before it. Wide offsets count from the beginning of the file. */
function lookupOf(branches: readonly Branch[], childrenSize: number): Node {
  const hasEnd = branches[0]?.byte === 0
  const [first, last] = [branches[hasEnd ? 1 : 0]?.byte ?? 0, branches.at(-1)?.byte ?? 0]
  const count = last - first + 1
  const headWith = (width: number) => 3 + (count + (hasEnd ? 1 : 0)) * width
  const isWide = headWith(2) + childrenSize > 0xffff
  const width = isWide ? 4 : 2
  const head = headWith(width)
  return {
    size: head + childrenSize,
    write: (into, at) => {
      into[at] = LOOKUP | (isWide ? LOOKUP_WIDE : 0) | (hasEnd ? LOOKUP_WITH_END : 0)
      into[at + 1] = first
      into[at + 2] = count
      let child = at + head
      for (const { byte, node } of branches) {
        const place = byte === 0 ? 0 : byte - first + (hasEnd ? 1 : 0)
        if (isWide) into.writeUInt32LE(child, at + 3 + place * width)
        else into.writeUInt16LE(child - at, at + 3 + place * width)
        node.write(into, child)
        child += node.size
      }
    },
  }
}
