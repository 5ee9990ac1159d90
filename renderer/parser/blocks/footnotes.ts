import { markItem } from './list-marks'

/** "1", "[2]", "(iv)", "*", "note 3". */
const LABEL = /^[[(]?\s*((?:note\s|n\.\s?)?(?:\d{1,4}|[a-z]{1,2}|[ivxl]{1,6})|[*†‡§¶#]{1,4})\s*[\])]?[.:]?$/i
const REFERENCE = '[role="doc-noteref"], .noteref, .footnote-ref, .footnoteRef, .footnote-reference, .fn-ref, .fnref'
const WAY_BACK = '[role="doc-backlink"], .footnote-backref, .footnote-back, .mw-cite-backlink, .reversefootnote'
const WAY_BACK_WORDS = /^\s*[↩↑⤴⤶⏎^][\s\p{Mn}\p{Cf}↩↑⤴⤶⏎^]*$/u
const NOTE_BLOCK = 'li, p, dd, tr, aside, div, section'
/** What holds so much is a part of the article, and the link to it no note. */
const LONGEST_NOTE = 3000

/** Writes references to notes as "[1]", gives the notes the same label and says that they are footnotes. */
export function markFootnotes(page: Document): void {
  const labels = new Map<Element, string>()
  const targets = targetsById(page)
  const lengths = new Map<Element, number>()
  const isShort = (note: Element): boolean => {
    const length = lengths.get(note) ?? note.textContent.length
    lengths.set(note, length)
    return length > 0 && length <= LONGEST_NOTE
  }
  for (const link of page.querySelectorAll<HTMLElement>('a[href*="#"]')) {
    const target = targets.get(fragmentOf(link))
    const label = LABEL.exec(link.textContent.trim())?.[1]
    if (label && isReference(link)) {
      const note = target && noteOf(target, link)
      if (note && !labels.has(note) && isShort(note) && !isBefore(note, link)) labels.set(note, label)
      link.replaceWith(`[${label}]`)
    } else if (link.matches(WAY_BACK) || WAY_BACK_WORDS.test(link.textContent)) link.remove()
  }
  for (const way of page.querySelectorAll(WAY_BACK)) way.remove()
  for (const [note, label] of labels) labelNote(note, label)
}

function labelNote(note: Element, label: string): void {
  note.setAttribute('role', 'doc-footnote')
  const words = note.textContent.trim()
  if (words.startsWith(`[${label}]`)) return
  if (note.tagName === 'LI') markItem(note, `[${label}]`)
  else if (!words.startsWith(label)) beginningOf(note).prepend(`[${label}] `)
}

/** The block that the first words of a note stand in: a label before it would be a block of its own. */
function beginningOf(note: Element): Element {
  const first = [...note.childNodes].find((node) => (node.textContent ?? '').trim() !== '')
  const isBlock = first?.nodeType === Node.ELEMENT_NODE && /^(?:P|DIV|SECTION|BLOCKQUOTE)$/.test(first.nodeName)
  return isBlock ? beginningOf(first as Element) : note
}

function targetsById(page: Document): Map<string, Element> {
  const targets = new Map<string, Element>()
  for (const target of page.querySelectorAll('[id], a[name]')) {
    const id = target.id || (target.getAttribute('name') ?? '')
    if (!targets.has(id)) targets.set(id, target)
  }
  return targets
}

function fragmentOf(link: Element): string {
  const address = link.getAttribute('href') ?? ''
  const fragment = address.slice(address.indexOf('#') + 1)
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

const isReference = (link: Element): boolean =>
  link.matches(REFERENCE) ||
  link.closest('sup') !== null ||
  link.querySelector('sup') !== null ||
  link.closest('span[class*="footnote"], span[class*="noteref"]') !== null

/** The block of the note a link leads to; null where that is the place of the link itself, a heading or a whole part. */
function noteOf(target: Element, link: Element): Element | null {
  const note = target.closest(NOTE_BLOCK)
  if (!note || note.contains(link) || note.querySelector('h1, h2, h3, h4')) return null
  return note
}

/** A note stands behind what refers to it; what leads from the note back to there is no reference. */
function isBefore(note: Element, link: Element): boolean {
  return (note.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
