import { counted, formatCount } from '@shared/words/plural'
import { short } from '@shared/words/short'
import type { Area, PageGlyphs } from './glyph'
import type { PdfFile } from './open-pdf'
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
    unreadable.length > 0 &&
      `${pagesInWords(unreadable)} damaged and could not be read: what stands there is missing. Get the file again to have it.`,
    pictures.length > 0 &&
      `${pagesInWords(pictures)} ${pictures.length === 1 ? 'a picture' : 'pictures'} without text, such as scans: recognise their text (OCR) and import that file to have it.`,
    unknown > 0 &&
      `${counted(unknown, 'letter')} that the file gives no meaning ${unknown === 1 ? 'is' : 'are'} shown as �. Compare with the page.`,
    running.length > 0 && `Left out as running heads or feet: ${namedOf(running)}.`,
    lineNumbers > 0 && `Left out: the numbers of ${counted(lineNumbers, 'line')} in the margin.`,
    slanted > 0 && `Left out: ${counted(slanted, 'letter')} at a slant, such as a watermark.`,
    beyond > 0 && `Left out: ${counted(beyond, 'letter')} beyond the edge of the page.`,
    cut > 0 && `Not read: what goes beyond ${formatCount(MOST_LETTERS)} letters on ${counted(cut, 'page')}.`,
    inFigures > 0 && `${counted(inFigures, 'line')} of words in figures, kept and folded in the reader.`,
    comments > 0 &&
      `${counted(comments, 'comment')} of readers ${comments === 1 ? 'stands as a note' : 'stand as notes'} at the end of ${comments === 1 ? 'its' : 'their'} page.`,
    marks > 0 &&
      `${counted(marks, 'mark')} of readers without words, such as highlights, ${marks === 1 ? 'is' : 'are'} not imported.`,
    fields > 0 && `What is written into ${counted(fields, 'field')} of its form stands where the form has it.`,
    hasForm && fields === 0 && 'It has a form; nothing is written into its fields.',
    attached > 0 && `${counted(attached, 'file')} attached to it ${attached === 1 ? 'is' : 'are'} not imported.`,
    scripts > 0 && 'Scripts in it were not run.',
  ].filter((note) => note !== false)
}

const lettersIn = (words: string): number => Array.from(words.replace(/\s/g, '')).length

function namedOf(words: readonly string[]): string {
  const named = words.slice(0, MOST_NAMED).map((each) => `“${short(each, LONGEST_NAME)}”`)
  const more = words.length - named.length
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ')
}

/** "Page 3 is", "Pages 3–5 and 9 are". */
function pagesInWords(pages: readonly number[]): string {
  if (pages.length === 1) return `Page ${pages[0]} is`
  const runs: [number, number][] = []
  for (const page of pages) {
    const last = runs.at(-1)
    if (last && last[1] === page - 1) last[1] = page
    else runs.push([page, page])
  }
  const told = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
  const last = told.pop()
  return `Pages ${told.length > 0 ? `${told.join(', ')} and ${last}` : last} are`
}
