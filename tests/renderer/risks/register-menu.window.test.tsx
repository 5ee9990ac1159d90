import { currentPlace } from '@state/place'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow, WINDOW } from '../desk'
import { showWindow } from '../window'
import { goTo } from '@state/place'
import { act } from 'react'

const TYPE = 'application/x-assay-passages'

async function shown() {
  const made = new MemoProject()
  const [first, second] = [made.risk('Grounding'), made.risk('Collision')]
  const source = made.source(['Pilots are blind.', 'Ties are strong.'])
  const passageId = made.evidence(first, source, 'Pilots are blind')
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showWindow()
  await act(async () => goTo({ screen: 'risks' }))
  await screen.findByRole('grid', { name: 'Risk register' })
  const cell = (riskId: string) => document.querySelector<HTMLElement>(`[data-row="${riskId}"] [data-column]`)!
  return { desk, first, second, passageId, cell, folderId: desk.workspace.recentIdAt(WINDOW) }
}

test('a row has a menu; deleting asks first', async () => {
  const { desk, second, cell } = await shown()
  fireEvent.contextMenu(cell(second), { button: 2 })
  const menu = within(screen.getByRole('menu', { name: 'R2' }))
  expect(menu.getAllByRole('menuitem').map(({ firstChild }) => firstChild?.textContent)).toEqual([
    'New risk…',
    'Show in the matrix',
    'Open risks in second window',
    'Duplicate risk…',
    'Split risk…',
    'Merge risks…',
    'Score in a new session…',
    'Delete…',
  ])
  await userEvent.click(menu.getByRole('menuitem', { name: 'Open risks in second window' }))
  expect(desk.inputs('window.beside')).toEqual([{ place: { screen: 'risks', riskId: second } }])
  fireEvent.contextMenu(cell(second), { button: 2 })
  await userEvent.click(screen.getByRole('menuitem', { name: 'Delete…' }))
  await userEvent.click(
    within(await screen.findByRole('dialog', { name: 'Delete R2?' })).getByRole('button', { name: /^Delete/ }),
  )
  await waitFor(() => expect(desk.project.risks[second]).toBeUndefined())
  fireEvent.contextMenu(document.querySelector('[data-row] [data-column]')!, { button: 2 })
  await userEvent.click(screen.getByRole('menuitem', { name: 'Show in the matrix' }))
  expect(currentPlace().screen).toBe('matrix')
})

test('passages from another window are dropped on the row of a risk', async () => {
  const { desk, second, passageId, cell, folderId } = await shown()
  const text = JSON.stringify({ folderId, passageIds: [passageId], toBe: null })
  const dataTransfer = {
    types: [TYPE, 'text/plain'],
    getData: (type: string) => (type === TYPE ? text : 'Pilots'),
    files: [],
  }
  fireEvent.dragOver(cell(second), { dataTransfer })
  expect(document.querySelector(`[data-row="${second}"]`)).toHaveAttribute('data-drop-here')
  fireEvent.drop(cell(second), { dataTransfer })
  const ask = within(await screen.findByRole('dialog', { name: 'Use as evidence' }))
  expect(ask.getByLabelText('Risk')).toHaveDisplayValue('R2 Collision')
  await userEvent.click(ask.getByRole('button', { name: 'Link' }))
  await waitFor(() =>
    expect(Object.values(desk.project.evidence).map((each) => [each.riskId, each.passageId])).toContainEqual([
      second,
      passageId,
    ]),
  )
  // Beside the rows they do nothing, and are no article either.
  fireEvent.drop(screen.getByRole('navigation'), { dataTransfer })
  expect(desk.inputs('source.preview')).toEqual([])
  expect(desk.inputs('source.import')).toEqual([])
})

test('on the header of a column the keys of the window are heard, and those of the cells are not', async () => {
  const { desk, cell, first } = await shown()
  fireEvent.mouseDown(cell(first), { button: 0 })
  const header = document.querySelector<HTMLElement>('[data-header=title]')!
  act(() => header.focus())
  await userEvent.keyboard('x{Delete}')
  expect(document.querySelector('[role=grid] input, [role=grid] textarea')).toBeNull()
  expect(desk.project.risks[first]?.title).toBe('Grounding')
  expect(header).toHaveFocus()
  await userEvent.keyboard('{Alt>}5{/Alt}')
  expect(currentPlace().screen).toBe('matrix')
})
