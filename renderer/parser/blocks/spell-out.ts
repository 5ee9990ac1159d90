import { isInline } from './elements'
import { alternative, formulaText } from './formula'
import { leaveOut } from './left-out'
import type { LeftParts } from './left-parts'
import { quotationMarks } from './quotation-marks'
import { subscript, superscript } from './superscript'

/** Enough of the words before an element to tell what it belongs to. */
const CONTEXT = 12
/** Empty elements looked through on the way to those words. */
const MOST_STEPS = 20
const RAISED = 'sup, span[style*="vertical-align: super"], span[style*="vertical-align:super"]'
const LOWERED = 'sub, span[style*="vertical-align: sub"], span[style*="vertical-align:sub"]'
const SLASH = /^\s*[/⁄∕]\s*$/

/**
 * Writes out what inline markup says and plain words would lose: exponents, fractions, quotation marks, formulas, readings
 * of characters, deletions. What stands in its place is text, so that nothing later can lose it again.
 */
export function spellOut(root: ParentNode, language: string, parts?: LeftParts): void {
  spellFormulas(root)
  for (const ruby of innermostFirst(root, 'ruby')) ruby.replaceWith(rubyText(ruby))
  leaveOut(
    [...root.querySelectorAll('del')].filter((struck) => struck.textContent.trim() !== ''),
    'struck',
    parts,
  )
  for (const raised of innermostFirst(root, RAISED)) spellRaised(raised)
  for (const lowered of innermostFirst(root, LOWERED))
    if (isInlineText(lowered))
      lowered.replaceWith(subscript(lowered.textContent, textBeside(lowered, -1), textBeside(lowered, 1)))
  for (const quote of innermostFirst(root, 'q')) spellQuote(quote, language)
}

/** An element comes before what it holds, so that the last ones hold none of the others. */
const innermostFirst = (root: ParentNode, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].toReversed()

/** Formulas are there two or three times: for the eye, for screen readers, as their author wrote them. */
function spellFormulas(root: ParentNode): void {
  for (const shown of root.querySelectorAll('.katex-html, .MathJax_Preview')) shown.remove()
  for (const script of root.querySelectorAll('script[type^="math/tex"]')) {
    const shown = script.previousElementSibling
    if (shown?.matches('.MathJax, .MathJax_Display, .MathJax_SVG, .MathJax_CHTML')) shown.remove()
    script.replaceWith(` ${script.textContent.trim()} `)
  }
  for (const image of root.querySelectorAll('img[alt]')) {
    const words = alternative(image)
    if (words === null) continue
    const around = image.parentElement
    if (around && isInline(around)) for (const math of around.querySelectorAll('math')) math.remove()
    image.replaceWith(words)
  }
  for (const math of root.querySelectorAll('math')) {
    const words = formulaText(math)
    math.replaceWith(words)
  }
}

/** "base (reading)", whatever a page hides of either. */
function rubyText(ruby: Element): string {
  const readings = [...ruby.querySelectorAll('rt')].map((reading) => reading.textContent.trim())
  for (const reading of ruby.querySelectorAll('rt, rp, rtc')) reading.remove()
  const reading = readings.join('')
  return ruby.textContent.trim() + (reading === '' ? '' : ` (${reading})`)
}

function spellRaised(raised: Element): void {
  if (!isInlineText(raised)) return
  const before = textBeside(raised, -1)
  const slash = raised.nextSibling
  const lower = slash?.nextSibling
  const isFraction = SLASH.test(slash?.nodeValue ?? '') && lower?.nodeName.toUpperCase() === 'SUB'
  if (!isFraction || !slash || !lower) return raised.replaceWith(superscript(raised.textContent, before))
  const fraction = `${raised.textContent.trim()}/${(lower.textContent ?? '').trim()}`
  slash.remove()
  lower.parentNode?.removeChild(lower)
  raised.replaceWith(/\d$/.test(before) ? ` ${fraction}` : fraction)
}

const isInlineText = (element: Element): boolean => [...element.querySelectorAll('*')].every(isInline)

function spellQuote(quote: Element, language: string): void {
  if (/^\s*["“”„«»‘’‚‹›「『]/.test(quote.textContent)) return
  const spoken = quote.closest('[lang]')?.getAttribute('lang') || language
  let depth = 0
  for (let outer = quote.parentElement?.closest('q'); outer; outer = outer.parentElement?.closest('q')) depth += 1
  const [open, close] = quotationMarks(spoken, depth % 2 === 1)
  quote.prepend(open)
  quote.append(close)
}

/** The characters next to an element in its block, before (-1) or behind it (1). */
export function textBeside(element: Element, side: -1 | 1): string {
  let text = ''
  let node: Node = element
  for (let steps = 0; steps < MOST_STEPS && text.length < CONTEXT; steps += 1) {
    const next: Node | null = side < 0 ? node.previousSibling : node.nextSibling
    if (!next) {
      const around: Element | null = node.parentElement
      if (!around || !isInline(around)) break
      node = around
      continue
    }
    node = next
    if (node.nodeType === Node.ELEMENT_NODE && !isInline(node as Element)) break
    if (node.nodeType === Node.COMMENT_NODE) continue
    const words = node.textContent ?? ''
    text = side < 0 ? words.slice(-CONTEXT) + text : text + words.slice(0, CONTEXT)
  }
  return text
}
