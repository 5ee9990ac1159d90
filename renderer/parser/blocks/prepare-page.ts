import { isInline, moveChildren, settleUnknownElements } from './elements'
import { markFootnotes } from './footnotes'
import { markKept, removeMarks } from './left-out'
import type { LeftParts } from './left-parts'
import { markItems } from './list-marks'
import { partParagraphs } from './part-paragraphs'
import { openShadowRoots } from './shadow-roots'
import { spellOut, textBeside } from './spell-out'

/**
 * Writes into a page as words what its markup says, so that neither extraction nor reading as blocks can lose it. `parts`
 * keeps what is taken out of a page that is read whole.
 */
export function preparePage(page: Document, language: string, parts?: LeftParts): void {
  removeMarks(page)
  openShadowRoots(page)
  markItems(page)
  settleHeadings(page)
  settleWordsToPress(page)
  markKept(page.querySelectorAll('s, strike'))
  settleUnknownElements(page)
  partParagraphs(page)
  markFootnotes(page)
  spellOut(page, language, parts)
  nameWhoIsQuoted(page)
}

/** Extraction drops every `footer`, and a `cite` runs on from the last word of the quote. */
function nameWhoIsQuoted(page: Document): void {
  for (const footer of page.querySelectorAll('blockquote footer, figure footer')) {
    const named = page.createElement('p')
    moveChildren(footer, named)
    footer.replaceWith(named)
  }
  for (const cite of page.querySelectorAll('blockquote > cite:last-child')) {
    const before = cite.previousSibling
    const runsOn =
      before?.nodeType === Node.TEXT_NODE || (before?.nodeType === Node.ELEMENT_NODE && isInline(before as Element))
    if (runsOn) cite.before(page.createElement('br'))
  }
}

/** "[edit]", "#" and "¶": what a heading has to press for writers, and no word of it. */
const FOR_WRITERS =
  /^[[\s]{0,3}(?:[#¶§🔗]|edit(?: source)?|bearbeiten|modifier|editar|modifica|bewerken|edytuj|править|編集|编辑)?[\]\s]{0,3}$/iu

/** A heading that opens what stands below it is a button as a whole (ARIA: accordion); its words are still its own. */
function settleHeadings(page: Document): void {
  for (const edit of page.querySelectorAll('.mw-editsection')) edit.remove()
  for (const link of page.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) a'))
    if (FOR_WRITERS.test(link.textContent) && !link.querySelector('img')) link.remove()
  for (const button of page.querySelectorAll(':is(h1, h2, h3, h4, h5, h6, summary, dt) button')) {
    unwrap(button)
  }
}

/** A word of a sentence may be a button that explains it; without it the sentence says something else. */
function settleWordsToPress(page: Document): void {
  for (const button of page.querySelectorAll(':is(p, li, dd, td, blockquote) button')) {
    const before = textBeside(button, -1)
    const isWithin =
      /[\p{L}\p{N},;“„«(’-]\s*$/u.test(before) && /^\s*[\p{L}\p{N},.;:?!”»)’-]/u.test(textBeside(button, 1))
    if (isWithin && /\p{L}{2}/u.test(button.textContent) && [...button.querySelectorAll('*')].every(isInline))
      unwrap(button)
  }
}

function unwrap(button: Element): void {
  const words = button.ownerDocument.createElement('span')
  moveChildren(button, words)
  button.replaceWith(words)
}
