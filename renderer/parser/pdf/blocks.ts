import type { Block } from '@shared/text/blocks'
import { isCaption } from './caption'
import type { Words } from './hyphens'
import type { Note } from './notes'
import { BULLET, type Paragraph } from './paragraphs'
import type { Row } from './row'
import { type Join, textOf } from './row-text'

/** What a document of pages needs to be told as blocks. */
type Told = {
  headings: ReadonlyMap<Paragraph, number>
  /** How deep in lists items stand, from 1. */
  levels: ReadonlyMap<Paragraph, number>
  tables: ReadonlySet<Row>
  /** Foot notes, by page. */
  notes: ReadonlyMap<number, readonly Note[]>
  /** What readers have written on each page. */
  comments: ReadonlyMap<number, readonly string[]>
  /** Paragraphs that are words in drawings. */
  inFigures: ReadonlySet<Paragraph>
  words: Words
  pages: number
}

const LABEL = /^[([]?(?:[\d⁰¹²³⁴-⁹]{1,3}|[*∗†‡§¶#ᵃ-ᶻ]{1,3})[)\].]?\s*/u

/** The paragraphs of a document as blocks, the notes of a page after those that begin on it. */
export function blocksOf(paragraphs: readonly Paragraph[], told: Told): Block[] {
  const blocks: Block[] = []
  const labels = labelsOf(told.notes)
  for (const [at, paragraph] of paragraphs.entries()) {
    const page = paragraph.rows[0]?.page ?? 1
    const block = blockOf(paragraph, labels, told)
    const last = blocks.at(-1)
    const before = paragraphs[at - 1]
    if (block && last && before && isNextCell(before, paragraph)) last.text += `\t${block.text}`
    else if (block) blocks.push(block)
    const next = paragraphs[at + 1]?.rows[0]?.page ?? told.pages + 1
    for (let on = page; on < next; on += 1) blocks.push(...notesOn(on, told))
  }
  return blocks
}

const isNextCell = ({ tag: before }: Paragraph, { tag }: Paragraph): boolean =>
  tag?.kind === 'cell' && before?.kind === 'cell' && tag.row === before.row

function blockOf(paragraph: Paragraph, labels: (page: number) => ReadonlySet<string>, told: Told): Block | null {
  const { rows, isItem, tag } = paragraph
  const [first] = rows
  if (!first) return null
  const join: Join = (before, after) => told.words.join(before, after)
  const isRow = told.tables.has(first) || tag?.kind === 'cell'
  const { text, pages } = joined(rows, told.words, (row) =>
    textOf(row, labels(row.page), join, told.tables.has(row) ? '\t' : ' '),
  )
  const level = told.headings.get(paragraph)
  const block = (kind: Block['kind'], depth: number | null, role: Block['role'], words: string): Block | null =>
    words.trim() === ''
      ? null
      : { kind, level: depth, role, text: words, pages: shifted(pages, text.length - words.length) }
  if (told.inFigures.has(paragraph)) return block('paragraph', null, 'apparatus', text)
  if (isRow) return block('table-row', null, 'body', text)
  if (tag?.kind === 'note') return block('paragraph', null, 'note', text)
  if (level !== undefined) return block('heading', level, 'body', text)
  if (tag?.kind === 'caption' || isCaption(text)) return block('paragraph', null, 'caption', text)
  if (tag?.kind === 'figure' || told.inFigures.has(paragraph)) return block('paragraph', null, 'apparatus', text)
  if (isItem) return block('list-item', told.levels.get(paragraph) ?? 1, 'body', text.replace(BULLET, ''))
  return block('paragraph', null, 'body', text)
}

type Pages = NonNullable<Block['pages']>

/** Lines as one text, and where in it each page begins. */
function joined(rows: readonly Row[], words: Words, said: (row: Row) => string): { text: string; pages: Pages } {
  const pages: Pages = []
  let text = ''
  for (const row of rows) {
    const line = said(row)
    const whole = words.join(text, line)
    if (pages.at(-1)?.page !== row.page)
      pages.push({ page: row.page, from: text === '' ? 0 : whole.length - line.length })
    text = whole
  }
  return { text, pages }
}

/** The same after so many characters were taken from the beginning. */
const shifted = (pages: Pages, by: number): Pages =>
  pages.map(({ page, from }) => ({ page, from: Math.max(0, from - by) }))

function notesOn(page: number, { notes, comments, words }: Told): Block[] {
  const written = (comments.get(page) ?? []).map((text): Block => ({
    kind: 'paragraph',
    level: null,
    role: 'note',
    text,
    pages: [{ page, from: 0 }],
  }))
  const own = (notes.get(page) ?? []).flatMap(({ label, rows }) => {
    const { text } = joined(rows, words, (row) => textOf(row, new Set(), (before, after) => words.join(before, after)))
    const told = label === '' ? text : `[${label}] ${text.replace(LABEL, '')}`
    return told.trim() === ''
      ? []
      : [{ kind: 'paragraph', level: null, role: 'note', text: told, pages: [{ page, from: 0 }] } satisfies Block]
  })
  return [...own, ...written]
}

/** The labels of the notes of a page; where it has none, those of all notes, which then stand at the end. */
function labelsOf(notes: Told['notes']): (page: number) => ReadonlySet<string> {
  const labels = (all: readonly Note[]): Set<string> => new Set(all.map(({ label }) => label).filter(Boolean))
  const every = labels([...notes.values()].flat())
  return (page) => {
    const own = labels(notes.get(page) ?? [])
    return own.size > 0 ? own : every
  }
}
