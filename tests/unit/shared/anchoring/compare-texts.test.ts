import fc from 'fast-check'
import { compareTexts, type ComparedRow } from '@shared/anchoring/compare-texts'
import { atOnce } from '@shared/steps'
import { sourceText } from '@shared/text/source-text'
import { expect, test } from 'vitest'

const textOf = (...paragraphs: string[]) =>
  sourceText(
    'v',
    paragraphs.map((text) => ({ kind: 'paragraph', level: null, role: 'body', text })),
  )
const compare = (was: string[], is: string[]): ComparedRow[] => atOnce(compareTexts(textOf(...was), textOf(...is)))

const HARBOUR = 'The harbour closed on Monday and nobody expected it to reopen before the summer.'
const PILOTS = 'Pilots left within a week and the insurers followed them to the ports of the south.'
const GRAIN = 'Grain that had been sold in spring was lying in barges along the whole river.'
const SHIPS = 'The ministry said that nine ships were waiting outside the port for new orders.'

/** "changed: nine > eleven", with the words marked on either side. */
function told(was: string[], is: string[]): string[] {
  const words = (paragraphs: string[], paragraph: ComparedRow['was']) =>
    paragraph?.marks.map(({ start, end }) => paragraphs[paragraph.index]!.slice(start, end)).join('|') ?? '–'
  return compare(was, is).map((row) => `${row.kind}: ${words(was, row.was)} > ${words(is, row.is)}`)
}

test('the same paragraphs stand beside each other without a mark', () => {
  expect(told([HARBOUR, PILOTS], [HARBOUR, PILOTS])).toEqual(['same:  > ', 'same:  > '])
})

test('words that changed are marked on both sides', () => {
  expect(told([HARBOUR, SHIPS], [HARBOUR, SHIPS.replace('nine ships', 'eleven old ships')])).toEqual([
    'same:  > ',
    'changed: nine > eleven old',
  ])
})

test('a paragraph that only one has, or that was moved, has its row to itself', () => {
  expect(told([HARBOUR, PILOTS, GRAIN, SHIPS], [SHIPS, HARBOUR, GRAIN, 'It rained in the capital.'])).toEqual([
    'moved: – > ',
    'same:  > ',
    'removed:  > –',
    'same:  > ',
    'moved:  > –',
    'added: – > ',
  ])
})

test('every paragraph of both texts stands in exactly one row, in its order, and marks lie within it', () => {
  const word = fc.constantFrom('port', 'closes', 'ship', 'the', '.', 'é', '港')
  const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '))
  const text = fc.array(paragraph, { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(text, text, (was, is) => {
      const rows = compare(was, is)
      expect(rows.flatMap((row) => row.was?.index ?? [])).toEqual(was.map((_, index) => index))
      expect(rows.flatMap((row) => row.is?.index ?? [])).toEqual(is.map((_, index) => index))
      for (const row of rows) {
        for (const [side, paragraphs] of [
          [row.was, was],
          [row.is, is],
        ] as const) {
          for (const { start, end } of side?.marks ?? []) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(paragraphs[side?.index ?? 0]!.length)
          }
        }
        if (row.kind === 'same') expect(was[row.was!.index]).toBe(is[row.is!.index])
      }
    }),
    { numRuns: 300 },
  )
})
