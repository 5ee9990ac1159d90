import { listed } from '@shared/language/counts'
import { short } from '@shared/words/short'
import type { Area, PageGlyphs } from './glyph'
import type { PdfFile } from './open-pdf'
import { pdfNotes } from './pdf-words'
import { MOST_LETTERS } from './read-page'

/** Letters that a page without text may have: a stamp or a number on a scan. */
const FEWEST_LETTERS = 10
/** Share of a page that pictures of it cover. */
const COVERED = 0.3
/** Running heads that are named, and how much of each. */
const [MOST_NAMED, LONGEST_NAME] = [3, 80]

/** Whether what one reads on a page is a picture of it, as a scanner makes. */
export const isPicture = ({ glyphs, turned, images, size }: PageGlyphs): boolean =>
  glyphs.length + turned.flat().length < FEWEST_LETTERS &&
  images.reduce((sum, image) => sum + areaOf(image), 0) > areaOf(size) * COVERED

const areaOf = ({ left, top, right, bottom }: Area): number => Math.max(0, right - left) * Math.max(0, bottom - top)

/**
 * What the analyst is told of a PDF; `running` are the words of its running heads and feet, `inFigures` the lines in
 * drawings, `lineNumbers` the numbers of lines.
 */
export function importNotes(
  file: PdfFile,
  { running, inFigures, lineNumbers }: { running: readonly string[]; inFigures: number; lineNumbers: number },
): string[] {
  const { pages, unreadable, attached, scripts, hasForm, marks } = file
  const sum = (of: (page: PageGlyphs) => number): number => pages.reduce((total, page) => total + of(page), 0)
  const pictures = pages.flatMap((page, at) => (isPicture(page) ? [at + 1] : []))
  const unknown = sum((page) => page.unknown)
  const slanted = sum((page) => lettersIn(page.slanted))
  const beyond = sum((page) => lettersIn(page.beyond))
  const [comments, fields] = [sum((page) => page.comments.length), sum((page) => page.fields.length)]
  const cut = pages.filter((page) => page.isCut).length
  return [
    unreadable.length > 0 && pdfNotes.damagedPages(unreadable.length, pagesInWords(unreadable)),
    pictures.length > 0 && pdfNotes.pictures(pictures.length, pagesInWords(pictures)),
    unknown > 0 && pdfNotes.unknownLetters(unknown),
    running.length > 0 && pdfNotes.running(namedOf(running)),
    lineNumbers > 0 && pdfNotes.lineNumbers(lineNumbers),
    slanted > 0 && pdfNotes.slanted(slanted),
    beyond > 0 && pdfNotes.beyondEdge(beyond),
    cut > 0 && pdfNotes.cut(MOST_LETTERS, cut),
    inFigures > 0 && pdfNotes.inFigures(inFigures),
    comments > 0 && pdfNotes.comments(comments),
    marks > 0 && pdfNotes.marks(marks),
    fields > 0 && pdfNotes.fields(fields),
    hasForm && fields === 0 && pdfNotes.emptyForm,
    attached > 0 && pdfNotes.attached(attached),
    scripts > 0 && pdfNotes.scripts,
  ].filter((note) => note !== false)
}

const lettersIn = (words: string): number => Array.from(words.replace(/\s/g, '')).length

function namedOf(words: readonly string[]): string {
  const named = words.slice(0, MOST_NAMED).map((each) => pdfNotes.quoted(short(each, LONGEST_NAME)))
  const more = words.length - named.length
  return more > 0 ? pdfNotes.andMore(named.join(', '), more) : named.join(', ')
}

/** "3", "3–5 and 9". */
function pagesInWords(pages: readonly number[]): string {
  const runs: [number, number][] = []
  for (const page of pages) {
    const last = runs.at(-1)
    if (last && last[1] === page - 1) last[1] = page
    else runs.push([page, page])
  }
  return listed(runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)))
}
