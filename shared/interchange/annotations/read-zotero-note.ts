import { annotationWords } from './annotation-words'
import { incomingKinds } from '../incoming-words'
import type { AnnotationMaker } from './annotation-maker'
import { NO_CLUES } from './foreign-annotation'
import { countOf } from './json-values'

/** What Zotero links an annotation with in a note. */
const LINK = '(zotero://'

/** Whether a text is a note of Zotero that was exported as Markdown. */
export const isZoteroNote = (text: string): boolean => text.includes(LINK)

/**
 * Takes the annotations of a Zotero note in Markdown. Each is a paragraph: the words in quotation marks, in brackets where
 * they come from with links to Zotero, and what was noted of them.
 */
export function takeZoteroNote(text: string, maker: AnnotationMaker): void {
  const title = titleOf(text)
  let others = 0
  for (const paragraph of text.split('\n').map((line) => line.trim())) {
    if (paragraph === '' || paragraph.startsWith('#')) continue
    const found = annotationIn(paragraph)
    if (!found) {
      others += 1
      continue
    }
    maker.take({
      id: '',
      source: { ...NO_CLUES, title },
      quote: { exact: found.exact, prefix: '', suffix: '', start: null, page: found.page },
      tags: [],
      note: found.note,
      creator: null,
      created: null,
    })
  }
  maker.drop(annotationWords.otherParagraphs, others, incomingKinds.paragraphsOfNote)
}

/** The first heading, unless it only says that annotations follow. */
function titleOf(text: string): string {
  const heading = text.split('\n').find((line) => line.startsWith('#')) ?? ''
  const title = heading.replace(/^#{1,6} ?/, '').trim()
  return /^annotations\b/i.test(title) ? '' : title
}

function annotationIn(paragraph: string): { exact: string; page: number | null; note: string } | null {
  const link = paragraph.indexOf(LINK)
  if (link === -1) return null
  const opening = OPENING.find(
    (mark) => paragraph.startsWith(mark) || paragraph.startsWith(`<mark`) || paragraph.startsWith(`- ${mark}`),
  )
  const words = paragraph.slice(0, link)
  const end = Math.max(...CLOSING.map((mark) => words.lastIndexOf(mark)))
  const start = Math.min(...OPENING.flatMap((mark) => (words.includes(mark) ? words.indexOf(mark) : [])))
  if (opening === undefined || !(end > start)) return null
  const last = paragraph.lastIndexOf(LINK)
  const target = paragraph.slice(last, paragraph.indexOf(')', last))
  return {
    exact: unescaped(withoutTags(words.slice(start + 1, end))).trim(),
    page: pageIn(target),
    note: unescaped(afterLinks(paragraph.slice(last))).trim(),
  }
}

const OPENING = ['“', '"', '«', '„']
const CLOSING = ['”', '"', '»']

/** What follows the bracket that the last link ends. */
function afterLinks(rest: string): string {
  const end = rest.indexOf(')')
  return rest.slice(rest[end + 1] === ')' ? end + 2 : end + 1)
}

/** "12" of "…?page=12&annotation=…". */
function pageIn(target: string): number | null {
  const digits = /[?&]page=(\d{1,6})/.exec(target)?.[1]
  const page = digits === undefined ? null : countOf(Number(digits))
  return page === 0 ? null : page
}

/** Words without the marks that a highlight in colour is written with. */
const withoutTags = (words: string): string => words.replace(/<\/?(?:mark|span)\b[^<>]{0,200}>/g, '')

/** Signs that Markdown has behind a backslash. */
const unescaped = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')
