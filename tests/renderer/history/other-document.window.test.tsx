import { ItemHistory } from '@domain/ItemHistory'
import { makeWritable } from '@state/projects'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { ProjectSession } from '../../../electron/project/session'
import { addAnalyst, addRisk, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { openReadOnly } from '../desk'
import { press, showScreen, showWindow } from '../window'

const retitle = (title: string) => ({
  name: 'risk.update' as const,
  input: { riskId: id('rsk'), changes: { title } },
})

function sampleProject() {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addRisk('rsk'))
  return project
}

/** What the other does before this window takes the project over. */
async function workElsewhere(other: ProjectSession): Promise<void> {
  await other.changes.apply({ by: id('ann'), operations: [retitle('Renamed elsewhere')] })
  await other.history.nameCheckpoint(id('ann'), 'Named elsewhere')
}

const lines = () =>
  within(screen.getByRole('listbox', { name: 'Changes' }))
    .getAllByRole('option')
    .map(({ textContent }) => textContent?.replace(/^\d\d:\d\d/, ''))
const momentNames = () =>
  within(screen.getByRole('combobox', { name: 'Named moments' }))
    .getAllByRole('option')
    .map(({ textContent }) => textContent)

test('after a take-over the history and the named moments hold what the other did', async () => {
  const { other } = await openReadOnly(sampleProject())
  await showWindow()
  await press('{Alt>}7{/Alt}')
  await screen.findByRole('listbox', { name: 'Changes' })
  const first = expect.stringMatching(/^Create projectAssay · /) as string
  expect(lines()).toEqual([first])
  await workElsewhere(other)
  await act(() => makeWritable('take-over'))
  await screen.findByRole('combobox', { name: 'Named moments' })
  await waitFor(() =>
    expect(lines()).toEqual([
      ' Named elsewhereMoment named by ann',
      expect.stringMatching(/^Edit R1ann · Title .+ → Renamed elsewhere, of R1 Renamed elsewhere$/),
      first,
    ]),
  )
  expect(momentNames()).toEqual(['Go to a named moment…', 'Named elsewhere'])
  const details = screen.getByRole('region', { name: 'What it changed' })
  expect(await within(details).findByText('Renamed elsewhere', { selector: 'ins' })).toBeVisible()
})

test('after a take-over the history of an item holds what the other did to it', async () => {
  const { other } = await openReadOnly(sampleProject())
  await showScreen(<ItemHistory kind="risks" id={id('rsk')} />, 'risks')
  await userEvent.click(screen.getByText('History of this item'))
  const labels = () => [...document.querySelectorAll('ol > li button')].map(({ textContent }) => textContent)
  await waitFor(() => expect(labels()).toEqual(['Create project']))
  await workElsewhere(other)
  await act(() => makeWritable('take-over'))
  await waitFor(() => expect(labels()).toEqual(['Edit R1', 'Create project']))
})
