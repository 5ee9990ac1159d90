import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MemoScreen } from '../../../renderer/features/memo/MemoScreen'
import { addAnalyst, addMemo, addSource, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { closeTagging, openTagging } from '../../unit/shared/sample-tagging'
import { openInWindow } from '../desk'
import { showScreen } from '../window'

test('a memo says beside its export that evidence is left out while an article is tagged blind', async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addAnalyst('bob'), addSource('src', 1000), addMemo('memo'))
  const desk = await openInWindow(project)
  const note = () => screen.queryByText(/the memo lacks evidence on passages of others/)
  await showScreen(<MemoScreen />, 'memo')
  await screen.findByRole('region', { name: 'Export' })
  expect(note()).toBeNull()
  const as = (...operations: Parameters<typeof perform>[1][]) =>
    act(async () => void (await desk.session.changes.apply({ by: id('ann'), operations })))
  await as(openTagging('t', ['src'], ['ann', 'bob']))
  expect(note()).toBeVisible()
  await as(closeTagging('t'))
  expect(note()).toBeNull()
})
