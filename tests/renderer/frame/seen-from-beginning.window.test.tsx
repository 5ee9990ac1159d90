import { goTo } from '@state/place'
import { act, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fullProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { showWindow } from '../window'

test('the memo is seen from its beginning, though what takes the keys in it may stand far below; a cell is brought into view', async () => {
  const made = fullProject()
  await openInWindow(made.project, Object.fromEntries(made.texts))
  await showWindow()
  const given = vi.spyOn(HTMLElement.prototype, 'focus')
  const givenOn = async (at: 'memo' | 'matrix') => {
    act(() => goTo({ screen: at }))
    await waitFor(() => expect(document.activeElement?.closest('[data-work]')).not.toBeNull())
    return given.mock.calls.at(-1)
  }
  const [memo, matrix] = [await givenOn('memo'), await givenOn('matrix')]
  given.mockRestore()
  expect({ memo, matrix }).toEqual({ memo: [{ preventScroll: true }], matrix: [{ preventScroll: false }] })
})
