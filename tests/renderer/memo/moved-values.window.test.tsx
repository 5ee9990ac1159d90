import type { MemoWords } from '@shared/kinds/memos'
import { valuesBehind } from '@shared/memo/values-behind'
import { exportMemo } from '../../../renderer/features/memo/export-memo'
import { useNotices } from '@state/notices'
import { show } from '@state/project-store'
import { act, cleanup, renderHook, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { MemoScreen } from '../../../renderer/features/memo/MemoScreen'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow, openReadOnly } from '../desk'
import { operationsAsked, showScreen } from '../window'
import { editorOf, typeWords } from './rich-field'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

/** A memo whose bottom line was written when its first risk was likely. */
function written() {
  const made = new MemoProject()
  const riskId = made.risk('Flood', { event: 'a flood' })
  made.score(riskId, 60, 3)
  const words: MemoWords = { section: 'bottom-line' }
  const values = valuesBehind(made.project, made.memo, words)
  made.do({ name: 'memo.write', input: { memoId: made.memoId, ...words, text: 'Expect a flood.', values } })
  const [scoreId = ''] = Object.keys(made.project.scores)
  const [analystId = ''] = Object.keys(made.project.analysts)
  const score = (percent: number) => ({
    name: 'score.set' as const,
    input: { scoreId, riskId, analystId, changes: { likelihood: { kind: 'percent' as const, percent } } },
  })
  return { made, score }
}

const mark = () => screen.queryByRole('note', { name: 'Values behind bottom line moved' })
const lines = () =>
  within(mark()!)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
const stateOfSection = () =>
  within(screen.getByRole('navigation', { name: 'Sections' })).getByText('Bottom line').textContent

test('words that stand beside moved values are marked with both until somebody says that they hold', async () => {
  const { made, score } = written()
  const desk = await openInWindow(made.project, {})
  await showScreen(<MemoScreen />, 'memo')
  await screen.findByRole('article')
  expect(mark()).toBeNull()
  expect(stateOfSection()).toBe('Bottom linewritten')
  await desk.perform(score(10))
  await waitFor(() =>
    expect(lines()).toEqual([
      'R1: likely (55–80%), 3 serious, level moderate, highest → very unlikely (5–20%), 3 serious, level low, highest',
    ]),
  )
  expect(stateOfSection()).toBe('Bottom linevalues moved')
  await user.click(within(mark()!).getByRole('button', { name: 'The words of bottom line still hold' }))
  await waitFor(() => expect(mark()).toBeNull())
  expect(stateOfSection()).toBe('Bottom linewritten')
  expect(screen.getByText('Expect a flood.')).toBeVisible()
  expect(operationsAsked(desk).at(-1)).toEqual({
    name: 'memo.confirmWords',
    input: {
      memoId: made.memoId,
      words: { section: 'bottom-line' },
      values: { R1: 'very unlikely (5–20%), 3 serious, level low, highest', 'R1, statement': 'A flood.' },
    },
  })
})

test('a drafted bottom line is marked while a claim in it is, and holds once that claim does', async () => {
  const { made, score } = written()
  const { memoId } = made
  const [riskId = ''] = Object.keys(made.project.risks)
  const claim: MemoWords = { riskId, part: 'claim' }
  const values = valuesBehind(made.project, made.memo, claim)
  made.do(
    { name: 'memo.write', input: { memoId, section: 'bottom-line', text: null } },
    { name: 'memo.writeJudgment', input: { memoId, riskId, changes: { claim: 'A flood is near.' }, values } },
  )
  const desk = await openInWindow(made.project, {})
  await showScreen(<MemoScreen />, 'memo')
  await screen.findByRole('article')
  expect(stateOfSection()).toBe('Bottom linedraft')
  await desk.perform(score(10))
  await waitFor(() =>
    expect(lines()).toEqual(['R1, likelihood: likely (55–80%) → very unlikely (5–20%)', 'R1, level: moderate → low']),
  )
  expect(mark()).toHaveTextContent(
    'Values moved since a claim in this draft was written. Look at it in the key judgments.',
  )
  expect(stateOfSection()).toBe('Bottom linevalues moved')
  expect(within(mark()!).queryByRole('button')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'The words of claim of R1 still hold' }))
  await waitFor(() => expect(mark()).toBeNull())
  expect(stateOfSection()).toBe('Bottom linedraft')
})

test('an export says that words stand beside values that moved, and is made all the same', async () => {
  const { made, score } = written()
  made.do(score(10))
  const folder = await mkdtemp(join(tmpdir(), 'assay-export-'))
  const desk = await openInWindow(made.project, {})
  desk.answers.memo = join(folder, 'memo.md')
  await showScreen(<MemoScreen />, 'memo')
  await screen.findByRole('article')
  await user.click(screen.getByRole('button', { name: 'Markdown…' }))
  await user.click(await screen.findByRole('button', { name: /^Export as a draft, / }))
  expect(
    await screen.findByText(
      'Exported “memo.md”. In 1 section the words were written before values moved; they are marked in the memo.',
    ),
  ).toBeVisible()
  expect(await readFile(desk.answers.memo, 'utf8')).toContain('Expect a flood.')
  await rm(folder, { recursive: true })
})

test('of many values the first five are shown and the others counted; who may not write confirms nothing', async () => {
  const { made } = written()
  for (let n = 0; n < 7; n += 1) made.score(made.risk(`Frost ${n}`), 30, 2)
  await openReadOnly(made.project, {})
  await showScreen(<MemoScreen />, 'memo')
  await screen.findByRole('article')
  expect(lines()).toEqual([
    ...[2, 3, 4, 5, 6].map((n) => `R${n}: nothing → unlikely (20–45%), 2 limited, level low`),
    'and 9 more',
  ])
  expect(within(mark()!).queryByRole('button')).toBeNull()
})

test('words that were begun before a value moved are marked once they are written', async () => {
  const { made, score } = written()
  const desk = await openInWindow(made.project, {})
  await showScreen(<MemoScreen />, 'memo')
  await screen.findByRole('article')
  await user.click(screen.getByLabelText('Edit bottom line'))
  const field = screen.getByRole('textbox', { name: 'Bottom line' })
  await typeWords(field, ' It is likely.')
  await desk.perform(score(10))
  await user.tab()
  await waitFor(() => expect(lines()[0]).toMatch(/^R1: likely .* → very unlikely /))
  expect(await screen.findByText('Expect a flood. It is likely.')).toBeVisible()
})

test('words that were changed and changed back say nothing: the mark stays', async () => {
  const { made, score } = written()
  made.do(score(10))
  const desk = await openInWindow(made.project, {})
  await showScreen(<MemoScreen />, 'memo')
  await screen.findByRole('article')
  const marked = lines()
  await user.click(screen.getByLabelText('Edit bottom line'))
  const field = screen.getByRole('textbox', { name: 'Bottom line' })
  await typeWords(field, '!')
  act(() => void editorOf(field).commands.undo())
  await user.tab()
  expect(screen.queryByRole('textbox', { name: 'Bottom line' })).toBeNull()
  expect([lines(), operationsAsked(desk)]).toEqual([marked, []])
})

test.each(['memo.writeExport', 'memo.endExport'] as const)(
  'an export is told also when the project was closed during %s',
  async (name) => {
    const { made } = written()
    const folder = await mkdtemp(join(tmpdir(), 'assay-export-'))
    const desk = await openInWindow(made.project, {})
    desk.answers.memo = join(folder, 'memo.md')
    await showScreen(<MemoScreen />, 'memo')
    await screen.findByRole('article')
    const answer = desk.hold(name)
    const exported = exportMemo(made.memoId, ['md'])
    await vi.waitFor(() => expect(desk.asked.at(-1)?.name).toBe(name))
    const release = desk.holdEvents()
    cleanup()
    act(() => show(null))
    answer()
    await act(() => exported)
    release()
    const { result } = renderHook(useNotices)
    expect(result.current.map(({ text }) => text)).toEqual(['Exported “memo.md”.'])
    await rm(folder, { recursive: true })
  },
)
