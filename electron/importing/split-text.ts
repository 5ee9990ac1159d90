import type { Block } from '@shared/text/blocks'
import { markHeadings } from './mark-headings'

/** Lines longer than this were not broken by hand, so each line end is meant: one paragraph a line. */
const LONGEST_WRAPPED_LINE = 120
/** An address cannot be broken, so its length says nothing about how the lines around it were made. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/g
/** Fewer lines are a stanza or the address on a letter, and stay together. */
const FEWEST_TURNS = 8
const LIST_ITEM = /^[ \t]*(?:[-*•‣–]|\d{1,3}[.)]|\(?[a-z][.)])[ \t]+\S/
const CAPTION = /^(?:(?:IMAGE|PHOTO|FIGURE|CAPTION|Image|Photo|Figure|Caption)\b|Fig\.)[ \t]*\d*[:.] ?\S/

/** Plain text as blocks. Blank lines part them; inside a block the words and line ends are the file's own. */
export function splitText(text: string): Block[] {
  return markHeadings(chunksOf(text).flatMap(splitChunk).map(toBlock))
}

/** What stands between blank lines. */
function chunksOf(text: string): string[] {
  const chunks: string[] = []
  let lines: string[] = []
  const end = () => {
    if (lines.length > 0) chunks.push(lines.join('\n'))
    lines = []
  }
  for (const line of text.split('\n')) {
    if (line.trim() === '') end()
    else lines.push(line)
  }
  end()
  return chunks
}

function splitChunk(chunk: string): string[] {
  const trimmed = chunk.trimEnd()
  const lines = trimmed.split('\n')
  if (lines.some((line) => withoutAddresses(line).length > LONGEST_WRAPPED_LINE)) return lines
  if (LIST_ITEM.test(trimmed)) return splitList(lines)
  return isLineByLine(lines) ? lines : [trimmed]
}

const withoutAddresses = (line: string): string => line.replace(ADDRESS, '')

/**
 * Whether each line is a paragraph, as in a transcript. Where a paragraph was wrapped, the first word of the next line had
 * no room left on this one; where most line ends leave room for it, they are meant.
 */
function isLineByLine(lines: readonly string[]): boolean {
  if (lines.length < FEWEST_TURNS) return false
  const width = lines.reduce((longest, line) => Math.max(longest, withoutAddresses(line).length), 0)
  const meant = lines.filter((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && line.length + 1 + firstWord(next).length <= width
  })
  return meant.length * 2 > lines.length
}

const firstWord = (line: string): string => /\S+/.exec(line)?.[0] ?? ''

/** A line that does not begin an item goes on with the one before. */
function splitList(lines: readonly string[]): string[] {
  const items: string[] = []
  for (const line of lines) {
    if (items.length === 0 || LIST_ITEM.test(line)) items.push(line)
    else items.push(`${items.pop()}\n${line}`)
  }
  return items
}

function toBlock(text: string): Block {
  if (LIST_ITEM.test(text)) return { kind: 'list-item', level: 1, role: 'body', text }
  return { kind: 'paragraph', level: null, role: CAPTION.test(text) ? 'caption' : 'body', text }
}
