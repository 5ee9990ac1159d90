import { createAnchor } from '@shared/anchoring/create-anchor'
import { type ReAnchored, ReAnchoring, SURE_CONFIDENCE } from '@shared/anchoring/re-anchor'
import { atOnce } from '@shared/steps'
import { describe, expect, test } from 'vitest'

// What stands twice, or is a part of something else now, is never put anywhere in silence: somebody has to look.

const HEAD = 'The harbour closed on Monday, and nobody expected it to reopen before the summer.'
const TAIL = 'Grain that had been sold in spring was lying in barges along the whole river.'
const NAMES = ['Adams', 'Brown', 'Clark', 'Davis', 'Evans', 'Ford', 'Grant', 'Hill']
const denial = (name: string) => `Minister ${name} denied the claim on Tuesday.`

/** Where each occurrence of a quote comes to, in order. */
function findAll(quote: string, before: string, after: string): ReAnchored[] {
  const anchoring = atOnce(ReAnchoring.between(before, after))
  const starts: number[] = []
  for (let at = before.indexOf(quote); at >= 0; at = before.indexOf(quote, at + 1)) starts.push(at)
  return starts.map((start) => anchoring.find(createAnchor(before, { start, end: start + quote.length })))
}

const isSilent = ({ outcome, confidence }: ReAnchored): boolean =>
  (outcome === 'exact' || outcome === 'moved') && confidence >= SURE_CONFIDENCE

/** The line an anchor stands in. */
function lineOf(text: string, { anchor }: ReAnchored): string | null {
  if (!anchor) return null
  const from = text.lastIndexOf('\n', anchor.start) + 1
  const to = text.indexOf('\n', anchor.end)
  return text.slice(from, to < 0 ? text.length : to)
}

function shuffled(names: readonly string[], seed: number): string[] {
  const left = [...names]
  const mixed: string[] = []
  for (let random = seed * 7919 + 13; left.length > 0; random = (random * 1103515245 + 12345) & 0x7fffffff)
    mixed.push(...left.splice(random % left.length, 1))
  return mixed
}

describe('the same words in sentences that are alike', () => {
  test.each([
    ['shuffled', (seed: number) => shuffled(NAMES, seed)],
    ['deleted here and there', (seed: number) => NAMES.filter((_, at) => (seed >> at) % 2 === 0)],
  ])('are in no other sentence unless somebody looks, when these are %s', (_what, edited) => {
    const wrong: string[] = []
    for (let seed = 1; seed <= 100; seed += 1)
      for (const between of ['\n', '\n\n']) {
        const before = [HEAD, ...NAMES.map(denial), TAIL].join(between)
        const after = [HEAD, ...edited(seed).map(denial), TAIL].join(between)
        for (const quote of ['denied the claim on Tuesday', 'denied the claim'])
          for (const [at, found] of findAll(quote, before, after).entries())
            if (isSilent(found) && lineOf(after, found) !== denial(NAMES[at] ?? '')) wrong.push(`${seed} ${NAMES[at]}`)
      }
    expect(wrong).toEqual([])
  })

  test('are not decided by which comes first', () => {
    const pilots = 'Pilots left within a week.'
    const found = findAll('Pilots left', [HEAD, pilots, pilots, TAIL].join('\n\n'), [HEAD, pilots, TAIL].join('\n\n'))
    expect(found.map(isSilent)).toEqual([false, false])
  })
})

/** Paragraphs that nobody changed. */
const REST = Array.from({ length: 12 }, (_, at) => `Section ${at} tells how warehouse ${at * 7} was emptied in autumn.`)
const joined = (...paragraphs: string[]) => paragraphs.join('\n\n')

describe('a long part that stayed the same on one side says nothing of the other side', () => {
  const region = (number: number) => `Region ${number} | 3 cases | 0 deaths | Ministry of Health`

  test('words of a deleted sentence are in no other one', () => {
    const before = joined('Ministers speak out', ...NAMES.map(denial), ...REST)
    const after = joined('Correction: ministers speak', ...NAMES.slice(0, 3).map(denial), ...REST)
    expect(findAll('the claim on Tuesday', before, after).slice(3).map(isSilent)).toEqual(
      NAMES.slice(3).map(() => false),
    )
  })

  test('nor are those of a deleted row of a table', () => {
    const before = joined('Table 1', ...[1, 2, 3, 4, 5].map(region), ...REST)
    const after = joined('Table 1a corrected', ...[1, 2].map(region), ...REST)
    expect(findAll('cases | 0 deaths', before, after).slice(2).map(isSilent)).toEqual([false, false, false])
  })

  test('a sentence that is doubled now could be either', () => {
    const pilots = 'Pilots left within a week.'
    const [found] = findAll(
      pilots,
      joined('Short head.', pilots, ...REST),
      joined('Short head.', pilots, pilots, ...REST),
    )
    expect(found && isSilent(found)).toBe(false)
  })
})

test.each([
  ['pay the debt', 'Officials said Greece will pay the debt.', 'Officials said Greece will not pay the debt.'],
  ['Greece will pay', 'Greece will pay the debt.', 'It is false that Greece will pay the debt.'],
  ['denied it', 'On Tuesday Adams denied it.', 'On Tuesday Brown denied it.'],
])('%s is looked at where the word beside it is another one', (quote, before, after) => {
  const [found] = findAll(quote, joined(...REST, before, TAIL), joined(...REST, after, TAIL))
  expect(found).toMatchObject({ outcome: 'exact', confidence: 0.79 })
  expect(found?.reason).toBe('The same words stand where they stood. The words right beside them are others now.')
})

test.each([
  ['it will close', '“it will close,” said Mr Adams on Monday.', '“it will close,” said Ms Brown on Monday.'],
  [
    'it will close',
    '“it will close,” the head of the port, Adams, said.',
    '“it will close,” the head of the port, Brown, said.',
  ],
  ['it will close', '“it will close,” said Mr. Adams on Monday.', '“it will close,” said Mr. Brown on Monday.'],
  [
    'will close',
    'Of 90 ports in the whole of the country it will close.',
    'Of 9 ports in the whole of the country it will close.',
  ],
  ['close the port', 'They say they never will close the port.', 'They say they surely will close the port.'],
])('%s is looked at where its sentence is another one: %s', (quote, before, after) => {
  const [found] = findAll(quote, joined(...REST, before, TAIL), joined(...REST, after, TAIL))
  expect(found).toMatchObject({ outcome: 'exact', confidence: 0.79 })
  expect(found?.reason).toBe('The same words stand where they stood. The sentence around them changed.')
})

test.each([
  [
    'a comma',
    'it will close',
    'it will close, as the head of the port, who was there said.',
    'it will close, as the head of the port who was there said.',
  ],
  [
    'an ordinary word far off',
    'it will close',
    'it will close, as the head of the port was told.',
    'it will close, as the chief of the port was told.',
  ],
  [
    'the next sentence',
    'it will close.',
    'They say it will close. Mr Adams said so.',
    'They say it will close. Ms Brown said so.',
  ],
])('%s is no reason to look', (_, quote, before, after) => {
  const [found] = findAll(quote, joined(...REST, before, TAIL), joined(...REST, after, TAIL))
  expect(found && isSilent(found)).toBe(true)
})

test('a sentence before or behind that is another one does not matter', () => {
  const [found] = findAll('nobody expected it', joined(HEAD, TAIL), joined(HEAD, 'Prices rose at once.', TAIL))
  expect(found && isSilent(found)).toBe(true)
})

test.each([
  ['3', 'It cost 3 million in all.', 'It cost 3.5 million in all.'],
  ['3', 'It cost 3. Nobody paid.', 'It cost 3.5. Nobody paid.'],
  ['12', 'It rose by 12 % this year.', 'It rose by 12.5 % this year.'],
  ['5 million', 'They paid 5 million for it.', 'They paid 1.5 million for it.'],
  ['400 euros', 'It was sold for 400 euros then.', 'It was sold for 12,400 euros then.'],
  ['5 per cent', 'A change of -5 per cent was seen.', 'A change of 5 per cent was seen.'],
  ['2019', 'It was closed in 2019 and later.', 'It was closed in 2019-20 and later.'],
  ['lawful act', 'It was an unlawful act of war.', 'It was a lawful act of war.'],
  ['九艘船', '港口外有九艘船在等候。', '港口外有二十九艘船在等候。'],
])('%s is not the same as a part of another word or number', (quote, before, after) => {
  const [found] = findAll(quote, [HEAD, before, TAIL].join('\n\n'), [HEAD, after, TAIL].join('\n\n'))
  expect(found && isSilent(found)).toBe(false)
})

test.each([
  ['nine ships', 'There were nine ships, he said.', 'There were nine ships. He said so.'],
  ['3 million', 'It cost 3 million.', 'It cost 3 million, at least.'],
  ['in 2019', 'It was closed (in 2019).', 'It was closed in 2019.'],
])('%s is the same where only the signs of the sentence beside it differ', (quote, before, after) => {
  const [found] = findAll(quote, [HEAD, before, TAIL].join('\n\n'), [HEAD, after, TAIL].join('\n\n'))
  expect(found?.outcome).toBe('exact')
})
