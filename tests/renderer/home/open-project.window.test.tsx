import { currentPlace, goTo } from '@state/place'
import { newId } from '@shared/new-id'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { click, expectNotices, showWindow } from '../window'

/** The first screen beside a project without memos and with one risk, whose horizon is past if it is to be. */
async function atHome(isPast: boolean) {
  const made = new MemoProject()
  made.project.memos = {}
  const riskId = made.risk('Grounding')
  made.project.risks[riskId] = { ...made.project.risks[riskId]!, horizon: isPast ? '2020-01-01' : null }
  await openInWindow(made.project)
  await showWindow()
  return riskId
}
const home = () => act(async () => goTo({ screen: 'home' }))
const waiting = () => within(screen.getByRole('region', { name: 'What waits' }))

test('what waits leads to where it waits', async () => {
  const riskId = await atHome(true)
  await home()
  const [only, ...others] = waiting().getAllByRole('listitem')
  expect([only?.textContent, others]).toEqual(['1 risk is past its horizon: say what became of it', []])
  await userEvent.click(waiting().getByRole('button', { name: /^1 risk is past/ }))
  expect(currentPlace()).toMatchObject({ screen: 'outcomes', riskId })
})

test('where nothing waits that is said, and the way back is named by what was looked at', async () => {
  const riskId = await atHome(false)
  await act(async () => goTo({ screen: 'risks', riskId }))
  await home()
  expect(waiting().getByText(/^Nothing waits:/)).toBeVisible()
  await click('Go on with “Grounding”')
  expect(currentPlace()).toMatchObject({ screen: 'risks', riskId })
})

test('what has no name of its own is gone back to all the same', async () => {
  await atHome(false)
  await act(async () => goTo({ screen: 'history' }))
  await home()
  await click('Go on where you were')
  expect(currentPlace()).toMatchObject({ screen: 'history' })
})

const found = () =>
  waiting()
    .queryAllByRole('button')
    .map(({ textContent }) => textContent)

/** A project with a risk and two memos; the second says something that no lexicon allows. */
async function withMemos() {
  const made = new MemoProject()
  made.score(made.risk('Grounding'), 60, 3)
  const memo = made.project.memos[made.memoId]!
  const otherId = newId()
  made.project.memos[otherId] = {
    ...memo,
    id: otherId,
    position: 2,
    title: 'Worse',
    written: { outlook: 'It will almost certainly (30%) come, as (p. 3) says.' },
  }
  const desk = await openInWindow(made.project)
  return { desk, otherId, title: memo.title }
}

test('memos with findings wait, the worst first, and each leads to its list of checks', async () => {
  const { desk, otherId, title } = await withMemos()
  await showWindow()
  await home()
  expect(waiting().getByText('The memos are being checked.')).toBeVisible()
  const both = ['The checks find 3 errors in “Worse”', `The checks find 2 errors in “${title}”`]
  await waitFor(() => expect(found()).toEqual(both))
  await click(found()[0]!)
  expect(currentPlace()).toMatchObject({ screen: 'memo', memoId: otherId, checks: true })
  await waitFor(() => expect(screen.getByRole('group', { name: 'Checks' })).toHaveFocus())
  // What was asked for once is not asked for again.
  await act(async () => goTo({ screen: 'memo' }))
  expect(currentPlace()).toMatchObject({ screen: 'memo', memoId: otherId, checks: false })
  // Whoever comes back before anything changed waits for nothing.
  await home()
  expect(found()).toEqual(both)
  expect(desk.inputs('memo.findings')).toHaveLength(1)
  await desk.perform({ name: 'memo.update', input: { memoId: otherId, changes: { title: 'Worst' } } })
  await waitFor(() => expect(found()[0]).toBe('The checks find 3 errors in “Worst”'))
  await waitFor(() => expect(desk.answered.filter((name) => name === 'memo.findings')).toHaveLength(2))
  await desk.perform({ name: 'memo.delete', input: { memoId: otherId } })
  await waitFor(() => expect(found()).toEqual([both[1]]))
})

test('memos that could not be checked are not said to be', async () => {
  await withMemos()
  const { call } = window.assay
  const refused = JSON.stringify({ ok: false, code: 'gone', message: 'The project is gone.' })
  const calls = vi
    .spyOn(window.assay, 'call')
    .mockImplementation((name, input) => (name === 'memo.findings' ? Promise.resolve(refused) : call(name, input)))
  onTestFinished(() => calls.mockRestore())
  await showWindow()
  await home()
  expect(await waiting().findByText('The memos could not be checked.')).toBeVisible()
  await expectNotices('The project is gone.')
})
