import type { Block } from '@shared/text/blocks'
import type { PlacedBlock } from '../blocks/block-writer'
import { NETWORKS } from './role-words'
import { namesOf } from './role-names'
import { isSentence } from './sentences'
import { wordsOf } from '../blocks/words'

type Role = Block['role']

/** In blocks: what has more is no box. */
const LARGEST_BOX = 4
/** Of the article there is so many times more. */
const MUCH_LESS = 4
/** In characters: a sentence of so many is not the label of something. */
const A_SENTENCE = 40
/** In words, of which all stand in the same order in another paragraph. */
const A_FEW = 5
const SHORTEST_QUOTE = 6
const LONGEST_QUOTE = 400
const QUOTES = / (?:pull ?quotes?|quotes?|quote ?box|pull|block ?quotes?|zitat|citation|cita) /
const NETWORK = new RegExp(`^[^\\p{L}]*(?:${NETWORKS.replaceAll(' ', '\\s+')})[^\\p{L}]*$`, 'iu')

/**
 * A box that asks its reader for something does so as a whole: its heading and its small print are of it, and where it
 * begins with asking so are its sentences.
 */
export function wholeBoxes(
  placed: readonly PlacedBlock[],
  roles: Role[],
  asks: readonly number[],
  asksOn: (heading: string, sentence: string) => boolean,
): void {
  const lengthOf = (some: readonly PlacedBlock[]): number => some.reduce((sum, { block }) => sum + block.text.length, 0)
  const body = lengthOf(placed.filter((_, at) => roles[at] === 'body'))
  for (const at of asks) {
    const box = placed[at]?.element.parentElement
    if (!box || box.matches('body, main, article')) continue
    const isIn = (each: number): boolean => box.contains(placed[each]?.element ?? null)
    let [first, last] = [at, at]
    while (isIn(first - 1) && last - first < LARGEST_BOX) first -= 1
    while (isIn(last + 1) && last - first < LARGEST_BOX) last += 1
    if (last - first >= LARGEST_BOX) continue
    const others = placed.slice(first, last + 1)
    const isOfArticle = ({ block }: PlacedBlock, beside: number): boolean =>
      roles[first + beside] === 'body' && block.text.length >= A_SENTENCE && isSentence(block.text)
    const sentences = others.filter(isOfArticle)
    const heading = placed[at]?.block
    const isHeaded = first === at && last > at && lengthOf(others) * MUCH_LESS < body
    if (isHeaded && heading && sentences.some(({ block }) => !asksOn(heading.text, block.text))) {
      // What heads sentences of the article is of the article too.
      if (heading.kind === 'heading') roles[at] = 'body'
      continue
    }
    if (!isHeaded && sentences.length > 0) continue
    for (let each = first; each <= last; each += 1) if (roles[each] === 'body') roles[each] = 'apparatus'
  }
}

/** "Facebook", "Email": one such line may be the name of a company, several in a row are buttons. */
export function rowsOfNetworks(placed: readonly PlacedBlock[], roles: Role[]): void {
  const isNetwork = (at: number): boolean => {
    const block = placed[at]?.block
    return block !== undefined && /^(?:paragraph|list-item)$/.test(block.kind) && NETWORK.test(block.text)
  }
  for (let at = 0; at < placed.length; at += 1) {
    let last = at
    while (isNetwork(last)) last += 1
    if (last - at >= 2) for (let each = at; each < last; each += 1) roles[each] = 'apparatus'
    at = Math.max(at, last - 1)
  }
}

/** A quotation set apart that says again what a paragraph says is an ornament; its words are evidence where they stand. */
export function repeatedQuotes(placed: readonly PlacedBlock[], roles: Role[]): void {
  const isQuote = ({ block, element }: PlacedBlock, at: number): boolean =>
    roles[at] === 'body' && block.text.length <= LONGEST_QUOTE && block.kind !== 'heading' && isSetApart(element, block)
  const quotes = placed.flatMap((each, at) => (isQuote(each, at) ? [at] : []))
  if (quotes.length === 0) return
  const apart = new Set(quotes)
  const said = new Set(
    placed.flatMap(({ block }, at) => (roles[at] !== 'body' || apart.has(at) ? [] : runsOf(block.text))),
  )
  for (const at of quotes) {
    const runs = runsOf(placed[at]?.block.text ?? '')
    if (runs.length <= SHORTEST_QUOTE - A_FEW || !runs.every((run) => said.has(run))) continue
    roles[at] = 'apparatus'
    // Below it stands who said so.
    const quoted = placed[at]?.element.closest('blockquote, figure')
    const next = placed[at + 1]
    if (quoted && next && quoted.contains(next.element) && !isSentence(next.block.text)) roles[at + 1] = 'apparatus'
  }
}

function isSetApart(element: Element, { kind }: Block): boolean {
  if (kind === 'quote' || element.closest('blockquote, aside')) return true
  const around = element.parentElement
  return QUOTES.test(namesOf(element)) || (around !== null && QUOTES.test(namesOf(around)))
}

/** All runs of so many words of a text. */
function runsOf(text: string): string[] {
  const words = wordsOf(text).split(' ')
  return words.slice(A_FEW - 1).map((_, at) => words.slice(at, at + A_FEW).join(' '))
}
