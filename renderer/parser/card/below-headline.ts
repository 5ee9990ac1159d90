import { isInline } from '../blocks/elements'
import { isElsewhere } from '../article/elsewhere'

/** In characters; what is longer is the article. */
const LONGEST = 200
/** In characters. */
const SHORTEST_SENTENCE = 40
/** A lead has no more sentences in lines of their own; what stands below the next is the article. */
const LEAD = 1
const MOST_LINES = 14
/** Elements looked through; a page may have hundreds of thousands. */
const MOST_ELEMENTS = 600
/** So far up from a headline is still what belongs to it. */
const MOST_UP = 2
const LABEL = /^(?:by|authors?|written by|von|autor(?:in|en)?|par|auteurs?|por|autores|autori?|автор|авторы)\s?:?$/iu
/** Nobody reads what stands in these, whatever stands beside them. */
const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/i
const NO_WORDS = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|BUTTON|SVG|FIGURE|NAV|ASIDE|FORM|SELECT)$/i

/** The short lines between a headline and its article: who wrote it, when, where. A line is a block without blocks in it. */
export function linesBelow(headline: Element): string[] {
  const lines: string[] = []
  let looked = 0
  let sentences = 0
  /** False once the article has begun. */
  const read = (element: Element): boolean => {
    looked += 1
    if (looked > MOST_ELEMENTS || lines.length >= MOST_LINES) return false
    if (NO_WORDS.test(element.tagName) || isElsewhere(element)) return true
    if (element.matches('table') && element.querySelector('th')) return true
    const blocks = [...element.children].some(
      (child) => !isInline(child) && child.tagName !== 'BR' && !UNREAD.test(child.tagName) && wordsIn(child) !== '',
    )
    if (blocks) return [...element.children].every(read)
    const line = wordsIn(element)
    if (line.length > LONGEST) return false
    if (isSaid(line)) sentences += 1
    if (sentences > LEAD) return false
    const parts = [...element.children].map((part) => wordsIn(part))
    lines.push(...[line, ...(parts.length > 1 ? parts : [])].filter(Boolean))
    return true
  }
  for (let at: Element | null = headline; at && at.tagName !== 'BODY'; at = at.parentElement)
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) if (!read(next)) return lines
  return lines
}

/** Who is named below a word for author, as in a list of what a page says about itself: “Authors”, and on the next line who. */
export const labelledLines = (lines: readonly string[]): string[] =>
  lines.flatMap((line, at) => (LABEL.test(line) ? [`${line.replace(/:$/, '')}: ${lines[at + 1] ?? ''}`] : []))

/** A sentence, and not what ends in a colon or names somebody. */
const isSaid = (line: string): boolean =>
  /[。！？]$/u.test(line) || (line.length >= SHORTEST_SENTENCE && /\p{L}[.!?…][”"’»)]*$/u.test(line))

/** The words of a line. Parts that only their style sets apart (“Ann Example” and “Published”) are two words, not one. */
function wordsIn(element: Element): string {
  let words = ''
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    // Below a name, in the same line for the page, stands what its owner is.
    if (text.nodeName === 'BR' && /[\p{L}\d]$/u.test(words.trimEnd())) words = `${words.trimEnd()}, `
    if (text.nodeType !== Node.TEXT_NODE) continue
    if (UNREAD.test(text.parentElement?.tagName ?? '')) continue
    const next = text.nodeValue ?? ''
    words += /[\p{Ll}\d]$/u.test(words) && /^\p{Lu}/u.test(next) ? ` ${next}` : next
  }
  return words.replace(/\s+/g, ' ').trim()
}

/** The lines right above a headline, the nearest first: some pages name author and day there, below the name of the section. */
export function linesAbove(headline: Element): string[] {
  const lines: string[] = []
  for (let at: Element | null = headline, up = 0; at && up < MOST_UP; at = at.parentElement, up += 1) {
    const before = at.previousElementSibling
    if (!before || before.querySelector('h1, nav') || NO_WORDS.test(before.tagName)) continue
    for (const part of [before, ...before.children]) {
      const line = wordsIn(part)
      if (line !== '' && line.length <= LONGEST) lines.push(line)
    }
  }
  return lines.slice(0, MOST_LINES)
}
