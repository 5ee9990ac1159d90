import type { Project } from '@shared/document/project'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SessionsScreen } from '../../../renderer/features/sessions/SessionsScreen'
import { performOn, resolve } from '../../unit/shared/resolved-project'
import { addAnalyst, addRisk, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { addSession, closeRound, openRound, percent, review, scoreOf, sign } from '../../unit/shared/sample-session'
import { openInWindow } from '../desk'
import { click, dialog, showScreen } from '../window'

/** A signed session of ann and bob, who left since, about two risks, of which one is resolved. */
function signed(): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addAnalyst('bob'), addRisk('kept'), addRisk('known'))
  performOn(
    project,
    'ann',
    '2024-01-01',
    addSession('Winter', ['kept', 'known'], ['ann', 'bob'], {
      pooling: 'mean',
      named: true,
      weights: { [id('ann')]: 3, [id('bob')]: 2 },
    }),
  )
  performOn(project, 'ann', '2024-01-02', openRound('w1', 'Winter', ['kept', 'known']))
  for (const analyst of ['ann', 'bob'])
    for (const risk of ['kept', 'known']) performOn(project, analyst, '2024-01-03', scoreOf(risk, analyst, percent(40)))
  performOn(project, 'ann', '2024-01-04', closeRound('w1'), review('Winter'), sign('Winter'))
  performOn(project, 'ann', '2024-03-02', resolve('known', 'no', '2024-03-01'))
  perform(project, { name: 'analyst.update', input: { analystId: id('bob'), changes: { inactive: true } } })
  return project
}

const rows = () =>
  within(screen.getByRole('region', { name: 'Difference of the sessions' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '))

test('a session is made from another, and says what is otherwise, with a note of why', async () => {
  const desk = await openInWindow(signed())
  await showScreen(<SessionsScreen />, 'sessions')
  expect(screen.queryByRole('tab', { name: 'Difference' })).toBeNull()
  await click('New session from this…')
  await userEvent.type(within(await dialog('New session from “Winter”')).getByLabelText('Name'), 'Spring{Enter}')
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Spring' })).toBeInTheDocument())
  const made = Object.values(desk.project.sessions).find(({ name }) => name === 'Spring')
  expect(made).toMatchObject({
    follows: id('Winter'),
    riskIds: [id('kept')],
    analystIds: [id('ann')],
    pooling: 'mean',
    named: true,
    signedAt: null,
  })
  expect(made?.weights).toEqual({ [id('ann')]: 3 })
  await act(async () => screen.getByRole('tab', { name: 'Difference' }).click())
  expect(rows()).toEqual([
    'R2 known | dropped |  |  |  |  |  | resolved: no, known on 1 Mar 2024Note on why',
    'R1 kept | not asked yet | 40%, weighted mean of 2 analysts → – |  |  |  | agreed → – | ',
  ])
  await userEvent.type(screen.getByLabelText('Note on why'), 'The port reopened.{Enter}')
  await waitFor(() =>
    expect(desk.project.sessions[made!.id]?.dropNotes).toEqual({ [id('known')]: 'The port reopened.' }),
  )
  await click('Copy table')
  expect(desk.copied[0]?.split(/\r?\n/).slice(0, 2)).toEqual([
    'Risk\tDifference\tLikelihood\tImpact\tLevel\tConfidence\tVerdict\tWhy',
    'R2 known\tdropped\t\t\t\t\t\tresolved: no, known on 1 Mar 2024: The port reopened.',
  ])
  await click('Export table…')
  expect(await dialog('Export table')).toHaveTextContent('2 risks of “Spring” and the session before')
})

test('where the session before was deleted there is no difference to show', async () => {
  const project = signed()
  performOn(project, 'ann', '2024-04-01', addSession('Spring', ['kept'], ['ann'], { follows: id('Winter') }))
  const desk = await openInWindow(project)
  await showScreen(<SessionsScreen />, 'sessions')
  await click('Springdraft · 1 risk')
  await act(async () => screen.getByRole('tab', { name: 'Difference' }).click())
  await desk.perform({ name: 'session.delete', input: { sessionId: id('Winter') } })
  await waitFor(() => expect(screen.queryByRole('tab', { name: 'Difference' })).toBeNull())
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Setting up')
})
