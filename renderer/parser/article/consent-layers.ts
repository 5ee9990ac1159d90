import type { LeftParts } from '../blocks/left-parts'
import { hasOwnSentence, headlineIn } from './below-article'
import { COOKIES, isAnswer, subjectsOfConsent } from './consent-words'
import { longParagraphs } from './long-paragraphs'
import { CONSENT_LAYER_NAMES, namesOf } from './role-names'
import { wordsOf } from '../blocks/words'

/** What stands in these may be the article, also where its subject is consent. */
const ARTICLE = 'article, main, [role="main"]'
/** What holds one of these is more than a layer. */
const WHOLE = `html, body, h1, ${ARTICLE}`
const PRESSED =
  'button, [role="button"], input[type="button"], input[type="submit"], [onclick], a:not([href]), a[href*="#"], a[href^="javascript:"], [class*="btn" i], [class*="button" i]'
/** The part of the long paragraphs. */
const HALF = 0.5
/** Subjects of consent: an article about cakes speaks of one. */
const SEVERAL = 2
/** In characters. */
const SHORTEST_QUESTION = 60
/** In characters, of a layer that is told by its words alone. */
const LONGEST_UNNAMED = 4_000
/** A button stands so many boxes within its layer. */
const FEW_BOXES = 5
const LONGEST_LABEL = 200

/**
 * Takes out of a page what asks for consent to cookies: its words are often more than those of a short article. It is told
 * by its name together with its words, or by its words together with what is pressed to answer; never what holds a headline,
 * or all there is to read. `parts` keeps the words of a page that is read whole.
 */
export function removeConsentLayers(page: Document, parts?: LeftParts): void {
  const measures = measured(page)
  const remove = (layer: Element): void => {
    if (parts) parts.take(layer, 'dialog')
    else layer.remove()
  }
  // What holds nothing to press asks for nothing; of a page of thousands of elements few do.
  for (const element of page.body.querySelectorAll('*'))
    if (
      measures.pressed.has(element) &&
      CONSENT_LAYER_NAMES.test(layerNamesOf(element)) &&
      element.isConnected &&
      isNamedLayer(element, measures)
    )
      remove(element)
  const seen = new Set<Element>()
  for (const answer of measures.answers) {
    const layer = answer.isConnected ? layerAround(answer, measures, seen) : null
    if (layer) remove(layer)
  }
}

type Measures = {
  answers: readonly Element[]
  answered: ReadonlySet<Element>
  pressed: ReadonlySet<Element>
  whole: ReadonlySet<Element>
  reading: () => Reading
}

type Reading = {
  /** Characters in long paragraphs, and of those that speak of consent. */
  held: ReadonlyMap<Element, { all: number; ofConsent: number }>
  /** What the page has to read below its headline or in its article. */
  sentences: readonly Element[]
}

function measured(page: Document): Measures {
  const pressed = [...page.body.querySelectorAll(PRESSED)]
  const answers = pressed.filter((each) => isAnswer(labelOf(each)))
  const headline = headlineIn(page)
  let reading: Reading | null = null
  return {
    answers,
    answered: around(answers),
    pressed: around(pressed),
    whole: around([...page.querySelectorAll(WHOLE), ...(headline ? [headline] : [])]),
    // Of a page as it came, before a layer is taken out; most have nothing that asks.
    reading: () => (reading ??= readingOf(page, headline)),
  }
}

function readingOf(page: Document, headline: Element | null): Reading {
  const held = new Map<Element, { all: number; ofConsent: number }>()
  for (const { block, length } of longParagraphs(page.body, 'nav')) {
    const ofConsent = subjectsOfConsent(block.textContent) > 0 ? length : 0
    for (let around: Element | null = block; around; around = around.parentElement) {
      const sum = held.get(around) ?? { all: 0, ofConsent: 0 }
      held.set(around, { all: sum.all + length, ofConsent: sum.ofConsent + ofConsent })
    }
  }
  const isRead = (element: Element): boolean =>
    element.closest(ARTICLE) !== null ||
    (headline !== null && (headline.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
  return {
    held,
    sentences: [...page.body.querySelectorAll('p, div, li, td')].filter((each) => isRead(each) && hasOwnSentence(each)),
  }
}

/** Elements and all that hold them. */
function around(elements: Iterable<Element>): Set<Element> {
  const found = new Set<Element>()
  for (const element of elements)
    for (let each: Element | null = element; each && !found.has(each); each = each.parentElement) found.add(each)
  return found
}

const labelOf = (element: Element): string =>
  element.textContent.trim() || (element.getAttribute('value') ?? element.getAttribute('aria-label') ?? '')

/** Names of layers stand where those of other parts do, in what screen readers say, and in the names of data. */
function layerNamesOf(element: Element): string {
  const data = element.getAttributeNames().filter((name) => name.startsWith('data-'))
  const label = element.getAttribute('aria-label') ?? ''
  return `${namesOf(element)} ${wordsOf([label, ...data].join(' ').slice(0, LONGEST_LABEL))} `
}

/** What stands in an article must ask for an answer. */
const isNamedLayer = (element: Element, measures: Measures): boolean =>
  mayBeLayer(element, measures) &&
  (element.closest(ARTICLE) ? measures.answered : measures.pressed).has(element) &&
  subjectsOfConsent(element.textContent) >= SEVERAL

/** What speaks mostly of consent, and is not all there is to read. */
function mayBeLayer(element: Element, { whole, answered, reading }: Measures): boolean {
  if (whole.has(element)) return false
  const { held, sentences } = reading()
  const { all, ofConsent } = held.get(element) ?? { all: 0, ofConsent: 0 }
  if (ofConsent < all * HALF) return false
  const ofPage = held.get(element.ownerDocument.body)?.all ?? 0
  return all <= ofPage * HALF || (answered.has(element) && sentences.some((each) => !element.contains(each)))
}

/** The part around an answer that asks for it, with the paragraphs beside that are about the same. */
function layerAround(answer: Element, measures: Measures, seen: Set<Element>): Element | null {
  if (answer.closest(ARTICLE)) return null
  let layer: Element | null = null
  let part = answer.parentElement
  for (let box = 0; box < FEW_BOXES && part && !seen.has(part) && mayBeLayer(part, measures); box += 1) {
    seen.add(part)
    const text = part.textContent.trim()
    if (text.length > LONGEST_UNNAMED) break
    if (layer ? saysMore(part, layer, measures) : text.length >= SHORTEST_QUESTION && COOKIES.test(text)) layer = part
    part = part.parentElement
  }
  return layer
}

function saysMore(part: Element, layer: Element, { reading }: Measures): boolean {
  const { held } = reading()
  const [more, less] = [held.get(part), held.get(layer)]
  return more !== undefined && more.all === more.ofConsent && more.all > (less?.all ?? 0)
}
