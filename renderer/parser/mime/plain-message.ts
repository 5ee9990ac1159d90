import type { Block } from '@shared/text/blocks'
import { plainLines } from '@shared/text/plain-lines'
import { splitText } from '@shared/text/split-text'
import { beginsTail } from './quoted-tail'

/** As mail programs mark a line of the message that is answered (RFC 3676, section 4.5). */
const MARK = /^[ \t]?>(?:[ \t]?>)*[ \t]?/

type Run = { quoted: boolean; lines: string[] }

/** The text of a message as blocks; what it quotes from another, by marks or as a whole at its end, are quotes. */
export function plainMessage(text: string): { blocks: Block[]; notes: string[] } {
  const blocks = runsOf(plainLines(text.replace(/\r\n?/g, '\n'))).flatMap(({ quoted, lines }) => {
    const read = splitText(lines.join('\n'), { keepLines: true, itemsApart: true }).blocks
    return quoted ? read.map((block): Block => ({ ...block, kind: 'quote', level: null })) : read
  })
  return { blocks, notes: [] }
}

function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let isTail = false
  const all = text.split('\n')
  for (const [at, line] of all.entries()) {
    isTail ||= beginsTail(all, at)
    const quoted = isTail || MARK.test(line)
    const words = isTail ? line : line.replace(MARK, '')
    const last = runs.at(-1)
    if (last?.quoted === quoted) last.lines.push(words)
    else runs.push({ quoted, lines: [words] })
  }
  return runs
}
