import { isInline, moveChildren } from '../blocks/elements'
import { longParagraphs } from './long-paragraphs'
import {
  APPARATUS_NAMES,
  BOX_NAMES,
  BYLINE_NAMES,
  CAPTION_NAMES,
  CREDIT_NAMES,
  LEADING_NAMES,
  NOTE_NAMES,
  PICTURE_NAMES,
  namesOf,
} from './role-names'
import { headsComments, headsOthers } from './role-words'
import { giveRole, removeRoles, roleOf } from '../blocks/roles'
import { isSentence } from './sentences'
import { wordsOf } from '../blocks/words'

/** What holds more of the long paragraphs of a page is its article, whatever it is called. */
const PART_OF_ARTICLE = 0.3
/** In characters. */
const LONGEST_CAPTION = 1500
const LONGEST_CREDIT = 200
const LONGEST_LABEL = 300
const LONGEST_BYLINE = 300
const LONGEST_DATE = 100
/** What pages call themselves as a whole says what is in them. */
const WHOLE = 'html, body, main, article, [role="main"], [itemprop~="articleBody"]'
/** HTML: `aside`, `form` and `footer`; ARIA: landmarks and what opens over a page. */
const APPARATUS =
  'aside, form, article footer, main footer, [role="complementary"], [role="contentinfo"], [role="toolbar"], [role="tooltip"], [role="menu"], [role="tablist"], [aria-label="Advertisement" i], [itemprop~="publisher"], [itemprop~="comment"], [itemprop~="keywords"], [itemtype$="/WPSideBar"], [itemtype$="/WPFooter"], [itemtype$="/WPAdBlock"], [itemtype$="/SiteNavigationElement"], [itemtype$="/BreadcrumbList"]'
/** Schema.org and microformats (h-entry). */
const BYLINE =
  '[itemprop~="author"], [itemprop~="creator"], [itemprop~="datePublished"], [itemprop~="dateModified"], [itemprop~="dateCreated"], [rel~="author"], .p-author, .dt-published, .dt-updated, .hentry .published, .hentry .updated, .vcard, time'
const CAPTION = 'figcaption, [itemprop~="caption"]'
const PICTURED = 'img, picture, video, svg, canvas, iframe'
/** In characters: what is shorter may name somebody, or be a button of words. */
const SHORTEST_SENTENCE = 40
const PRESSED = 'a, button, form, input, iframe, [onclick], [role="button"]'
const HEADINGS = 'h1, h2, h3, h4, h5, h6'
const NOT_CAPTIONED = 'blockquote, table, pre, ul, ol, h1, figure'

/**
 * Says in the page which of its parts are bylines, captions and apparatus, by what the page itself calls them. Only what
 * holds little of its running text can be any of these.
 */
export function markRoles(page: Document): void {
  removeRoles(page)
  const measures = measured(page)
  for (const element of page.body.querySelectorAll('*')) {
    if (element.parentElement && roleOf(element.parentElement) === 'apparatus') giveRole(element, 'apparatus')
    else mark(element, measures)
  }
  putBehind(measures.boxes, 'apparatus')
  putBehind(measures.notes, 'note')
}

type Page = {
  whole: ReadonlySet<Element>
  apparatus: ReadonlySet<Element>
  bylines: ReadonlySet<Element>
  captions: ReadonlySet<Element>
  /** What opens over a word of a sentence. */
  boxes: Element[]
  /** Notes in the margin that stand in the middle of a sentence. */
  notes: Element[]
  /** Whether an element holds so much of the running text that it must hold the article. */
  isArticle: (element: Element) => boolean
  /** Characters in an element; a block may have a hundred thousand parts that ask for it. */
  lengthOf: (element: Element) => number
}

function mark(element: Element, page: Page): void {
  if (page.whole.has(element) || page.isArticle(element)) return
  const names = isNamedByHeading(element) ? '' : namesOf(element)
  const isWithin = (longest: number): boolean => page.lengthOf(element) <= longest
  if (isMarginNote(element, names)) page.notes.push(element)
  else if (CREDIT_NAMES.test(names) && isWithin(LONGEST_CREDIT) && !isRunningText(element))
    give(element, 'apparatus', page)
  else if ((page.captions.has(element) || CAPTION_NAMES.test(names)) && isWithin(LONGEST_CAPTION))
    give(element, 'caption', page)
  else if (isApparatus(element, names, page)) {
    if (!give(element, 'apparatus', page) && isBox(element, names)) page.boxes.push(element)
  } else if (
    page.bylines.has(element)
      ? isWithin(LONGEST_BYLINE)
      : BYLINE_NAMES.test(names) && isWithin(LONGEST_DATE) && !isSentence(element.textContent.trim())
  )
    give(element, 'byline', page)
  else if (isPicture(element, names) && isWithin(LONGEST_CAPTION)) give(element, 'caption', page)
}

/** The address of a heading, or of the section below it, is made of its words, which say what the section is about. */
function isNamedByHeading(element: Element): boolean {
  if (/^H[1-6]$/.test(element.tagName)) return true
  if (!element.matches('section[id], div[id]') || element.querySelector(PRESSED_HARD)) return false
  const heading = element.firstElementChild
  if (!heading?.matches(HEADINGS) || headsComments(heading.textContent) || headsOthers(heading.textContent))
    return false
  const words = wordsOf(heading.textContent.slice(0, LONGEST_LABEL)).replace(/^[\d ]{1,9}/, '')
  return words === wordsOf(element.id.slice(0, LONGEST_LABEL)) && [...element.querySelectorAll('p')].some(isRunningText)
}
const PRESSED_HARD = 'button, form, input, iframe, [onclick], [role="button"]'

/** What leads elsewhere has something to press: sentences without it lead nowhere, whatever their part is called. */
function isApparatus(element: Element, names: string, page: Page): boolean {
  if (APPARATUS_NAMES.test(names)) return true
  if (element.tagName === 'ASIDE') return !(isAmongSentences(element) && leadsNowhere(element))
  return page.apparatus.has(element) || (LEADING_NAMES.test(names) && !leadsNowhere(element))
}

const leadsNowhere = (element: Element): boolean =>
  isRunningText(element) && !element.closest('a[href]') && !element.querySelector(PRESSED)

/** Sentences, and nothing that heads them. */
const isRunningText = (element: Element): boolean => {
  const text = element.textContent.trim()
  return text.length >= SHORTEST_SENTENCE && isSentence(text.slice(-2)) && !element.querySelector(HEADINGS)
}

const isAmongSentences = ({ previousElementSibling: before, nextElementSibling: after }: Element): boolean =>
  [before, after].every((beside) => beside?.tagName === 'P' && isSentence(beside.textContent.trim()))

/** All words of a figure of pictures are its caption, in whatever they stand. */
const isPicture = (element: Element, names: string): boolean =>
  (element.tagName === 'FIGURE' || (PICTURE_NAMES.test(names) && isLabel(element))) &&
  element.querySelector(PICTURED) !== null &&
  !element.querySelector(NOT_CAPTIONED)

const isLabel = (element: Element): boolean =>
  element.textContent.trim().length <= LONGEST_LABEL && !element.querySelector(HEADINGS)

/** What opens over a word of a sentence, and not the word itself: only within a block that is all of one sentence or more. */
const isBox = (element: Element, names: string): boolean =>
  (BOX_NAMES.test(names) || element.getAttribute('role') === 'tooltip') &&
  !element.matches('a, abbr, dfn, button') &&
  blockOf(element).matches(OF_SENTENCES)
/** A note in the margin of a sentence; the number in it that leads to one is called so too. */
const isMarginNote = (element: Element, names: string): boolean =>
  NOTE_NAMES.test(names) &&
  element.matches('span, small') &&
  !element.closest('a, sup') &&
  blockOf(element).matches(OF_SENTENCES) &&
  !element.querySelector(NOTED) &&
  /\p{L}{2}\P{L}{1,9}\p{L}{2}/u.test(element.textContent.slice(0, LONGEST_LABEL)) &&
  element.textContent.trim() !== blockOf(element).textContent.trim()
const NOTED = 'a[href^="#"], sup'
const OF_SENTENCES = 'p, li, dd, dt, td, th, figcaption, h1, h2, h3, h4, h5, h6'

/** Gives a role; an inline element has one only where it is all that its block says. */
function give(element: Element, role: 'apparatus' | 'byline' | 'caption', { whole, lengthOf }: Page): boolean {
  const block = blockOf(element)
  if (block !== element && lengthOf(block) !== lengthOf(element)) return false
  if (!whole.has(block) && !(role === 'byline' && /^H[1-3]$/.test(block.tagName))) giveRole(block, role)
  return true
}

function blockOf(element: Element): Element {
  let block = element
  while (isInline(block) && block.parentElement) block = block.parentElement
  return block
}

/** The words of boxes that open over a word stand in the middle of a sentence, and are none of its words. */
function putBehind(boxes: readonly Element[], role: 'apparatus' | 'note'): void {
  const parts = new Map<Element, Element>()
  for (const box of boxes) {
    const block = blockOf(box)
    if (block.matches('body')) continue
    const part = parts.get(block) ?? box.ownerDocument.createElement('div')
    parts.set(block, part)
    const words = box.ownerDocument.createElement('p')
    moveChildren(box, words)
    part.append(words)
    box.remove()
  }
  for (const [block, part] of parts) {
    giveRole(part, role)
    block.after(part)
  }
}

function measured(page: Document): Page {
  const held = new Map<Element, number>()
  let all = 0
  for (const { block, length } of longParagraphs(page.body, 'nav')) {
    all += length
    for (let around: Element | null = block; around; around = around.parentElement)
      held.set(around, (held.get(around) ?? 0) + length)
  }
  const lengths = new Map<Element, number>()
  const lengthOf = (element: Element): number => {
    const length = lengths.get(element) ?? element.textContent.trim().length
    lengths.set(element, length)
    return length
  }
  // Asking once for all of them is several times faster than asking each element.
  const those = (selector: string): Set<Element> => new Set(page.querySelectorAll(selector))
  return {
    whole: those(WHOLE),
    apparatus: those(APPARATUS),
    bylines: those(BYLINE),
    captions: those(CAPTION),
    boxes: [],
    notes: [],
    isArticle: (element) => (held.get(element) ?? 0) > all * PART_OF_ARTICLE,
    lengthOf,
  }
}
