import { seededRandom } from '@shared/statistics/seeded-random'
import { canonicalText } from '@shared/text/blocks'

/** An article of made-up words, and a corrected one with what is known about every word of the first. */
export type EditedArticle = {
  before: string
  after: string
  /** For each character of `before` where it stands in `after`, or -1. */
  places: Int32Array
  /** Whether the word around a character was given another spelling. */
  respelt: Uint8Array
}

export type Edits = {
  /** Of all words: replaced, left out or with one put before, in turn. */
  words: number
  /** Of all paragraphs, left out. */
  gone: number
  /** Of all paragraphs, taken to the end. */
  moved: number
}

const SYLLABLES = [
  'ka',
  'ro',
  'min',
  'tel',
  'sa',
  'por',
  'ne',
  'li',
  'dor',
  'ven',
  'ta',
  'ir',
  'um',
  'ches',
  'al',
  'be',
]

/** A vocabulary in which, as in a language, few words are most of the text. */
function vocabulary(random: () => number, size: number): () => string {
  const words = Array.from({ length: size }, (_, rank) => {
    const syllables = 1 + Math.floor(random() * (rank < 100 ? 2 : 4))
    return Array.from({ length: syllables }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('')
  })
  return () => words[Math.floor(size ** random()) - 1] ?? words[0] ?? ''
}

/** So many characters, about, in paragraphs of about eighty words, and the same with edits. */
export function editedArticle(length: number, edits: Edits, seed = 1): EditedArticle {
  const random = seededRandom(seed)
  const word = vocabulary(random, 8_000)
  const paragraphs: string[][] = []
  for (let size = 0; size < length;) {
    const words = Array.from(
      { length: 20 + Math.floor(random() * 120) },
      (_, at) => word() + (at % 11 === 10 ? '.' : ''),
    )
    paragraphs.push(words)
    size += words.join(' ').length + 2
  }
  const kept: string[][] = []
  const atEnd: string[][] = []
  const trace: { from: number; text: string; respelt: boolean }[][] = []
  const traceAtEnd: { from: number; text: string; respelt: boolean }[][] = []
  let offset = 0
  for (const words of paragraphs) {
    const fate = random()
    const after: { from: number; text: string; respelt: boolean }[] = []
    for (const text of words) {
      const edit = random()
      if (edit < edits.words / 3) after.push({ from: offset, text: word(), respelt: true })
      else if (edit < (edits.words * 2) / 3)
        after.push({ from: -1, text: word(), respelt: false }, { from: offset, text, respelt: false })
      else if (edit >= edits.words) after.push({ from: offset, text, respelt: false })
      offset += text.length + 1
    }
    offset += 1
    if (fate < edits.gone || after.length === 0) continue
    const isMoved = fate < edits.gone + edits.moved
    ;(isMoved ? traceAtEnd : trace).push(after)
    ;(isMoved ? atEnd : kept).push(after.map(({ text }) => text))
  }
  const before = joined(paragraphs)
  const places = new Int32Array(before.length).fill(-1)
  const respelt = new Uint8Array(before.length)
  let at = 0
  for (const after of [...trace, ...traceAtEnd]) {
    for (const each of after) {
      if (each.from >= 0) {
        const wasLength = (/^\S+/.exec(before.slice(each.from, each.from + 80))?.[0] ?? '').length
        for (let index = 0; index < wasLength; index += 1) {
          places[each.from + index] = at + Math.min(index, each.text.length - 1)
          respelt[each.from + index] = each.respelt ? 1 : 0
        }
      }
      at += each.text.length + 1
    }
    at += 1
  }
  return { before, after: joined([...kept, ...atEnd]), places, respelt }
}

const joined = (paragraphs: readonly (readonly string[])[]): string =>
  canonicalText(paragraphs.map((words) => ({ kind: 'paragraph', level: null, role: 'body', text: words.join(' ') })))
