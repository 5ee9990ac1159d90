import type { Likelihood } from '@shared/lexicons/likelihood'
import { ICD_203 } from '@shared/lexicons/presets/icd-203'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { stepsBetween } from '@shared/scoring/division'
import { groupJudgment, isDivided, type Said, stepsOfAnswer } from '@shared/scoring/group-judgment'
import { stepsAt } from '@shared/lexicons/lexicon'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MemoProject } from './memo-project'
import { dataOf, treeOf, wordsOf } from './tree-parts'

type Given = [likelihood: Parameters<MemoProject['score']>[1], impact: 1 | 2 | 3 | 4 | 5 | null]

const WHAT = 'that the river leaves its bed by 1 Mar 2027'

/** The judgment on one risk as it is printed, paragraph by paragraph, and why the memo is a draft. */
function printed(...given: Given[]) {
  const made = new MemoProject()
  const risk = made.risk('Flood', { event: 'the river leaves its bed', horizon: '2027-03-01' })
  for (const [likelihood, impact] of given)
    made.score(risk, likelihood, impact, { by: made.analyst('Per'), confidence: 'high' })
  const blocks = dataOf(made, 'key-judgments').flatMap((block) => (block.kind === 'words' ? block.blocks : [block]))
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? wordsOf(block.inlines) : []))
  return { judgment: paragraphs.map((words) => words.replace(NO_EVIDENCE, '')), draft: treeOf(made).draft }
}
const NO_EVIDENCE = ' No evidence is linked to this judgment.'
const NO_BASIS = 'No basis for it has been recorded.'
const OURS = `Our confidence in this judgment is high. ${NO_BASIS}`
const theirs = (analysts: number) =>
  `The group has no judgment in common; confidence of each in their own: high (${analysts} analysts). ${NO_BASIS}`
const DRAFT = ['On R1 Flood the group is divided, and nobody recorded a dissent.']
const divided = (range: string) => `The group is divided on how likely it is ${WHAT}: its answers run ${range}.`
const FAR = 'from 10%, very unlikely (5–20%), to 90%, very likely (80–95%)'
const LEVELS = '(from the lowest to the highest of the answers)'

describe('the whole judgment of groups that agree or do not', () => {
  test.each<[string, Given[], string[], string[]]>([
    [
      'two who agree',
      [
        [85, 4],
        [90, 4],
      ],
      [
        `We judge it very likely (80–95%) ${WHAT}.`,
        OURS,
        '2 of 2 analysts gave a likelihood, from 85% to 90%. Its impact is 4 severe. Level of risk: high (row “high”, 80–95%; column 4).',
      ],
      [],
    ],
    [
      'two at the ends of both scales',
      [
        [10, 1],
        [90, 5],
      ],
      [
        divided(FAR),
        theirs(2),
        `2 of 2 analysts gave a likelihood, from 10% to 90%. The group is divided on the impact: its answers run from 1 negligible to 5 catastrophic. Level of risk: very low to very high ${LEVELS}.`,
      ],
      DRAFT,
    ],
    [
      'two in terms',
      [
        ['very-unlikely', 3],
        ['very-likely', 3],
      ],
      [
        divided('from very unlikely (5–20%) to very likely (80–95%)'),
        theirs(2),
        `2 of 2 analysts gave a likelihood. Its impact is 3 serious. Level of risk: low to moderate ${LEVELS}.`,
      ],
      DRAFT,
    ],
    [
      'two whose middle lies near one of them only',
      [
        [44, 3],
        [79, 3],
      ],
      [
        divided('from 44%, unlikely (20–45%), to 79%, likely (55–80%)'),
        theirs(2),
        `2 of 2 analysts gave a likelihood, from 44% to 79%. Its impact is 3 serious. Level of risk: moderate ${LEVELS}.`,
      ],
      DRAFT,
    ],
    [
      'three, one of whom cannot judge',
      [
        [60, 4],
        [75, 4],
        [{ kind: 'cannot-judge', reason: 'no gauge upstream' }, null],
      ],
      [
        `We judge it likely (55–80%) ${WHAT}.`,
        OURS,
        '2 of 3 analysts gave a likelihood, from 60% to 75%. 1 analyst could not judge it, because “no gauge upstream”. Its impact is 4 severe. Level of risk: moderate (row “moderate”, 21–79%; column 4).',
      ],
      [],
    ],
    [
      'three, divided on the impact alone',
      [
        [85, 1],
        [85, 4],
        [85, 5],
      ],
      [
        `We judge it very likely (80–95%) ${WHAT}.`,
        theirs(3),
        `3 of 3 analysts gave a likelihood, all 85%. The group is divided on the impact: its answers run from 1 negligible to 5 catastrophic. Level of risk: very low to very high ${LEVELS}.`,
      ],
      DRAFT,
    ],
    [
      'four, two and two',
      [
        [5, 3],
        [10, 3],
        [90, 3],
        [90, 3],
      ],
      [
        divided('from 5%, very unlikely (5–20%), to 90%, very likely (80–95%)'),
        theirs(4),
        `4 of 4 analysts gave a likelihood, from 5% to 90%. Its impact is 3 serious. Level of risk: low to moderate ${LEVELS}.`,
      ],
      DRAFT,
    ],
    [
      'five, one of whom has a reservation',
      [
        [60, 3],
        [60, 3],
        [60, 3],
        [60, 3],
        [30, 3],
      ],
      [
        `We judge it likely (55–80%) ${WHAT}.`,
        OURS,
        '5 of 5 analysts gave a likelihood, from 30% to 60%. Its impact is 3 serious. Level of risk: moderate (row “moderate”, 21–79%; column 3).',
      ],
      [],
    ],
    [
      'six, one of whom is three terms away',
      [
        [60, 3],
        [60, 3],
        [60, 3],
        [60, 3],
        [60, 3],
        [10, 3],
      ],
      [
        divided('from 10%, very unlikely (5–20%), to 60%, likely (55–80%)'),
        theirs(6),
        `6 of 6 analysts gave a likelihood, from 10% to 60%. Its impact is 3 serious. Level of risk: low to moderate ${LEVELS}.`,
      ],
      DRAFT,
    ],
    [
      'eight, all of whom say one of two neighbouring terms',
      [
        [60, 3],
        [60, 3],
        [60, 3],
        [60, 3],
        [85, 3],
        [85, 3],
        [85, 3],
        [85, 3],
      ],
      [
        `We judge it likely (55–80%) ${WHAT}.`,
        OURS,
        '8 of 8 analysts gave a likelihood, from 60% to 85%. Its impact is 3 serious. Level of risk: moderate (row “moderate”, 21–79%; column 3).',
      ],
      [],
    ],
  ])('%s', (_name, given, judgment, draft) => {
    expect(printed(...given)).toEqual({ judgment, draft })
  })
})

test('a middle that is printed is within one step of most answers, whatever is answered by whatever rule', () => {
  const likelihood = fc.oneof(
    fc.integer({ min: 0, max: 100 }).map((percent): Likelihood => ({ kind: 'percent', percent })),
    fc.constantFrom(...ICD_203.terms).map(({ key }): Likelihood => ({ kind: 'term', lexicon: 'icd-203', term: key })),
  )
  const percents = fc.integer({ min: 0, max: 100 }).map((percent): Likelihood => ({ kind: 'percent', percent }))
  const impact = fc.constantFrom(1, 2, 3, 4, 5)
  const group = fc.oneof(
    fc.array(fc.record({ likelihood, impact }), { minLength: 2, maxLength: 8 }),
    fc.array(fc.record({ likelihood: percents, impact }), { minLength: 2, maxLength: 8 }),
  )
  const rule = fc.constantFrom('median' as const, 'mean' as const, 'odds' as const, 'extremised' as const)
  const stopRule = fc.constantFrom(undefined, { middleHalf: 6, range: 6, stable: 80, kappa: 0.8 })
  fc.assert(
    fc.property(group, rule, stopRule, (answers, by, stops) => {
      const said = answers.map((each, index) => ({ analystId: `a${index}`, ...(each as Said) }))
      const judgment = groupJudgment(said, FIRST_SCALES, { rule: by, ...(stops && { stopRule: stops }) })
      const most = (near: (answer: Said) => boolean) => said.filter(near).length * 2 > said.length
      const { likelihood: group, impact: impacts } = judgment
      if (group && !group.divided) {
        const middle =
          group.kind === 'percent'
            ? stepsAt(ICD_203, group.percent)
            : { low: ICD_203.terms.indexOf(group.low), high: ICD_203.terms.indexOf(group.high) }
        expect(
          most(({ likelihood: own }) => {
            if (own === null || own.kind === 'cannot-judge') return false
            return stepsBetween(stepsOfAnswer(own, FIRST_SCALES), middle) <= 1
          }),
        ).toBe(true)
      }
      if (impacts && !impacts.divided) {
        expect(
          most(({ impact: own }) => typeof own === 'number' && stepsBetween({ low: own, high: own }, impacts) <= 1),
        ).toBe(true)
      }
      if (!isDivided(judgment)) expect(judgment.level).not.toBeNull()
    }),
    { numRuns: 500 },
  )
})

test('two who are as far apart as can be are divided by every rule', () => {
  for (const rule of ['median', 'mean', 'odds', 'extremised'] as const) {
    const said = [0, 100].map((percent, index) => ({
      analystId: `a${index}`,
      likelihood: { kind: 'percent' as const, percent },
      impact: null,
    }))
    expect(groupJudgment(said, FIRST_SCALES, { rule }).likelihood?.divided).toEqual({ low: 0, high: 100 })
  }
})
