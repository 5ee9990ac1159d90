import { wordsOfLine } from './plain-words'
import type { Block, Cell, Inline, List, Paragraph, Rich } from './rich'

/**
 * One line of a rich text. `start` counts UTF-16 code units of its lines in plain words, one new line between two;
 * values stand there as in `unfilled`.
 */
export type Line = { start: number; inlines: readonly Inline[]; of: Block['type'] }

/** All lines in the order they are read. */
export function linesOf(rich: Rich): Line[] {
  const lines: Line[] = []
  mapLines(rich, (inlines, start, of) => {
    lines.push({ start, inlines, of })
    return inlines
  })
  return lines
}

/**
 * The text with other words at a span of its plain words, in the look of those that stood there; null where the span does
 * not lie in words of one look, or other words stand there by now.
 */
export function withWords(
  rich: Rich,
  { start, end }: { start: number; end: number },
  was: string,
  becomes: string,
): Rich | null {
  let isDone = false
  const changed = mapLines(rich, (inlines, from) => {
    let at = from
    return inlines.flatMap((inline): Inline[] => {
      const [begin, length] = [at, wordsOfLine([inline]).length]
      at += length
      if (inline.type !== 'text' || start < begin || end > begin + length) return [inline]
      if (inline.text.slice(start - begin, end - begin) !== was) return [inline]
      isDone = true
      const text = inline.text.slice(0, start - begin) + becomes + inline.text.slice(end - begin)
      return text === '' ? [] : [{ ...inline, text }]
    })
  })
  return isDone ? changed : null
}

type LineMap = (inlines: readonly Inline[], start: number, of: Block['type']) => readonly Inline[]

/** The text with other lines, which are told where each stood. */
function mapLines(rich: Rich, map: LineMap): Rich {
  let next = 0
  const line = <L extends { content?: Inline[] }>(each: L, of: Block['type']): L => {
    const inlines = each.content ?? []
    const start = next
    next += wordsOfLine(inlines).length + 1
    const mapped = [...map(inlines, start, of)]
    return each.content === undefined && mapped.length === 0 ? each : { ...each, content: mapped }
  }
  const list = (each: List): List => ({
    ...each,
    content: each.content.map((item) => ({
      ...item,
      content: item.content.map((part) => (part.type === 'paragraph' ? line(part, each.type) : list(part))),
    })),
  })
  const cell = (each: Cell): Cell => ({ ...each, content: each.content.map((part): Paragraph => line(part, 'table')) })
  const block = (each: Block): Block => {
    switch (each.type) {
      case 'paragraph':
      case 'heading':
        return line(each, each.type)
      case 'blockquote':
        return { ...each, content: each.content.map((part) => line(part, 'blockquote')) }
      case 'bulletList':
      case 'orderedList':
        return list(each)
      case 'table':
        return { ...each, content: each.content.map((row) => ({ ...row, content: row.content.map(cell) })) }
    }
  }
  return { ...rich, content: rich.content.map(block) }
}
