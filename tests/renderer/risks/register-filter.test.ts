import type { Risk } from '@shared/kinds/risks'
import type { Score } from '@shared/kinds/scores'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { groupJudgment } from '@shared/scoring/group-judgment'
import type { RegisterRow } from '@shared/scoring/register'
import { expect, test } from 'vitest'
import { wantedBy, type QUICK_FILTERS } from '../../../renderer/features/risks/register-filter'

type QuickFilter = (typeof QUICK_FILTERS)[number]
const NO_FILTER = { text: '', quick: [] }

const score = (analystId: string, percent: number | null, impact: 1 | 5 | null = 5) =>
  ({
    analystId,
    likelihood: percent === null ? null : { kind: 'percent', percent },
    impact,
    rationale: `by ${analystId}`,
  }) as Score

const ASKER = { analystId: 'ada', today: '2026-11-27' }

function row(scores: Score[], supports = 0, more: Partial<RegisterRow> = {}): RegisterRow {
  const words = { title: 'Port closes', cause: '', event: '', party: 'Harbour', consequence: '', category: 'Trade' }
  const mine: Pick<Risk, 'owner' | 'custom'> = { owner: 'Kim Lee', custom: { status: 'Waiting', cost: 1250 } }
  return {
    id: 'r',
    risk: { number: 3, createdBy: 'ada', ...words, ...mine } as Risk,
    scores,
    group: { judgments: scores, pooling: { rule: 'median' } },
    judgment: groupJudgment(scores, FIRST_SCALES),
    evidence: { supports, contradicts: 0, context: 1 },
    origins: 0,
    newest: null,
    unseen: 0,
    ...more,
  }
}
const passes = (quick: QuickFilter, ...given: Parameters<typeof row>) =>
  wantedBy({ text: '', quick: [quick] }, ASKER)(row(...given))

test('"unscored" is about my own score, and half a score is none', () => {
  expect(passes('unscored', [score('ben', 60)])).toBe(true)
  expect(passes('unscored', [score('ada', 60, null)])).toBe(true)
  expect(passes('unscored', [score('ada', 60)])).toBe(false)
})

test('context alone is no evidence', () => {
  expect(passes('no-evidence', [])).toBe(true)
  expect(passes('no-evidence', [], 1)).toBe(false)
})

test('evidence of one origin is told from none and from several', () => {
  expect([0, 1, 2].map((origins) => passes('one-origin', [], 0, { origins }))).toEqual([false, true, false])
})

test('evidence is stale while somebody has to look at it', () => {
  expect([0, 1, 2].map((unseen) => passes('stale', [], 0, { unseen }))).toEqual([false, true, true])
})

test('a horizon is past from the day after it', () => {
  const by = (horizon: string | null) => passes('past', [], 0, { risk: { ...row([]).risk, horizon } })
  expect(['2026-11-26', '2026-11-27', '2027-01-01', null].map(by)).toEqual([true, false, false, false])
})

test('"disputed" are risks the analysts are apart on', () => {
  expect(passes('disputed', [score('ada', 10), score('ben', 90)])).toBe(true)
  expect(passes('disputed', [score('ada', 60), score('ben', 65)])).toBe(false)
})

test('typed words are found in any field, in any order, with the quick filters on top', () => {
  const wanted = (text: string, quick: QuickFilter[] = []) => wantedBy({ text, quick }, ASKER)(row([score('ben', 60)]))
  expect(wanted('HARBOUR port')).toBe(true)
  expect(wanted('r3')).toBe(true)
  expect(wanted('by ben')).toBe(true)
  expect(wanted('lee waiting 1250')).toBe(true)
  expect(wanted('port airport')).toBe(false)
  expect(wanted('port', ['mine', 'unscored'])).toBe(true)
  expect(wanted('port', ['disputed'])).toBe(false)
  expect(wantedBy(NO_FILTER, ASKER)(row([]))).toBe(true)
})
