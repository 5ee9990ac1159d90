import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyProject, startDesk, WINDOW } from '../desk'
import { press, showWindow } from '../window'

const list = () => within(screen.getByRole('region', { name: 'Recent projects' }))

test('the open project says so in the list, and a click goes to its library without opening it again', async () => {
  const { desk, open } = await startDesk()
  const folder = join(desk.userData, 'Grain.assay')
  await desk.store(folder, emptyProject())
  await open(folder)
  await showWindow()
  await press('{Control>}{Shift>}H{/Shift}{/Control}')
  const entry = await list().findByRole('button', { name: /open now$/ })
  expect(entry).toHaveTextContent(/^TestGrain\.assay · opened .* · open now$/)
  await userEvent.click(entry)
  expect(await screen.findByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  expect(desk.inputs('project.openRecent')).toEqual([])
  await press('{Control>}{Shift>}H{/Shift}{/Control}')
  await desk.workspace.close(WINDOW)
  await waitFor(() => expect(list().getByRole('listitem')).not.toHaveTextContent('open now'))
})
