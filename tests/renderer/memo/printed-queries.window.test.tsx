import { undoOrRedo } from '@state/perform'
import { currentPlace } from '@state/place'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MemoScreen } from '../../../renderer/features/memo/MemoScreen'
import { id } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { ReaderProject } from '../reader/reader-project'
import { command, dialog, press, showFrame } from '../window'

const section = () => screen.getByRole('region', { name: 'Passages' })
const quotes = () => [...section().querySelectorAll('blockquote')].map(({ textContent }) => textContent)

async function open() {
  const made = new ReaderProject()
  made.tag('Port', 1)
  made.passage('The port stopped its charts.', [id('Port')])
  const blind = made.passage('Pilots are blind')
  const query = {
    id: id('q'),
    position: 1,
    name: 'About the port',
    kind: 'passages' as const,
    grouping: null,
    scopes: [],
  }
  made.do({ name: 'query.create', input: { query: { ...query, text: `tag:@${id('Port')}` } } })
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showFrame(<MemoScreen />, 'memo')
  return { desk, made, blind, memo: () => desk.project.memos[made.memoId] }
}

test('passages of a saved query are inserted, follow the project, and lead back to the query', async () => {
  const { desk, blind, memo } = await open()
  act(() => command(desk, 'memo.insertPassages'))
  await dialog('Insert passages of a query')
  await press('{ArrowDown}{Enter}')
  await waitFor(() => expect(memo()?.queryIds).toEqual([id('q')]))
  await waitFor(() => expect(quotes()).toEqual(['The port stopped its charts.1']))
  expect(section()).toHaveTextContent('The one passage of the query tag:Port, as the project stood on ')
  await desk.perform({ name: 'passage.tag', input: { passageId: blind, tagId: id('Port') } })
  await waitFor(() => expect(quotes()).toEqual(['The port stopped its charts.1', 'Pilots are blind2']))
  expect(section()).toHaveTextContent('All 2 passages of the query tag:Port')
  const link = within(section()).getByRole('button', { name: 'Open the query' })
  act(() => link.focus())
  await press('{Enter}')
  expect(currentPlace()).toEqual({ screen: 'retrieval', queryId: id('q') })
})

test('a deleted query keeps its place and says so; undone, its passages are there again', async () => {
  const { desk, made, memo } = await open()
  await desk.perform({ name: 'memo.update', input: { memoId: made.memoId, changes: { queryIds: [id('q')] } } })
  await waitFor(() => expect(quotes()).toHaveLength(1))
  await desk.perform({ name: 'query.delete', input: { queryId: id('q') } })
  await waitFor(() => expect(section()).toHaveTextContent('Passages of a deleted query'))
  expect(quotes()).toEqual([])
  await act(() => undoOrRedo('undo'))
  await waitFor(() => expect(quotes()).toHaveLength(1))
  await userEvent.click(screen.getByRole('button', { name: 'Take “About the port” out of the memo' }))
  await waitFor(() => expect(memo()?.queryIds).toEqual([]))
})
