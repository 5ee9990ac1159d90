import { answersWords, changeWords } from '@shared/memo/answers-words'
import { Material } from '@shared/memo/material'
import { newId } from '@shared/new-id'
import { expect, test } from 'vitest'
import { MemoProject } from './memo-project'
import { dataOf, itemsOf, rowsOf } from './tree-parts'

const only = ({ project, memo, readTexts }: MemoProject) => new Material(project, memo, readTexts).risks[0]!

test('a horizon has passed from the day after it, measured by the date of the memo', () => {
  const made = new MemoProject()
  made.score(made.risk('Flood', { horizon: '2026-10-06' }), 60, 3)
  const passed = (day: string) => answersWords(only(made), day).endsWith('has passed on the day of this memo.')
  expect(['2026-10-05', '2026-10-06', '2026-10-07'].map(passed)).toEqual([false, false, true])
  // The memo is of 6 October.
  expect(rowsOf(dataOf(made, 'risk-table')[0])[0]?.[6]).toBe('6 Oct 2026')
})

test('why several could not judge is said, and that no reason was given', () => {
  const made = new MemoProject()
  const risk = made.risk('Flood')
  for (const reason of ['no gauge', 'no time', 'no time.'])
    made.score(risk, { kind: 'cannot-judge', reason }, null, { by: made.analyst('Per') })
  expect(answersWords(only(made), '2026-10-06')).toBe(
    '3 analysts could not judge it, because “no gauge” and “no time”. Its impact has not been scored.',
  )
  const none = new MemoProject()
  none.score(none.risk('Flood'), '?', 2)
  expect(answersWords(only(none), '2026-10-06')).toBe(
    '1 analyst could not judge it; no reason is recorded. Its impact is 2 limited.',
  )
})

test('indicators and linchpins are what would change a judgment', () => {
  const made = new MemoProject()
  const riskId = made.risk('Flood')
  expect(changeWords(only(made))).toBe('')
  const indicator = { id: newId(), riskId, position: 1, observable: 'Water rises.', threshold: '2 m', watch: '' }
  const assumption = { id: newId(), riskId, position: 1, text: 'The dam holds', linchpin: true, ifWrong: '' }
  made.do(
    { name: 'indicator.create', input: { indicator: { ...indicator, status: 'emerging' } } },
    { name: 'assumption.create', input: { assumption } },
  )
  expect(changeWords(only(made))).toBe(
    'What would change it: “Water rises” (2 m) being observed; “The dam holds” proving wrong.',
  )
})

test('the list of sources carries the numbers, also of a source that only written words below it cite', () => {
  const made = new MemoProject()
  const [first, second] = [made.source(['One.']), made.source(['Two.'], { title: 'Second' })]
  const risk = made.risk('Flood')
  made.evidence(risk, first, 'One.')
  const passageId = made.evidence(risk, second, 'Two.')
  const link = Object.values(made.project.evidence).find((each) => each.passageId === passageId)!
  made.do(
    { name: 'evidence.unlink', input: { evidenceId: link.id } },
    {
      name: 'memo.write',
      input: { memoId: made.memoId, section: 'method', text: `As told [1](passage:${passageId}).` },
    },
  )
  expect(itemsOf(dataOf(made, 'sources')[0]).map((item) => item.slice(0, 3))).toEqual(['S1.', 'S2.'])
})
