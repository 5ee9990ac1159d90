import { roundsOf } from '@shared/document/queries/sessions'
import { currentPlace } from '@state/place'
import { today } from '@ui/moment'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { SessionsScreen } from '../../../renderer/features/sessions/SessionsScreen'
import { addAnalyst, addRisk, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { addSession, openRound, percent, performAs, scoreOf, sessionProject } from '../../unit/shared/sample-session'
import { type Desk, openInWindow, openReadOnly } from '../desk'
import { click, command, dialog, operationsAsked, showFrame, showScreen, usable } from '../window'
import { performBy, projectWithRounds } from './session-desk'

async function shown(project = sessionProject()): Promise<Desk> {
  const desk = await openInWindow(project)
  await showScreen(<SessionsScreen />, 'sessions')
  return desk
}
const part = (name: string) => act(async () => screen.getByRole('tab', { name }).click())
const chosenPart = () => screen.getByRole('tab', { selected: true }).textContent
const rows = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '))
const items = () =>
  within(screen.getByRole('navigation', { name: 'Sessions' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
const session = (desk: Desk, name = 'ses') => desk.project.sessions[id(name)]!
const problems = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent)

async function fill(label: string, text: string): Promise<void> {
  await userEvent.clear(screen.getByLabelText(label))
  await userEvent.type(screen.getByLabelText(label), `${text}{Tab}`)
}

describe('the list', () => {
  test('without a session says what one is for, and makes one of all risks and everybody active', async () => {
    const project = emptyProject()
    perform(project, addAnalyst('ann'), addAnalyst('bob'), addAnalyst('cat'), addRisk('one'), addRisk('two'))
    perform(project, {
      name: 'analyst.update',
      input: { analystId: id('cat'), changes: { inactive: true } },
    })
    const desk = await openInWindow(project)
    await showFrame(<SessionsScreen />, 'sessions')
    expect(screen.getByRole('region', { name: 'No scoring sessions yet' })).toHaveTextContent(
      'In a session a group scores the same risks in rounds.',
    )
    await click('New scoring session…')
    const making = await dialog('New scoring session')
    await userEvent.type(within(making).getByLabelText('Name'), 'Spring{Enter}')
    await waitFor(() => expect(items()).toEqual(['Springdraft · 2 risks']))
    expect(Object.values(desk.project.sessions)).toMatchObject([
      { name: 'Spring', riskIds: [id('one'), id('two')], analystIds: [id('ann'), id('bob')], named: false },
    ])
    expect(chosenPart()).toBe('Setting up')
  })

  test('says where each session stands, and shows the part that asks for', async () => {
    const project = projectWithRounds([{ one: { ann: 10 } }])
    perform(project, addSession('Other', ['two'], ['ann']), addSession('Third', [], []))
    performAs(project, 'ann', 20, openRound('o1', 'Other', ['two']))
    await shown(project)
    expect(items()).toEqual(['sesround 1 closed · 2 risks', 'Otherround 1 open · 1 risk', 'Thirddraft · 0 risks'])
    expect(chosenPart()).toBe('Feedback')
    await click('Otherround 1 open · 1 risk')
    expect([chosenPart(), screen.getByRole('button', { current: true }).textContent]).toEqual([
      'Rounds',
      'Otherround 1 open · 1 risk',
    ])
    await click('Thirddraft · 0 risks')
    expect(chosenPart()).toBe('Setting up')
  })

  test('a session is deleted after it was said what goes with it', async () => {
    const desk = await shown(projectWithRounds([{ one: { ann: 10, bob: 20 } }, { one: { ann: 10 } }]))
    await click('Delete…')
    const asked = await dialog('Delete session “ses”?')
    expect(asked).toHaveTextContent('With it go 2 rounds and 3 answers and what was said about them.')
    expect(asked).toHaveTextContent('the scores that everybody has of them stay')
    await click('Delete', asked)
    await screen.findByRole('region', { name: 'No scoring sessions yet' })
    expect([Object.keys(desk.project.rounds), Object.keys(desk.project.scores).length]).toEqual([[], 2])
  })

  test('of a read-only project nothing can be changed', async () => {
    await openReadOnly(projectWithRounds([{ one: { ann: 10 } }]))
    await showScreen(<SessionsScreen />, 'sessions')
    for (const name of ['Setting up', 'Rounds', 'Feedback', 'Review and sign']) {
      await part(name)
      expect(usable(screen.getByRole('tabpanel')).filter((each) => !LOOKING.test(each))).toEqual([])
    }
  })
  const LOOKING = /^(Round|One risk|All risks|Risk|Previous risk|Next risk|R\d.*|Filter risks)$/
})

describe('setting up', () => {
  test('name, purpose, names and pooling are kept as they are filled in', async () => {
    const desk = await shown()
    await fill('Name', 'Spring')
    await fill('Purpose', 'For the board.')
    await userEvent.selectOptions(screen.getByLabelText('Who gave which answer'), 'named')
    await userEvent.selectOptions(screen.getByLabelText('Likelihoods become one by'), 'Mean')
    expect(screen.getByLabelText('Likelihoods become one by')).toHaveAccessibleDescription(
      'The average of the percents (linear pool).',
    )
    expect(session(desk)).toMatchObject({ name: 'Spring', purpose: 'For the board.', named: true, pooling: 'mean' })
    await fill('Name', ' ')
    expect(problems()).toEqual(['A session has a name.'])
    expect(session(desk).name).toBe('Spring')
  })

  test('the numbers of the rule say what they mean, and what is wrong with them', async () => {
    const desk = await shown()
    await fill('The middle half lies within', '0,5')
    await fill('All answers lie within', '2.5')
    await fill('So many stay, in percent', '120')
    await fill('Or weighted kappa is', 'high')
    expect(problems()).toEqual([
      'Steps are whole numbers, 0 to 20.',
      'Percents are whole numbers, 0 to 100.',
      '“high” is not a number like 12 or 3.5.',
    ])
    expect(session(desk).stopRule).toEqual({ middleHalf: 0.5, range: 2, stable: 80, kappa: 0.8 })
    await fill('All answers lie within', '')
    expect(problems()[0]).toBe('Steps are whole numbers, 0 to 20.')
  })

  test('risks are chosen one by one, all that are found, or only those that nobody scored', async () => {
    const project = sessionProject()
    perform(project, addRisk('three'), scoreOf('one', 'ann', percent(10)))
    const desk = await shown(project)
    const chosen = () => session(desk).riskIds
    await userEvent.click(screen.getByRole('checkbox', { name: /three/ }))
    await waitFor(() => expect(chosen()).toEqual(['one', 'two', 'three'].map(id)))
    await userEvent.type(screen.getByLabelText('Filter risks'), 'tw')
    await click('None of those found')
    await waitFor(() => expect(chosen()).toEqual(['one', 'three'].map(id)))
    await userEvent.clear(screen.getByLabelText('Filter risks'))
    await click('Only unscored')
    await waitFor(() => expect(chosen()).toEqual(['two', 'three'].map(id)))
    await click('None')
    expect(await screen.findByText('No risk is chosen yet: a round asks about at least one.')).toBeVisible()
    await click('All')
    await waitFor(() => expect(chosen()).toEqual(['one', 'two', 'three'].map(id)))
    await userEvent.type(screen.getByLabelText('Filter risks'), 'nothing like it')
    expect(screen.getByText('No risk has these words.')).toBeVisible()
  })

  test('two risks that are ticked at once are both in', async () => {
    const project = sessionProject()
    perform(project, addRisk('three'), addRisk('four'))
    const desk = await shown(project)
    const release = desk.hold('project.apply')
    await userEvent.click(screen.getByRole('checkbox', { name: /three/ }))
    await userEvent.click(screen.getByRole('checkbox', { name: /four/ }))
    await act(async () => release())
    await waitFor(() =>
      expect(new Set(session(desk).riskIds)).toEqual(new Set(['one', 'two', 'three', 'four'].map(id))),
    )
  })

  test('a risk that is scored in another session says so', async () => {
    const project = sessionProject()
    perform(project, addSession('Other', ['two'], ['ann']))
    performAs(project, 'ann', 1, openRound('o1', 'Other', ['two']))
    await shown(project)
    expect(screen.getByRole('checkbox', { name: 'R2 two in session “Other”' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'R1 one' })).toBeChecked()
  })

  test('who takes part is ticked, or added by name', async () => {
    const desk = await shown()
    expect(screen.getByRole('checkbox', { name: 'cat' })).not.toBeChecked()
    await userEvent.click(screen.getByRole('checkbox', { name: 'bob' }))
    await waitFor(() => expect(session(desk).analystIds).toEqual([id('ann')]))
    await userEvent.type(screen.getByLabelText('Add an analyst'), 'Dan{Enter}')
    expect(await screen.findByRole('checkbox', { name: 'Dan' })).toBeChecked()
    const dan = Object.values(desk.project.analysts).find(({ name }) => name === 'Dan')!
    expect(session(desk).analystIds).toEqual([id('ann'), dan.id])
    expect(operationsAsked(desk).slice(-2)).toMatchObject([{ name: 'analyst.add' }, { name: 'session.update' }])
    await fill('Add an analyst', 'BOB')
    await waitFor(() => expect(session(desk).analystIds).toEqual([id('ann'), dan.id, id('bob')]))
  })

  test('once a round was opened, names that were not to be shown are not', async () => {
    await shown(projectWithRounds([{ one: { ann: 10 } }]))
    await part('Setting up')
    expect(screen.getByLabelText('Who gave which answer')).toBeDisabled()
    expect(screen.getByLabelText('Who gave which answer')).toHaveAccessibleDescription(
      'Those who answered were told that names are not shown; that stays so until the session is signed.',
    )
    expect(screen.getByRole('tabpanel')).toHaveTextContent('those that were opened keep theirs')
  })
})

describe('rounds', () => {
  test('a round is opened, answered, its deadline moved, and closed', async () => {
    const desk = await shown()
    await part('Rounds')
    await click('Open round 1…')
    const opening = await dialog('Open round 1')
    await userEvent.type(within(opening).getByLabelText('Deadline'), '2020-01-01')
    expect(within(opening).getByRole('alert')).toHaveTextContent('That day is past.')
    expect(within(opening).getByRole('button', { name: 'Open round 1' })).toBeDisabled()
    await userEvent.clear(within(opening).getByLabelText('Deadline'))
    await userEvent.type(within(opening).getByLabelText('Deadline'), today())
    expect(opening).toHaveTextContent('2 analysts will be asked about 2 risks')
    await click('Open round 1', opening)

    const progress = await screen.findByRole('table', { name: 'Who has answered' })
    expect(rows(progress)).toEqual(['Analyst | Answered | Missing', 'ann | 0 of 2 | 2', 'bob | 0 of 2 | 2'])
    await performBy(desk, 'bob', scoreOf('one', 'bob', percent(50)), scoreOf('two', 'bob', percent(50)))
    await performBy(desk, 'ann', scoreOf('one', 'ann', percent(20)))
    await waitFor(() => expect(rows(progress).slice(1)).toEqual(['ann | 1 of 2 | 1', 'bob | 2 of 2 | nothing']))

    await fill('Deadline', '2031-12-04')
    await click('Copy for a mail')
    expect(desk.copied).toEqual([
      'Round 1 of “ses”: answers are missing. Please answer by 4 Dec 2031.\n\nann: 1 answer of 2 missing',
    ])
    await fill('Deadline', '')
    await waitFor(() => expect(roundsOf.ask(desk.project, id('ses'))[0]!.deadline).toBeNull())

    await click('Close round 1…')
    const closing = await dialog('Close round 1?')
    expect(
      within(closing)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['ann: 1 of 2 missing'])
    expect(closing).toHaveTextContent('A closed round cannot be opened again, and Undo does not bring it back')
    await click('Close round 1', closing)
    const closed = await screen.findByRole('table')
    expect(rows(closed)[1]).toMatch(/^1 \| .* \| .* \| none \| 3 of 4 \| ICD 203, /)
    expect(screen.getByRole('button', { name: 'Open round 2…' })).toBeEnabled()
  })

  test('the next round asks about all, or only about what is unresolved', async () => {
    const desk = await shown(projectWithRounds([{ one: { ann: 10, bob: 90 }, two: { ann: 50, bob: 50 } }]))
    await part('Rounds')
    await click('Open round 2…')
    const opening = await dialog('Open round 2')
    const which = within(opening).getByLabelText('Asks about')
    expect([...which.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'all 2 risks of the session',
      'only those unresolved: 1 risk',
    ])
    await userEvent.selectOptions(which, 'unresolved')
    await click('Open round 2', opening)
    await screen.findByRole('heading', { name: 'Round 2 is open' })
    expect(roundsOf.ask(desk.project, id('ses')).at(-1)!.riskIds).toEqual([id('one')])
  })

  test('without risks or analysts says what is to be chosen first', async () => {
    const project = sessionProject({ riskIds: [] })
    perform(project, addSession('Empty', ['one'], []))
    await shown(project)
    await part('Rounds')
    expect(screen.getByRole('tabpanel')).toHaveTextContent('Choose first which risks the session asks about')
    expect(screen.getByRole('button', { name: 'Open round 1…' })).toBeDisabled()
    await click('Emptydraft · 1 risk')
    await part('Rounds')
    expect(screen.getByRole('tabpanel')).toHaveTextContent('Choose first who takes part')
  })

  test('when all have answered nobody is to be reminded', async () => {
    const project = sessionProject()
    performAs(project, 'ann', 1, openRound('r1', 'ses', ['one']))
    performAs(project, 'ann', 2, scoreOf('one', 'ann', percent(10)))
    performAs(project, 'bob', 2, scoreOf('one', 'bob', percent(10)))
    await shown(project)
    await screen.findByRole('table', { name: 'Who has answered' })
    expect(screen.getByText('Everybody has answered everything.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Copy for a mail' })).toBeNull()
  })

  test('of a deadline that is past the window says so, and the round stays open', async () => {
    const project = sessionProject()
    const opened = { ...openRound('r1', 'ses', ['one']) }
    performAs(project, 'ann', 1, opened, {
      name: 'round.setDeadline',
      input: { roundId: id('r1'), deadline: '2020-03-01' },
    })
    await shown(project)
    await screen.findByRole('table', { name: 'Who has answered' })
    expect(screen.getByLabelText('Deadline')).toHaveAccessibleDescription(
      '1 Mar 2020 is past. The round stays open until somebody closes it.',
    )
  })
})

test('a command makes a session from anywhere, whatever screen is shown', async () => {
  const desk = await openInWindow(sessionProject())
  await showFrame(<SessionsScreen />, 'risks')
  act(() => command(desk, 'session.new'))
  expect(await dialog('New scoring session')).toBeVisible()
  expect(currentPlace()).toMatchObject({ screen: 'sessions', dialog: { riskIds: null } })
})
