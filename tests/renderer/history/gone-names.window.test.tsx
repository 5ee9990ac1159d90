import { ChangeView } from '@domain/ChangeView'
import { ItemHistory } from '@domain/ItemHistory'
import type { Operation } from '@shared/operations/operations'
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { HistoryScreen } from '../../../renderer/features/history/HistoryScreen'
import {
  addAnalyst,
  addMemo,
  addPassage,
  addRisk,
  addSource,
  addTag,
  emptyProject,
  id,
  perform,
} from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { showScreen } from '../window'

const claim = (risk: string, words: string): Operation => ({
  name: 'memo.writeJudgment',
  input: { memoId: id('memo'), riskId: id(risk), changes: { claim: words } },
})
const without = (risk: string): Operation => ({ name: 'risk.delete', input: { riskId: id(risk) } })
const deletion: Operation = { name: 'source.delete', input: { sourceId: id('wire') } }

/** What stands under the field names of the change that is shown. */
const fields = () => [...document.querySelectorAll('dl > div')].map(({ textContent }) => textContent)

test('a memo that goes names the risks it had words on, although those went before', async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addRisk('Port'), addRisk('Ice'), addMemo('memo'))
  const desk = await openInWindow(project)
  await desk.perform(claim('Port', 'It closes.'), claim('Ice', 'It melts.'))
  await desk.perform(without('Port'))
  await desk.perform(without('Ice'))
  await desk.perform({ name: 'memo.delete', input: { memoId: id('memo') } })
  await showScreen(<HistoryScreen />, 'history')
  await screen.findByText('It closes.')
  expect(fields()).toEqual(['Date23 Nov 2026', 'Judgment on R1 PortIt closes.', 'Judgment on R2 IceIt melts.'])
})

test('words on two risks that nobody can name are both shown, once each', async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addRisk('Port'), addRisk('Ice'), addMemo('memo'))
  perform(project, claim('Port', 'It closes.'), claim('Ice', 'It melts.'), without('Port'), without('Ice'))
  await openInWindow(project)
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const memo = project.memos[id('memo')]!
  const change = { kind: 'memos', id: memo.id, before: memo, after: null } as const
  await showScreen(<ChangeView change={change} find={() => undefined} />, 'history')
  expect(fields().slice(1)).toEqual(['Judgment on a deleted riskIt closes.', 'Judgment on a deleted riskIt melts.'])
  expect(errors.mock.calls.filter(([words]) => String(words).includes('same key'))).toEqual([])
  errors.mockRestore()
})

test('a change that is shown keeps the names of what is deleted meanwhile', async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('wire'), addTag('cost'))
  const desk = await openInWindow(project)
  await desk.perform(addPassage('pas', 'wire', ['cost']))
  await showScreen(<HistoryScreen />, 'history')
  await screen.findByText('Tags')
  const shown = fields()
  expect(shown).toContain('Sourcewire')
  expect(shown).toContain('Tagscost')
  await userEvent.click(within(screen.getByRole('listbox', { name: 'Changes' })).getAllByRole('option')[0]!)
  await desk.perform(deletion, { name: 'tag.delete', input: { tagId: id('cost'), replaceWith: null } })
  expect(fields()).toEqual(shown)
})

test('the history of an item that is shown keeps them too', async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addTag('parent'), addTag('child'))
  const desk = await openInWindow(project)
  await desk.perform({ name: 'tag.move', input: { tagId: id('child'), parentId: id('parent'), beforeId: null } })
  await showScreen(<ItemHistory kind="tags" id={id('child')} />, 'codebook')
  await userEvent.click(screen.getByText('History of this item'))
  await screen.findByText('parent', { selector: 'ins' })
  await desk.perform({ name: 'tag.delete', input: { tagId: id('parent'), replaceWith: null } })
  await screen.findByText('parent', { selector: 'del' })
  expect(fields()).not.toContain('Undera deleted tag')
  expect(screen.getByText('parent', { selector: 'ins' })).toBeVisible()
})

test('what somebody did who was merged into another since, is still told as done by them', async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addAnalyst('bob'))
  const desk = await openInWindow(project)
  await act(() => desk.session.changes.apply({ by: id('bob'), operations: [addRisk('Port')] }))
  await desk.perform({ name: 'analyst.merge', input: { analystId: id('bob'), intoId: id('ann'), scores: 'leave' } })
  await showScreen(<HistoryScreen />, 'history')
  const line = await screen.findByText('Create risk “Port”')
  await userEvent.click(line)
  expect((await screen.findByRole('heading', { name: 'Create risk “Port”' })).parentElement).toHaveTextContent(/bob · /)
  expect(line.closest('[role=option]')).toHaveTextContent(/bob · 1 risk$/)
  await showScreen(<ItemHistory kind="risks" id={id('Port')} />, 'history')
  await userEvent.click(screen.getByText('History of this item'))
  expect(
    (await screen.findAllByTitle('Show in the history')).map(({ nextSibling }) => nextSibling?.textContent),
  ).toEqual([expect.stringMatching(/^ann · /), expect.stringMatching(/^bob · /)])
})
