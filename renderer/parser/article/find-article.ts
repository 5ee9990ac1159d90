import { articleWords } from './article-words'
import { Readability } from '@mozilla/readability'
import type { Block } from '@shared/text/blocks'
import { articleInPage } from './article-text'
import { BELOW_ARTICLE, unnameArticle } from './below-article'
import type { PlacedBlock } from '../blocks/block-writer'
import { notesOfLeftOut } from '../blocks/left-out'
import { commonAncestor, heldBy, type LongParagraph, longParagraphs } from './long-paragraphs'
import { removeWhatIsNotArticle } from './not-article'
import { readPlacedBlocks } from '../blocks/read-blocks'
import { removeRoles } from '../blocks/roles'
import { fewBelowHeadline } from './few-words'
import { settleRoles } from './settle-roles'
import { threadAround } from './thread'
import { wordsOf } from '../blocks/words'

export type Extracted = NonNullable<ReturnType<Readability<Element>['parse']>> | null
/** The text of a page's article, what extraction says about it, and what was left out or had to be guessed. */
export type FoundArticle = { blocks: Block[]; found: Extracted; notes: string[] }

/** Below this share of a page's own long paragraphs its article was not found. */
const HALF = 0.5
const NEARLY_ALL = 0.9
/** A page of links to others has little else. */
const A_LITTLE = 0.2
/** Of an article with so many long paragraphs the most are hardly elsewhere; then it stays, and the analyst is warned. */
const SOME = 3
const BESIDE = `nav, aside, footer, form, ${BELOW_ARTICLE}`

/** Finds the article of a page below its headline; the page is taken apart on the way. */
export function findArticle(page: Document, headline = ''): FoundArticle {
  removeWhatIsNotArticle(page)
  const whole = page.body.cloneNode(true) as HTMLElement
  const paragraphs = longParagraphs(whole, BESIDE)
  for (const part of page.querySelectorAll(BELOW_ARTICLE)) part.remove()
  unnameArticle(page)
  const found = new Readability<Element>(page, { serializer: (node) => node as Element, keepClasses: true }).parse()
  const article = found?.content ? readPlacedBlocks(found.content) : []
  if (article.length === 0) {
    const blocks = settleRoles(readPlacedBlocks(whole))
    const notes = blocks.length > 0 ? [articleWords.wholePage] : []
    return { blocks, found, notes: [...notes, ...notesOfLeftOut(whole)] }
  }
  const few = fewBelowHeadline(whole, article, wordsOf(headline))
  if (few) return { blocks: few, found, notes: notesOfLeftOut(whole) }
  const blocks = articleOf(whole, article, wordsOf(headline))
  const extracted = { blocks, found, notes: found?.content ? notesOfLeftOut(found.content) : [] }
  const { held, share } = heldBy(
    article.map(({ block }) => block),
    paragraphs,
  )
  if (share >= HALF) return extracted

  const thread = threadAround(held, paragraphs)
  const part = thread ?? commonAncestor(whole, paragraphs, NEARLY_ALL)
  for (const beside of part.querySelectorAll(BESIDE)) beside.remove()
  // Extraction went by the names of the parts, and they were wrong.
  removeRoles(part)
  const partly = settleRoles(readPlacedBlocks(part))
  const left = paragraphs.filter((each) => !held.includes(each))
  const isTorn = held.length < SOME && left.length >= SOME
  const isBetter = thread !== null || (isTorn && (areTogether(left) || !isHeaded(held, left)))
  if (!isBetter || heldBy(partly, paragraphs).share < HALF) {
    const note = articleWords.mostLeftOut(held.length, paragraphs.length)
    return { ...extracted, notes: [note, ...extracted.notes] }
  }
  const note = articleWords.wholePart(held.length, paragraphs.length)
  return { blocks: partly, found, notes: [note, ...notesOfLeftOut(part)] }
}

/** Paragraphs of an article stand side by side; teasers and comments each have a box. */
function areTogether(left: readonly LongParagraph[]): boolean {
  const beside = new Map<Element | null, number>()
  for (const { block } of left) beside.set(block.parentElement, (beside.get(block.parentElement) ?? 0) + 1)
  return [...beside.values()].some((count) => count >= SOME)
}

/** Whether what was found has a heading of its own, in a part of the page that has nothing of what was left out. */
function isHeaded(held: readonly LongParagraph[], left: readonly LongParagraph[]): boolean {
  let part = held[0]?.block
  while (part && !part.querySelector('h1, h2')) part = part.parentElement ?? undefined
  return part !== undefined && !left.some(({ block }) => part.contains(block))
}

/** The blocks of the article. What its page calls its parts, and then what they say, is not believed where little is left. */
function articleOf(page: Element, extracted: readonly PlacedBlock[], headline: string): Block[] {
  const read = (): readonly PlacedBlock[] => articleInPage(page, extracted, headline) ?? extracted
  const length = extracted.reduce((sum, { block }) => sum + block.text.length, 0)
  const isLeft = (blocks: readonly Block[], share: number): boolean => lengthOfBody(blocks) >= length * share
  const named = settleRoles(read())
  if (isLeft(named, HALF)) return named
  removeRoles(page)
  const said = settleRoles(read())
  return isLeft(said, A_LITTLE) ? said : read().map(({ block }) => block)
}

const lengthOfBody = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { role, text }) => (role === 'body' ? sum + text.length : sum), 0)
