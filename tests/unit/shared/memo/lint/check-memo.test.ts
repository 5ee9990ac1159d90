import { newId } from '@shared/new-id'
import { checkMemo, draftByChecks, quoteOf, scoreWords } from '@shared/memo/lint/check-memo'
import { RULES, rulesOf } from '@shared/memo/lint/rules'
import { atOnce } from '@shared/steps'
import { expect, it } from 'vitest'
import { dataOf, rowsOf } from '../tree-parts'
import { TODAY } from './linted'
import { ModelMemo } from './model-memo'

const checked = (made: ModelMemo) => atOnce(checkMemo(made.project, made.memo, made.readTexts, TODAY))

function waive(made: ModelMemo, reason: string): void {
  const [finding] = checked(made).open
  const { rule, about } = finding!
  const waiver = { id: newId(), memoId: made.memoId, rule, about, quote: quoteOf(finding!), reason }
  made.do({ name: 'waiver.add', input: { waiver } })
}

it('counts what is open, and leaves out what is waived while the words stay as they are', () => {
  const made = new ModelMemo()
  made.write('outlook', 'A second pause is possible.')
  expect(checked(made)).toMatchObject({
    profile: 'icd-203',
    waived: [],
    lapsed: [],
    score: { errors: 1, warnings: 0, infos: 0, waived: 0, rules: 30 },
  })
  waive(made, 'The port says so')
  expect(checked(made)).toMatchObject({ open: [], lapsed: [], score: { errors: 0, waived: 1 } })
  expect(checked(made).waived.map(({ finding: { rule }, waiver: { reason } }) => [rule, reason])).toEqual([
    ['T01', 'The port says so'],
  ])
  made.write('outlook', 'Ships wait. A second pause is possible.')
  expect(checked(made)).toMatchObject({ open: [], score: { waived: 1 } })
  made.write('outlook', 'A third pause is possible.')
  expect(checked(made)).toMatchObject({ waived: [], lapsed: [{ rule: 'T01' }], score: { errors: 1, waived: 0 } })
})

it('prints waived checks in the annex', () => {
  const made = new ModelMemo()
  expect(dataOf(made, 'checks')).toEqual([])
  made.write('outlook', 'A second pause is possible.')
  waive(made, 'The port says so')
  expect(rowsOf(dataOf(made, 'checks')[0])).toEqual([
    [
      'T01',
      '“possible” is no term of ICD 203. Say one of its terms, or write the sentence without a likelihood.',
      'The port says so.',
      'Ines, 5 Oct 2026',
    ],
  ])
})

it('says why a memo is a draft', () => {
  const made = new ModelMemo()
  expect(draftByChecks(checked(made))).toEqual([])
  made.write('outlook', 'A second pause is possible. Perhaps the port relents.')
  expect(draftByChecks(checked(made))).toEqual([
    'The checks by ICD 203 found 2 errors that are neither mended nor waived.',
  ])
})

it('says a score in words', () => {
  expect(scoreWords({ errors: 0, warnings: 0, infos: 0, waived: 0 })).toBe('nothing found')
  expect(scoreWords({ errors: 1, warnings: 2, infos: 1, waived: 3 })).toBe('1 error, 2 warnings, 1 note and 3 waived')
})

it('has every rule once, by its number', () => {
  expect(RULES.map(({ id }) => id)).toEqual(
    Array.from({ length: 30 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`),
  )
  expect([rulesOf('icd-203').length, rulesOf('phia').length, rulesOf('plain').length]).toEqual([30, 28, 27])
})
