import type { PlacedBlock } from '../blocks/block-writer'
import { commonAncestor, LONG } from './long-paragraphs'
import { readPlacedBlocks } from '../blocks/read-blocks'
import { isSentence } from './sentences'
import { wordsOf } from '../blocks/words'

/** Extraction splits and joins blocks; of an article of which less is found again, its own blocks are taken. */
const FOUND_AGAIN = 0.9
/** Characters that tell a block from all others where extraction cut some out of it. */
const START = 60
/** The same of a sentence that leads nowhere. */
const A_SENTENCE = 40
/** More of a block is links: it leads elsewhere. */
const LEADS_ELSEWHERE = 0.4

/**
 * The text of the article where it stands in its page: extraction says which blocks are its own, and what stands among
 * them is kept, as apparatus where it reads like that; so is a lead that stands apart below the headline. Null where the
 * page does not hold what was extracted.
 */
export function articleInPage(
  page: Element,
  extracted: readonly PlacedBlock[],
  headline: string,
): PlacedBlock[] | null {
  const all = readPlacedBlocks(page)
  const own = findAgain(all, extracted)
  if (own === null) return null
  const { first, last } = own
  const lengths = all.flatMap(({ element, block }, at) =>
    own.places.has(at) ? [{ block: element, length: block.text.length }] : [],
  )
  const around = commonAncestor(page, lengths, 1)
  const headed = all.findLastIndex(({ block }, at) => at < first && wordsOf(block.text) === headline)
  return all.flatMap((placed, at) => {
    if (own.places.has(at)) return [placed]
    const isAmong = at > first && at < last
    if (headed >= 0 && at > headed && at < first && isLead(placed, all[first])) return [placed]
    if (!isAmong && (around === page || !around.contains(placed.element))) return []
    const { block } = placed
    const heads = block.kind === 'heading' && placed.linked === 0 && own.places.has(at + 1)
    if (block.role !== 'body' || (isAmong && (heads || readsLikeArticle(placed)))) return [placed]
    return [{ ...placed, block: { ...block, role: 'apparatus' as const } }]
  })
}

/** Extraction takes out lists, tables and parts that look like menus by their numbers; sentences are none. */
const readsLikeArticle = ({ block, element, linked }: PlacedBlock): boolean =>
  block.kind === 'table-row' ||
  (block.kind === 'list-item' && !element.closest('ul, ol, dl')?.querySelector(LEADS)) ||
  (block.kind === 'heading' && block.level === 1) ||
  (isSentence(block.text) &&
    (linked === 0
      ? block.text.length >= A_SENTENCE
      : block.text.length >= LONG && linked < block.text.length * LEADS_ELSEWHERE))

/** A paragraph that leads nowhere, in a part of the page beside that of the text. */
const isLead = ({ block, element, linked }: PlacedBlock, text: PlacedBlock | undefined): boolean =>
  block.kind === 'paragraph' &&
  block.role === 'body' &&
  linked === 0 &&
  block.text.length >= LONG &&
  isSentence(block.text) &&
  text !== undefined &&
  element.parentElement?.parentElement?.contains(text.element) === true

/** What a list of links, of buttons or of pictures to press holds; a list without them leads nowhere. */
const LEADS = 'a, svg, img, label'

type Own = { places: ReadonlySet<number>; first: number; last: number }

/** The blocks of a page that extraction kept, which are in its order: a teaser may say the same before or after. */
function findAgain(all: readonly PlacedBlock[], extracted: readonly PlacedBlock[]): Own | null {
  const byWords = new Map<string, Queue>()
  for (const [at, { block }] of all.entries()) {
    for (const key of keysOf(block.text)) {
      const queue = byWords.get(key)
      if (queue) queue.places.push(at)
      else byWords.set(key, { places: [at], next: 0 })
    }
  }
  const places = new Set<number>()
  let [first, last] = [0, -1]
  let [found, length] = [0, 0]
  for (const { block } of extracted) {
    const [at] = keysOf(block.text).flatMap((key) => nextBehind(byWords.get(key), last) ?? [])
    length += block.text.length
    if (at === undefined) continue
    found += block.text.length
    if (places.size === 0) first = at
    places.add(at)
    last = at
  }
  return places.size > 0 && found >= length * FOUND_AGAIN ? { places, first, last } : null
}

/** Places in order, of which those before `next` have been passed. */
type Queue = { places: number[]; next: number }

function nextBehind(queue: Queue | undefined, last: number): number | undefined {
  if (!queue) return undefined
  while ((queue.places[queue.next] ?? Infinity) <= last) queue.next += 1
  return queue.places[queue.next]
}

/** All its words, and the first of them, for where extraction cut some out. */
function keysOf(text: string): string[] {
  const key = wordsOf(text).replaceAll(' ', '') || text
  return key.length > START ? [key, key.slice(0, START)] : [key]
}
