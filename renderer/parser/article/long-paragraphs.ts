import type { Block } from '@shared/text/blocks'
import { DROPPED, isInline } from '../blocks/elements'
import { wordsOf } from '../blocks/words'

/** Characters; what is shorter may be a heading, a teaser or a line of a menu. */
export const LONG = 80
/** Characters that tell a paragraph from all others. */
const START = 60

export type LongParagraph = { block: Element; starts: string[]; length: number }

/** The long paragraphs of a page, whoever they belong to, but for those in what is named, as a rule beside, below and in the menus of its article. */
export function longParagraphs(root: Element, except: string): LongParagraph[] {
  const found: LongParagraph[] = []
  // Teasers and lists of the latest news are there twice, for wide and for narrow screens.
  const known = new Set<string>()
  const visit = (element: Element): void => {
    const own = ownText(element)
    if (own.text.length >= LONG && own.linked * 2 < own.text.length) {
      const starts = own.text.split('\n').flatMap((line) => (line.trim().length >= LONG ? startOf(line) : []))
      if (starts.some((start) => !known.has(start))) found.push({ block: element, starts, length: own.text.length })
      for (const start of starts) known.add(start)
    }
    for (const child of blocksIn(element)) if (!child.matches(except)) visit(child)
  }
  visit(root)
  return found
}

/** Blocks directly inside an element, also those in a link or another inline element. */
function* blocksIn(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (DROPPED.has(child.tagName.toUpperCase()) || child.tagName === 'BR') continue
    // A link around blocks is a teaser.
    if (child.tagName === 'A') continue
    if (isInline(child)) yield* blocksIn(child)
    else yield child
  }
}

/** The text of a block that is in no block inside it, with how much of it is links. */
function ownText(element: Element): { text: string; linked: number } {
  const parts: string[] = []
  let linked = 0
  const collect = (parent: Node, inLink: boolean): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        const words = (node.nodeValue ?? '').replace(/\s+/g, ' ')
        parts.push(words)
        if (inLink) linked += words.length
      } else if (node.nodeName === 'BR') parts.push('\n')
      else if (node.nodeType === Node.ELEMENT_NODE && isInline(node as Element))
        collect(node, inLink || node.nodeName === 'A')
    }
  }
  collect(element, false)
  return { text: parts.join('').trim(), linked }
}

/** Which of the paragraphs the blocks hold, and what part of their characters. */
export function heldBy(
  blocks: readonly Block[],
  paragraphs: readonly LongParagraph[],
): { held: LongParagraph[]; share: number } {
  const starts = new Set(blocks.flatMap(({ text }) => [text, ...text.split('\n')]).map(startOf))
  const held = paragraphs.filter((paragraph) => paragraph.starts.some((start) => starts.has(start)))
  const characters = (some: readonly LongParagraph[]): number => some.reduce((sum, { length }) => sum + length, 0)
  return { held, share: paragraphs.length === 0 ? 1 : characters(held) / characters(paragraphs) }
}

const startOf = (text: string): string =>
  wordsOf(text.slice(0, START * 2))
    .replaceAll(' ', '')
    .slice(0, START)

/** The smallest part of a page that holds nearly all of these paragraphs. */
export function commonAncestor(
  root: Element,
  paragraphs: readonly Pick<LongParagraph, 'block' | 'length'>[],
  share: number,
): Element {
  const held = new Map<Element, number>()
  let all = 0
  for (const { block, length } of paragraphs) {
    all += length
    for (let around: Element | null = block; around; around = around.parentElement)
      held.set(around, (held.get(around) ?? 0) + length)
  }
  let smallest = root
  for (;;) {
    const next: Element | undefined = [...smallest.children].find((child) => (held.get(child) ?? 0) >= all * share)
    if (!next || next === paragraphs[0]?.block) return smallest
    smallest = next
  }
}
