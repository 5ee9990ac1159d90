import type { Inline, TreeBlock } from '@shared/memo/memo-tree'
import { withOwnValues } from '@shared/memo/own-values'
import { richOf } from '@shared/rich/plain-words'
import { describe, expect, test } from 'vitest'
import { MemoProject } from '../memo-project'
import { dataOf as allOf, note, text } from '../tree-parts'

/** Without the strips, which are pictures. */
const dataOf = (...of: Parameters<typeof allOf>) => allOf(...of).filter(({ kind }) => kind !== 'picture')

const UNCITED = text(' No evidence is linked to this judgment.')

type Score = Parameters<MemoProject['score']>

/** One risk, scored once when a likelihood is given, and the blocks its judgment is made of. */
function flood(likelihood?: Score[1], impact: Score[2] = 3, details: Score[3] = {}) {
  const made = new MemoProject()
  const riskId = made.risk('Flood', { horizon: '2027-03-01' })
  if (likelihood !== undefined) made.score(riskId, likelihood, impact, details)
  const write = (changes: { claim?: string | null; basis?: string | null }) =>
    made.do({ name: 'memo.writeJudgment', input: { memoId: made.memoId, riskId, changes } })
  const about = { riskId }
  const confidence = (words: string, basis: string, written = false): TreeBlock => ({
    kind: 'words',
    wording: { riskId, part: 'basis', words: richOf(basis), written, moved: [], unseen: [] },
    blocks: [{ kind: 'paragraph', inlines: [text(words)], about }],
  })
  const claim = (words: string, own: string): TreeBlock => ({
    kind: 'words',
    wording: { riskId, part: 'claim', words: richOf(own), written: true, moved: [], unseen: [] },
    blocks: [{ kind: 'paragraph', inlines: [text(words), UNCITED], about, keep: true }],
  })
  const drafted = (draft: string, ...inlines: Inline[]): TreeBlock => ({
    kind: 'words',
    wording: {
      riskId,
      part: 'claim',
      words: withOwnValues(richOf(draft), riskId),
      written: false,
      moved: [],
      unseen: [],
    },
    blocks: [{ kind: 'paragraph', inlines: [...inlines, UNCITED], about, keep: true }],
  })
  const likely = drafted('We judge it {likelihood} that the risk “Flood” comes about by {horizon}.', ...LIKELY)
  const unscored = drafted(
    'How likely it is that the risk “Flood” comes about by {horizon} has not been scored.',
    text('How likely it is that the risk “Flood” comes about by '),
    live('1 Mar 2027'),
    text(' has not been scored.'),
  )
  const answers = (words: string): TreeBlock => ({ kind: 'paragraph', inlines: [text(words)], about })
  const heading = (words: string): TreeBlock => ({ kind: 'heading', text: words, about })
  return { made, riskId, write, heading, claim, likely, unscored, confidence, answers }
}

const live = (words: string): Inline => ({ kind: 'text', text: words, live: true })
const LIKELY = [
  text('We judge it '),
  live('likely (55–80%)'),
  text(' that the risk “Flood” comes about by '),
  live('1 Mar 2027'),
  text('.'),
]
const MODERATE = 'Its impact is 3 serious. Level of risk: moderate (row “moderate”, 21–79%; column 3).'

describe('a key judgment', () => {
  test('has its rank and name, its claim, and its confidence with the basis', () => {
    const { made, heading, likely, confidence, answers } = flood(60, 3, { confidence: 'low', basis: 'two gauges' })
    expect(dataOf(made, 'key-judgments')).toEqual([
      heading('1. R1 Flood'),
      likely,
      confidence('Our confidence in this judgment is low. Two gauges.', 'Two gauges.'),
      answers(`One analyst judged it. ${MODERATE}`),
    ])
  })

  test('with a confidence and no basis says that none is recorded', () => {
    const { made, heading, likely, confidence, answers } = flood(60, 3, { confidence: 'high' })
    made.score(Object.keys(made.project.risks)[0]!, 60, 3, { by: made.analyst('Per') })
    expect(dataOf(made, 'key-judgments')).toEqual([
      heading('1. R1 Flood'),
      likely,
      confidence('Our confidence in this judgment is high. No basis for it has been recorded.', ''),
      answers(`2 of 2 analysts gave a likelihood, all 60%. ${MODERATE}`),
    ])
  })

  test('without any confidence says only that', () => {
    const { made, confidence } = flood(60, 3)
    expect(dataOf(made, 'key-judgments')[2]).toEqual(confidence('Confidence in this judgment has not been stated.', ''))
  })

  test('without a rank, for want of an impact, says so and is judged all the same', () => {
    const { made, heading, likely, confidence, answers } = flood(60, null)
    expect(dataOf(made, 'key-judgments')).toEqual([
      heading('Not ranked. R1 Flood'),
      likely,
      confidence('Confidence in this judgment has not been stated.', ''),
      answers('One analyst judged it. Its impact has not been scored.'),
    ])
  })

  test('exists once somebody wrote a claim, scored or not', () => {
    const { made, write, heading, claim, confidence, answers } = flood()
    write({ claim: 'It will flood' })
    expect(dataOf(made, 'key-judgments')).toEqual([
      heading('Not ranked. R1 Flood'),
      claim('It will flood. Its likelihood has not been scored.', 'It will flood'),
      confidence('Confidence in this judgment has not been stated.', ''),
      answers('Its impact has not been scored.'),
    ])
  })

  test('exists once somebody wrote a basis, scored or not, until it says nothing', () => {
    const { made, riskId, write, heading, unscored, confidence, answers } = flood()
    write({ basis: 'A map' })
    expect(dataOf(made, 'key-judgments')).toEqual([
      heading('Not ranked. R1 Flood'),
      unscored,
      confidence('Confidence in this judgment has not been stated. A map', 'A map', true),
      answers('Its impact has not been scored.'),
    ])
    for (const basis of [' ', null]) {
      write({ basis })
      expect(dataOf(made, 'key-judgments')).toEqual([
        { kind: 'heading', text: 'Not scored' },
        { kind: 'list', items: [{ inlines: [text('R1 Flood')], about: { riskId } }] },
      ])
    }
  })

  test('keeps a basis that was written, also one that was emptied', () => {
    const { made, write, likely, confidence } = flood(60, 3, { confidence: 'low', basis: 'two gauges' })
    write({ basis: 'A map' })
    expect(dataOf(made, 'key-judgments').slice(1, 3)).toEqual([
      likely,
      confidence('Our confidence in this judgment is low. A map', 'A map', true),
    ])
    write({ basis: '' })
    expect(dataOf(made, 'key-judgments')[2]).toEqual(
      confidence('Our confidence in this judgment is low. No basis for it has been recorded.', '', true),
    )
  })

  test('cites its evidence for, against and around it in this order', () => {
    const { made, riskId } = flood(60, 3)
    const source = made.source(['One. Two. Three.'])
    made.evidence(riskId, source, 'Three.', 'context')
    made.evidence(riskId, source, 'Two.', 'contradicts')
    made.evidence(riskId, source, 'One.')
    expect(dataOf(made, 'key-judgments')[1]).toMatchObject({
      blocks: [
        {
          inlines: [
            ...LIKELY,
            text(' (S1 ¶1, B2'),
            note(1),
            text('; against: S1 ¶1, B2'),
            note(2),
            text('; for context: S1 ¶1, B2'),
            note(3),
            text(')'),
          ],
        },
      ],
    })
  })

  test('with nothing but what speaks against it is not cited as if that supported it', () => {
    const { made, riskId } = flood(60, 3)
    made.evidence(riskId, made.source(['One.']), 'One.', 'contradicts')
    expect(dataOf(made, 'key-judgments')[1]).toMatchObject({
      blocks: [{ inlines: [...LIKELY, text(' (no evidence for it; against: S1 ¶1, B2'), note(1), text(')')] }],
    })
  })
})

test('risks nobody judged are named after the judgments, in order', () => {
  const made = new MemoProject()
  const ids = ['A', 'B', 'C'].map((title) => made.risk(title))
  made.score(ids[1]!, '?', null)
  const blocks = dataOf(made, 'key-judgments')
  expect(blocks.map((block) => (block.kind === 'heading' ? block.text : block.kind))).toEqual([
    'Not ranked. R2 B',
    'words',
    'words',
    'paragraph',
    'Not scored',
    'list',
  ])
  expect(blocks[5]).toEqual({
    kind: 'list',
    items: [
      { inlines: [text('R1 A')], about: { riskId: ids[0] } },
      { inlines: [text('R3 C')], about: { riskId: ids[2] } },
    ],
  })
})
