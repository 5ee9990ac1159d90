import { Refusal } from '@shared/refusal'
import type { ParsedArticle } from '@shared/text/parsed-article'
import { joinedAcross } from './across'
import { blocksOf } from './blocks'
import { wordsInFigures } from './figures'
import { headingsAmong } from './headings'
import { Words } from './hyphens'
import { importNotes, isPicture } from './import-notes'
import { type Note, withoutNotes } from './notes'
import { listLevels } from './list-levels'
import { openPdf, type PdfFile } from './open-pdf'
import { besideText, pagesOf, type ReadPage } from './pages'
import { habitsOf, type Paragraph, paragraphsOf } from './paragraphs'
import { pdfRefusals } from './pdf-words'
import type { Pdfium } from './pdfium'
import { linesIn, type Row } from './row'
import { type Page, withoutRunning } from './running'
import { stacksOf } from './stack'
import { tableRowsIn } from './table-rows'
import { withTitle } from './title'

/** What a PDF says as one reads it, and what on its pages is no part of that. */
export type ReadPdf = {
  article: ParsedArticle
  file: PdfFile
  pages: readonly ReadPage[]
  running: ReadonlySet<Row>
}

/** The text of a PDF as one reads it: what is on its pages but the running heads, feet and page numbers. */
export const parsePdf = (pdfium: Pdfium, bytes: Uint8Array): ParsedArticle => readPdf(pdfium, bytes).article

/** The same, with what was left out of it. */
export function readPdf(pdfium: Pdfium, bytes: Uint8Array): ReadPdf {
  const file = openPdf(pdfium, bytes)
  if (file.pages.every(isPicture)) throw onlyPictures(file.pages.length)
  const read = pagesOf(file.pages)
  const words = new Words()
  for (const { rows } of read) for (const line of rows.flatMap(linesIn)) words.learn(line)
  const size = sizeOfText(read)
  const running = withoutRunning(read, size)
  const notes = new Map<number, Note[]>()
  const kept = running.pages.map((page, at) => {
    const { rows, notes: own } = withoutNotes(page, size)
    const beside = read[at]?.marginNotes.map((lines) => ({ label: '', rows: lines })) ?? []
    notes.set(page.number, [...beside, ...own])
    const remain = new Set(rows)
    const tagged = read[at]?.tagged
      ?.map((paragraph) => {
        const left = paragraph.rows.filter((row) => remain.has(row))
        return { ...paragraph, rows: left, stack: { ...paragraph.stack, rows: left } }
      })
      .filter((paragraph) => paragraph.rows.length > 0)
    return { stacks: stacksOf(rows, page.number), tagged }
  })
  const habits = habitsOf(
    kept.flatMap(({ stacks }) => stacks),
    size,
  )
  // What no tag says anything of is put together by where it stands.
  const untold = kept.flatMap(
    ({ stacks, tagged }) => tagged?.filter(({ tag }) => tag === null).map(({ stack }) => stack) ?? stacks,
  )
  const tables = new Set(untold.flatMap(({ rows }) => [...tableRowsIn(rows)]))
  const paragraphs = joinedAcross(
    kept.flatMap(({ stacks, tagged }): Paragraph[] =>
      tagged
        ? tagged.flatMap((paragraph) => (paragraph.tag ? [paragraph] : paragraphsOf(paragraph.stack, habits, tables)))
        : stacks.flatMap((stack) => paragraphsOf(stack, habits, tables)),
    ),
    habits,
    tables,
  )
  const headings = headingsAmong(paragraphs, size)
  const inFigures = wordsInFigures(paragraphs, headings, tables)
  const comments = new Map(file.pages.map((page, at) => [at + 1, page.comments]))
  const told = {
    comments,
    headings,
    levels: listLevels(paragraphs),
    tables,
    notes,
    inFigures,
    words,
    pages: file.pages.length,
  }
  const { blocks, title } = withTitle([...blocksOf(paragraphs, told), ...besideText(read)], file.about.title)
  const article = {
    ...file.about,
    title,
    blocks,
    publisher: '',
    published: null,
    url: '',
    notes: importNotes(file, {
      running: running.words,
      inFigures: inFigures.size,
      lineNumbers: read.reduce((sum, page) => sum + page.lineNumbers.length, 0),
    }),
  }
  return { article, file, pages: read, running: running.running }
}

const onlyPictures = (pages: number): Refusal => new Refusal('no-text', pdfRefusals.onlyPictures(pages))

/** Share of the letters of a document that its text has at least: there may be more in its notes or listings. */
const LEAST_SHARE = 0.3

/** The largest size that many letters are set in. */
function sizeOfText(pages: readonly Page[]): number {
  const letters = new Map<number, number>()
  for (const { rows } of pages)
    for (const { face, letters: count } of rows) letters.set(face.size, (letters.get(face.size) ?? 0) + count)
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0)
  const many = [...letters].filter(([, count]) => count >= all * LEAST_SHARE).map(([size]) => size)
  const [most] = [...letters].toSorted((one, other) => other[1] - one[1])
  return many.length > 0 ? Math.max(...many) : (most?.[0] ?? 10)
}
