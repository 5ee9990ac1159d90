import { describe, expect, test } from 'vitest'
import { readReceipt } from '@shared/interchange/receipt/read-receipt'
import { verifyReceipt } from '@shared/interchange/receipt/verify-receipt'
import { canonicalText } from '@shared/text/blocks'
import { fullProject, type MemoProject } from '../../shared/memo/memo-project'
import { chromium, prepared, readIn } from './all-formats'

const NAMES = { names: true, words: false }
const WORDS = { names: false, words: true }

/** A memo in which names and words of sources stand wherever somebody can write them. */
function telling(): MemoProject {
  const made = fullProject()
  const third = made.analyst('Maja von Holt')
  const [grounding, rates] = Object.keys(made.project.risks)
  made.score(grounding!, 10, 1, { by: third, rationale: 'Ines and Per overrate it', basis: 'Holt asked the pilots' })
  made.score(rates!, 'likely', 3, { by: third })
  const { memoId } = made
  made.do(
    {
      name: 'memo.write',
      input: { memoId, section: 'outlook', text: 'In**es** and Maja say: ask Per, not Ines’s desk.' },
    },
    {
      name: 'memo.write',
      input: { memoId, section: 'gaps', text: 'As they put it, the port stopped its ice *charts on Monday*, no less.' },
    },
    { name: 'memo.writeJudgment', input: { memoId, riskId: rates!, changes: { basis: 'Per Maja, rates rose' } } },
    { name: 'risk.update', input: { riskId: rates!, changes: { title: 'Rates, says Maja' } } },
  )
  return made
}

describe('without names', () => {
  test('no name of an analyst, nor a part of one, stands in any format', async () => {
    const made = telling()
    for (const [format, text] of await readIn(made, NAMES))
      for (const name of ['Ines', 'Harbo', 'Per', 'Maja', 'Holt', 'Maja von Holt'])
        expect(text.match(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'u')), `${name} in ${format}`).toBeNull()
  })

  test('they stand there otherwise, so that the test looks where they are', async () => {
    for (const text of (await readIn(telling(), { names: false, words: false })).values())
      expect(text).toContain('Ines')
  })

  test('each analyst is one letter, in the line of the author and in the words', async () => {
    const { tree } = await prepared(telling(), NAMES)
    expect(tree.author).toMatch(/^Analyst [A-C]$/)
    const outlook = tree.sections.find(({ key }) => key === 'outlook')!
    expect(outlook.lead.blocks).toEqual([
      {
        kind: 'paragraph',
        inlines: [
          {
            kind: 'text',
            text: expect.stringMatching(
              /^(Analyst [A-C]) and (Analyst [A-C]) say: ask Analyst [A-C], not \1’s desk\.$/,
            ),
          },
        ],
      },
    ])
  })

  test.each(['Anne-Marie Roe-Ott', 'Ann (Desk 4)', 'O’Neil', '\\^$.*+?()[]{}|/-', 'Søren & Co. – ”A”'])(
    '%s is a name like any other',
    async (name) => {
      const made = fullProject()
      made.analyst(name)
      const { memoId } = made
      made.do(
        { name: 'memo.update', input: { memoId, changes: { author: name } } },
        {
          name: 'risk.update',
          input: { riskId: Object.keys(made.project.risks)[0]!, changes: { title: `As ${name}` } },
        },
      )
      for (const [format, text] of await readIn(made, NAMES)) expect(text, format).not.toContain(name)
    },
  )

  test('an author who is no analyst is withheld', async () => {
    const made = fullProject()
    made.do({ name: 'memo.update', input: { memoId: made.memoId, changes: { author: 'Desk Four' } } })
    expect((await prepared(made, NAMES)).tree.author).toBe('[name withheld]')
  })

  test('the receipt still holds', async () => {
    const receipt = new TextDecoder().decode(await (await prepared(telling(), NAMES)).bytesOf('receipt', chromium))
    expect(verifyReceipt(readReceipt(receipt, 'r')).filter(({ problem }) => problem !== null)).toEqual([])
  })
})

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
const runs = (text: string): string[] => {
  const all = words(text)
  return all.flatMap((_, at) => (at + 5 <= all.length ? [all.slice(at, at + 5).join(' ')] : []))
}

describe('without the words of the sources', () => {
  test('no five words in a row of any source stand in any format', async () => {
    const made = telling()
    const secret = new Set([...made.texts.values()].flatMap((blocks) => runs(canonicalText(blocks))))
    expect(secret.size).toBeGreaterThan(20)
    const whole = await readIn(made, { names: false, words: false })
    for (const [format, text] of whole)
      expect(
        runs(text.replaceAll('<', ' <')).some((run) => secret.has(run)),
        format,
      ).toBe(true)
    for (const [format, text] of await readIn(made, WORDS))
      expect(
        runs(text.replaceAll('<', ' <')).filter((run) => secret.has(run)),
        format,
      ).toEqual([])
  })

  test('where they stand and how many they are is said instead', async () => {
    const { tree } = await prepared(telling(), WORDS)
    expect(tree.notes[0]!.quote).toBe('[words withheld, ¶2, 7 words]')
    const gaps = tree.sections.find(({ key }) => key === 'gaps')!
    expect(gaps.lead.blocks).toEqual([
      {
        kind: 'paragraph',
        inlines: [{ kind: 'text', text: 'As they put it, [8 words withheld], no less.' }],
      },
    ])
  })

  test('the title of a source stays, although it is a line of its text', async () => {
    const made = fullProject()
    const source = made.source(['Norvik stops its ice charts', 'It said so.'])
    made.evidence(Object.keys(made.project.risks)[2]!, source, 'It said so.')
    const { tree } = await prepared(made, WORDS)
    expect(tree.notes.map(({ citation }) => citation).join()).toContain('“Norvik stops its ice charts”')
  })

  test('the receipt has no words of them and still holds', async () => {
    const receipt = new TextDecoder().decode(await (await prepared(telling(), WORDS)).bytesOf('receipt', chromium))
    const read = readReceipt(receipt, 'r')
    expect(read.content.passages.every(({ quoted }) => quoted === null)).toBe(true)
    expect(verifyReceipt(read).filter(({ problem }) => problem !== null)).toEqual([])
  })
})

test('what is handed over is the same words, whatever is withheld of them in the files', async () => {
  const made = telling()
  const all = await Promise.all([NAMES, WORDS, { names: true, words: true }].map((each) => prepared(made, each)))
  expect(new Set(all.map(({ sha256 }) => sha256)).size).toBe(1)
  expect(all[0]!.said.judgments).toHaveLength(3)
})
