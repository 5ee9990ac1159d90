import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SessionsScreen } from '../../../renderer/features/sessions/SessionsScreen'
import { RoundFileCommands } from '../../../renderer/features/sessions/RoundFileCommands'
import { id } from '../../unit/shared/sample-project'
import { addSession, collectBallot, openRound, performAs, sessionProject } from '../../unit/shared/sample-session'
import { openInWindow } from '../desk'
import { click, dialog, showScreen } from '../window'

const both = (
  <>
    <SessionsScreen />
    <RoundFileCommands />
  </>
)

/** Round 1 is open, and bob has handed in by file. */
async function withSealed() {
  const project = sessionProject()
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one', 'two']))
  performAs(project, 'ann', 2, ...collectBallot('bal', 'r1', 'bob'))
  const desk = await openInWindow(project)
  await showScreen(both, 'sessions')
  return desk
}

test('who handed in by file is not reminded, and files are given out and collected from where the round is', async () => {
  const desk = await withSealed()
  const progress = await screen.findByRole('table', { name: 'Who has answered' })
  expect(within(progress).getByRole('row', { name: /bob/ })).toHaveTextContent('sealed answers are here')
  await click('Copy for a mail')
  expect(desk.copied).toEqual([
    'Round 1 of “ses”: answers are missing. Please answer soon.\n\nann: 2 answers of 2 missing',
  ])
  await click('Export round packet…')
  await click('Cancel', await dialog('Export round packet'))
  await click('Collect answers…')
  expect(await dialog('Collect answers')).toHaveTextContent('bob: sealed answers')
})

test('closing without keys says first whose sealed answers would never count, and leads to the keys', async () => {
  const desk = await withSealed()
  await screen.findByRole('table', { name: 'Who has answered' })
  await click('Close round 1…')
  const closing = await dialog('Close round 1?')
  expect(closing).toHaveTextContent(
    'The sealed answers of bob are here. Without their keys they do not count, now or later.',
  )
  expect(
    within(closing)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['ann: 2 of 2 missing'])
  within(closing).getByRole('button', { name: 'Close without them' })
  await click('Close with keys…', closing)
  await dialog('Close round with keys')
  expect(desk.project.rounds[id('r1')]?.closedAt).toBeNull()
})

test('what became of files is said of the round they were collected for', async () => {
  const project = sessionProject()
  performAs(project, 'ann', 1, addSession('more', ['two'], ['ann', 'bob']))
  performAs(project, 'ann', 2, openRound('r1', 'ses', ['one']), openRound('r2', 'more', ['two']))
  const desk = await openInWindow(project)
  await showScreen(both, 'sessions')
  await click('Collect answers…')
  const collecting = await dialog('Collect answers')
  desk.answers.answerFiles = ['/nowhere/gone.assay-answers']
  await click('Choose files…', collecting)
  await within(collecting).findByRole('list', { name: 'What became of the files' })
  await userEvent.selectOptions(within(collecting).getByLabelText('Round'), 'Round 1 of more')
  expect(within(collecting).queryByRole('list', { name: 'What became of the files' })).toBeNull()
})

test('a session that came as a packet is set up where it came from, and deleting it is told', async () => {
  const project = sessionProject()
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one', 'two']))
  const session = project.sessions[id('ses')]!
  project.sessions[id('ses')] = { ...session, packet: { projectId: id('home'), sha256: 'a'.repeat(64) } }
  await openInWindow(project)
  await showScreen(both, 'sessions')
  await userEvent.click(screen.getByRole('tab', { name: 'Setting up' }))
  expect(screen.getByRole('tabpanel')).toHaveTextContent(
    'It came as a round packet: it is set up where it came from, and answered here.',
  )
  expect(screen.getByLabelText('Name')).toBeDisabled()
  await click('Delete…')
  expect(await dialog('Delete session “ses”?')).toHaveTextContent('nothing can be handed in from here')
})

test('a round that came as a packet is handed in and not closed', async () => {
  const project = sessionProject()
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one', 'two']))
  const session = project.sessions[id('ses')]!
  project.sessions[id('ses')] = { ...session, packet: { projectId: id('home'), sha256: 'a'.repeat(64) } }
  await openInWindow(project)
  await showScreen(both, 'sessions')
  expect(screen.getByRole('tabpanel')).toHaveTextContent('It is closed where it came from.')
  expect(screen.queryByRole('button', { name: 'Close round 1…' })).toBeNull()
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByLabelText('Deadline')).toBeDisabled()
  await click('Hand in answers…')
  expect(await dialog('Hand in answers')).toHaveTextContent('0 risks answered, 2 not: R1, R2.')
})

test('what goes with a session that is deleted are sealed answers, too', async () => {
  await withSealed()
  await act(async () => {})
  await click('Delete…')
  await waitFor(async () =>
    expect(await dialog('Delete session “ses”?')).toHaveTextContent('With it go 1 round and 1 file of sealed answers'),
  )
})
