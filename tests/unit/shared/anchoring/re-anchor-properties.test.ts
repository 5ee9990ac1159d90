import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorHolds } from '@shared/anchoring/anchor'
import { createAnchor, wholeSpan } from '@shared/anchoring/create-anchor'
import { ReAnchoring } from '@shared/anchoring/re-anchor'
import { seededRandom } from '@shared/statistics/seeded-random'
import { atOnce } from '@shared/steps'
import { graphemeCeil, graphemeFloor } from '@shared/words/graphemes'
import { editedArticle } from './edited-article'

const piece = fc.constantFrom(
  'port',
  'closes',
  'the ',
  ' ',
  '\u00a0',
  '\n\n',
  '.',
  '’',
  "'",
  'e\u0301',
  'é',
  '港',
  'ก็',
  '👩‍🚀',
  '각',
  '\uD800',
  'Ω',
)
const prose = fc.array(piece, { maxLength: 60 }).map((all) => all.join(''))
const place = fc.nat(1_000)

/** An anchor somewhere in a text; null where there are no words. */
function anchorIn(text: string, from: number, length: number) {
  const start = text.length === 0 ? 0 : from % text.length
  const span = wholeSpan(text, { start, end: Math.min(text.length, start + 1 + length) })
  return span && createAnchor(text, span)
}

const between = (before: string, after: string) => atOnce(ReAnchoring.between(before, after))

test('every place found holds its words and cuts no character, whatever the texts are', () => {
  fc.assert(
    fc.property(prose, prose, place, fc.nat(40), (before, after, from, length) => {
      const anchor = anchorIn(before, from, length)
      if (!anchor) return
      const found = between(before, after).find(anchor)
      expect(found.confidence).toBeGreaterThanOrEqual(0)
      expect(found.confidence).toBeLessThanOrEqual(1)
      expect(found.anchor === null).toBe(found.outcome === 'lost')
      if (!found.anchor) return
      expect(anchorHolds(after, found.anchor)).toBe(true)
      expect(graphemeFloor(after, found.anchor.start)).toBe(found.anchor.start)
      expect(graphemeCeil(after, found.anchor.end)).toBe(found.anchor.end)
    }),
    { numRuns: 1_000 },
  )
})

test('in the same text every passage is exact and where it was', () => {
  fc.assert(
    fc.property(prose, place, fc.nat(40), (text, from, length) => {
      const anchor = anchorIn(text, from, length)
      if (!anchor) return
      const found = between(text, text).find(anchor)
      expect([found.outcome, found.confidence, found.anchor]).toEqual(['exact', 1, anchor])
    }),
    { numRuns: 500 },
  )
})

const article = editedArticle(6_000, { words: 0, gone: 0, moved: 0 }, 3).before

test('what is put in anywhere else leaves a passage exact', () => {
  fc.assert(
    fc.property(place, fc.integer({ min: 20, max: 200 }), fc.boolean(), (from, length, isBefore) => {
      const anchor = anchorIn(article, from * 5, length)!
      const added = '\n\nZwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich.\n\n'
      const at = isBefore ? 0 : article.length
      const found = between(article, article.slice(0, at) + added + article.slice(at)).find(anchor)
      expect([found.outcome, found.anchor?.exact, found.anchor?.start]).toEqual([
        'exact',
        anchor.exact,
        anchor.start + (isBefore ? added.length : 0),
      ])
    }),
    { numRuns: 60 },
  )
})

test('what is cut out is lost, and nothing else', () => {
  fc.assert(
    fc.property(place, fc.integer({ min: 60, max: 200 }), (from, length) => {
      const anchor = anchorIn(article, from * 5, length)!
      const after = article.slice(0, anchor.start) + article.slice(anchor.end)
      expect(between(article, after).find(anchor).outcome).toBe('lost')
    }),
    { numRuns: 60 },
  )
})

test('the same texts give the same places', () => {
  const { before, after } = editedArticle(20_000, { words: 0.05, gone: 0.05, moved: 0.05 })
  const anchors = Array.from({ length: 50 }, (_, n) => anchorIn(before, n * 397, 90)!)
  const places = () => {
    const finding = between(before, after)
    return anchors.map((anchor) => finding.find(anchor))
  }
  expect(places()).toEqual(places())
})

test.each([0.02, 0.1])(
  'of 500 quotes in a text with %d of its words edited hardly one is missed, and none is wrong',
  (words) => {
    const { before, after, places } = editedArticle(300_000, { words, gone: 0.02, moved: 0.02 })
    const random = seededRandom(11)
    const finding = between(before, after)
    const counts = { right: 0, missed: 0, wrong: 0, gone: 0, found: 0 }
    for (let n = 0; n < 500; n += 1) {
      const start = Math.floor(random() * (before.length - 400))
      const anchor = createAnchor(before, { start, end: start + 40 + Math.floor(random() * 200) })
      if (anchor.exact.includes('\n\n')) continue
      const { anchor: found } = finding.find(anchor)
      let [known, inside, all] = [0, 0, 0]
      for (let at = anchor.start; at < anchor.end; at += 1) {
        if (before[at] === ' ') continue
        all += 1
        const to = places[at] ?? -1
        if (to < 0) continue
        known += 1
        if (found && to >= found.start && to < found.end) inside += 1
      }
      if (known * 3 < all) counts[found ? 'found' : 'gone'] += 1
      else if (!found) counts.missed += 1
      else counts[inside >= known * 0.9 && found.exact.length < anchor.exact.length * 1.4 + 15 ? 'right' : 'wrong'] += 1
    }
    expect(counts).toMatchObject({ wrong: 0, found: 0 })
    expect(counts.gone).toBeGreaterThan(0)
    expect(counts.missed).toBeLessThan(10)
    expect(counts.right).toBeGreaterThan(330)
  },
)
