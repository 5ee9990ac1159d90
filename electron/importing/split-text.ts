import type { Block } from '@shared/text/blocks'
import { markHeadings } from './mark-headings'

/** Lines longer than this were not broken by hand, so each line end is meant: one paragraph a line. */
const LONGEST_WRAPPED_LINE = 120
const LIST_ITEM = /^[ \t]*(?:[-*•‣–]|\d{1,3}[.)]|\(?[a-z][.)])[ \t]+\S/
const CAPTION = /^(?:(?:IMAGE|PHOTO|FIGURE|CAPTION|Image|Photo|Figure|Caption)\b|Fig\.)[ \t]*\d*[:.] ?\S/

/** Plain text as blocks. Blank lines part them; inside a block the words and line ends are the file's own. */
export function splitText(text: string): Block[] {
  const chunks = text.split(/\n(?:[^\S\n]*\n)+/)
  return markHeadings(chunks.flatMap(splitChunk).map(toBlock))
}

function splitChunk(chunk: string): string[] {
  const trimmed = chunk.trimEnd().replace(/^\n+/, '')
  if (trimmed.trim() === '') return []
  const lines = trimmed.split('\n')
  if (lines.length === 1 || lines.some((line) => line.length > LONGEST_WRAPPED_LINE)) {
    return lines.filter((line) => line.trim() !== '')
  }
  return LIST_ITEM.test(trimmed) ? splitList(lines) : [trimmed]
}

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
  if (LIST_ITEM.test(text)) return { kind: 'list-item', level: 1, text }
  if (CAPTION.test(text)) return { kind: 'caption', level: null, text }
  return { kind: 'paragraph', level: null, text }
}
