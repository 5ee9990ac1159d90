import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '@shared/encoding/canonical-json'
import { type Receipt, SealedReceipt } from '@shared/interchange/receipt/receipt'
import { readReceipt } from '@shared/interchange/receipt/read-receipt'
import { verifyReceipt } from '@shared/interchange/receipt/verify-receipt'
import { fullProject } from '../../memo/memo-project'
import { changedAt, leavesOf, type Path, receiptOf, scoredInSession, sealed } from './receipts'

const problems = (content: Receipt) =>
  verifyReceipt(sealed(content)).flatMap(({ what, problem }) => (problem === null ? [] : [`${what}: ${problem}`]))

/** Refused as no receipt, or found by a check. */
function isFound(given: unknown): boolean {
  const { data } = SealedReceipt.safeParse(given)
  return !data || verifyReceipt(data).some(({ problem }) => problem !== null)
}

const another = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (value === null) return 1
  const text = String(value)
  return text === '' ? 'x' : `${text.slice(0, -1)}${text.endsWith('a') ? 'b' : 'a'}`
}

describe('a receipt', () => {
  test.each([fullProject, scoredInSession])('holds as it was made', (make) => {
    const content = receiptOf(make())
    const checks = verifyReceipt(sealed(content))
    expect(checks.filter(({ problem }) => problem !== null)).toEqual([])
    expect(checks.length).toBeGreaterThan(10)
    expect(readReceipt(canonicalJson(sealed(content)), 'x')).toEqual(sealed(content))
  })

  test('has letters where the session keeps names back, and names elsewhere', () => {
    expect(receiptOf(fullProject()).risks[0]!.scores.map(({ who }) => who)).toEqual(['Ines', 'Per'])
    const { risks, rounds } = receiptOf(scoredInSession())
    expect(new Set(risks.flatMap(({ scores }) => scores.map(({ who }) => who)))).toEqual(new Set(['A', 'B']))
    expect(rounds[0]!.answers).toHaveLength(20)
    expect(new Set(rounds[0]!.answers.map(({ who }) => who))).toEqual(new Set(['A', 'B']))
    expect(rounds[0]!.alphas.percents).toBeGreaterThan(0)
  })

  test('changed at any one place is found', () => {
    const whole = sealed(receiptOf(scoredInSession()))
    fc.assert(
      fc.property(fc.constantFrom(...leavesOf(whole)), ({ path, value }) => {
        expect(isFound(changedAt(whole, path, another(value))), path.join('.')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  /** What follows from something else, so that changing it is found although the receipt is sealed anew. */
  const FOLLOWS: readonly ((path: Path) => boolean)[] = [
    ([part, , field]) => part === 'risks' && (field === 'figures' || field === 'rank'),
    ([part, , field, , of]) => part === 'risks' && field === 'evidence' && of === 'passageId',
    ([part, , field]) => part === 'rounds' && field === 'alphas',
    ([part, , field, of]) => part === 'passages' && field === 'quoted' && of !== 'around',
    ([part, , field]) => part === 'passages' && ['sourceId', 'versionId', 'words', 'grade'].includes(String(field)),
    ([part, , field]) => part === 'passages' && (field === 'start' || field === 'end'),
    ([part, field, , of]) => part === 'memo' && field === 'notes' && (of === 'quote' || of === 'passageId'),
    ([part, field, , of]) => part === 'memo' && field === 'sections' && of === 'quotes',
  ]

  test('of which a number, a quote, a grade or a fingerprint was changed is found even sealed anew', () => {
    const content = receiptOf(scoredInSession())
    const leaves = leavesOf(content).filter(({ path }) => FOLLOWS.some((does) => does(path)))
    expect(leaves.length).toBeGreaterThan(60)
    for (const { path, value } of leaves) {
      const changed = changedAt(content, path, another(value)) as Receipt
      expect(isFound(sealed(changed)), path.join('.')).toBe(true)
    }
  })

  test('of which a score was moved says which figure is another one', () => {
    const content = receiptOf(fullProject())
    const path = ['risks', 0, 'scores', 0, 'likelihood', 'percent']
    expect(problems(changedAt(content, path, 12) as Receipt)).toEqual([
      expect.stringMatching(/^R1 Grounding in ice: worked out from 2 scores: its likelihood is another one$/),
    ])
  })

  test('with somebody twice, or without a passage, says so', () => {
    const content = receiptOf(fullProject())
    expect(problems(changedAt(content, ['risks', 0, 'scores', 1, 'who'], 'Ines') as Receipt)).toEqual([
      'R1 Grounding in ice: worked out from 2 scores: somebody has two scores',
    ])
    expect(problems({ ...content, passages: content.passages.slice(1) })).toEqual([
      'Note 1: its passage is not among those of the receipt',
      'R1 Grounding in ice: worked out from 2 scores: a passage of its evidence is missing',
    ])
  })

  test('whose words are said to be withheld and are there says so', () => {
    const content = receiptOf(fullProject())
    expect(problems({ ...content, withheld: { names: false, words: true } })[0]).toBe(
      `Passage ${content.passages[0]!.id} in “Norvik stops its ice charts”: its words are there, although they are said to be withheld`,
    )
  })
})

describe('a file that is no receipt', () => {
  const refusal = (text: string) => {
    try {
      readReceipt(text, 'r.json')
      return 'read'
    } catch (failure) {
      return (failure as Error).message
    }
  }

  test.each([
    ['{', '“r.json” is no receipt of a memo. Choose the file that ends in .receipt.json. Nothing was checked.'],
    ['[]', '“r.json” is no receipt of a memo. Choose the file that ends in .receipt.json. Nothing was checked.'],
    [
      '{"mark":"assay-memo-receipt-9"}',
      '“r.json” is no receipt that this version of Assay reads. Choose another file, or update Assay. Nothing was checked.',
    ],
    ['['.repeat(100_000), '“r.json” is larger or deeper than any receipt is. Nothing was checked.'],
    [`[${'1,'.repeat(5_000_000)}1]`, '“r.json” is larger or deeper than any receipt is. Nothing was checked.'],
  ])('is refused before it is parsed further', (text, message) => expect(refusal(text)).toBe(message))

  test('of which a part is missing says where', () => {
    const { content, ...rest } = sealed(receiptOf(fullProject()))
    expect(refusal(JSON.stringify({ ...rest, content: { ...content, project: { id: 'x' } } }))).toMatch(
      /^“r\.json” is a receipt that was changed: what stands at content\.project\.id cannot be\. Nothing/,
    )
  })

  test('brackets in words are no nesting', () => {
    const content = receiptOf(fullProject())
    const titled = { ...content, project: { ...content.project, title: `\\"${'['.repeat(400)}` } }
    expect(refusal(canonicalJson(sealed(titled)))).toBe('read')
  })
})
