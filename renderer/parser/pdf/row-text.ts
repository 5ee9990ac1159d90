import { subscript, superscript } from '../blocks/superscript'
import type { Cell, Piece, Row } from './row'

const LEADERS = /(?:\s?[.·…_]){5,}\s?/g

/** Whether dots lead the eye to a page number, as in a table of contents. */
export const hasLeaders = (text: string): boolean => text.search(LEADERS) !== -1

/** How two lines become one text. */
export type Join = (before: string, after: string) => string

/**
 * The words of a row; a tab between the cells of a table, whose lines `join` puts together. What stands above the line is
 * a reference "[1]" where `notes` has such a label, else it is written so that it says what it is.
 */
export const textOf = ({ cells }: Row, notes: ReadonlySet<string>, join: Join, between = ' '): string =>
  cells
    .map((cell) => textOfCell(cell, notes, join))
    .join(between)
    .trimEnd()

function textOfCell({ pieces }: Cell, notes: ReadonlySet<string>, join: Join): string {
  let text = ''
  for (const [at, piece] of pieces.entries()) text += written(piece, text, pieces[at + 1]?.text ?? '', notes)
  return text
    .split('\n')
    .map((line) => line.replace(LEADERS, ' … ').trim())
    .reduce(join)
}

function written({ text, level }: Piece, before: string, after: string, notes: ReadonlySet<string>): string {
  if (level === 0) return text
  const tail = text.endsWith(' ') ? ' ' : ''
  if (level === -1) return subscript(text, before, after) + tail
  const labels = text.trim().split(/[,\s]+/)
  if (labels.every((label) => notes.has(label)) && !(/^\d/.test(text) && /\d$/.test(before)))
    return labels.map((label) => `[${label}]`).join('') + tail
  return superscript(text, before) + tail
}
