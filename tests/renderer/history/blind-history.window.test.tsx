import { chooseAnalyst } from '@state/analyst'
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HistoryScreen } from '../../../renderer/features/history/HistoryScreen'
import { addAnalyst, addSource, addTag, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { closeTagging, mark, openTagging } from '../../unit/shared/sample-tagging'
import { openInWindow } from '../desk'
import { showScreen } from '../window'

test('the history that is shown changes with whoever sits down, and with what is tagged blind', async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addAnalyst('bob'), addSource('src', 1000), addTag('one'))
  const desk = await openInWindow(project)
  const as = (name: string, ...operations: Parameters<typeof perform>[1][]) =>
    act(async () => void (await desk.session.changes.apply({ by: id(name), operations })))
  const lines = () => {
    const list = screen.queryByRole('listbox', { name: 'Changes' })
    return list
      ? within(list)
          .queryAllByRole('option')
          .map(({ textContent }) => textContent)
      : []
  }
  const shown = (...wanted: string[]) =>
    waitFor(() => expect(lines().slice(0, wanted.length)).toEqual(wanted.map((each) => expect.stringContaining(each))))
  await showScreen(<HistoryScreen />, 'history')
  await act(async () => chooseAnalyst(id('ann')))
  await as('ann', mark('before', 'src', ['one'], [40, 50]))
  await as('bob', openTagging('t', ['src'], ['ann', 'bob']))
  await as('ann', mark('a', 'src', ['one'], [0, 10]))
  await shown('Tag “one”', 'Begin blind tagging “t”', 'Tag “one”')

  await act(async () => chooseAnalyst(id('bob')))
  await shown('Begin blind tagging “t”')
  expect(lines().filter((line) => line?.includes('Tag “one”'))).toEqual([])
  await as('ann', mark('a2', 'src', ['one'], [20, 30]))
  await as('bob', addTag('two'))
  await shown('Create tag “two”', 'Begin blind tagging “t”')
  await as('bob', closeTagging('t'))
  await shown('Close blind tagging “t”', 'Create tag “two”', 'Tag “one”', 'Tag “one”', 'Begin blind tagging “t”')
})
