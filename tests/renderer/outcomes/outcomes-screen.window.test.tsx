import type { Project } from '@shared/document/project'
import { currentPlace } from '@state/place'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { OutcomesScreen } from '../../../renderer/features/outcomes/OutcomesScreen'
import { inTerm, performOn, resolve, setHorizon } from '../../unit/shared/resolved-project'
import {
  addAnalyst,
  addPassage,
  addRisk,
  addSource,
  emptyProject,
  id,
  linkEvidence,
  perform,
} from '../../unit/shared/sample-project'
import { openTagging } from '../../unit/shared/sample-tagging'
import { addSession, closeRound, openRound, percent, scoreOf } from '../../unit/shared/sample-session'
import { openReadOnly } from '../desk'
import { part, rows, shown } from './outcomes-desk'
import { click, command, dialog, operationsAsked, press, showScreen, usable } from '../window'

const list = () => screen.getByRole('listbox', { name: 'Risks by horizon' })
const chosen = () => within(list()).getByRole('option', { selected: true }).textContent
/** Two analysts, a risk that is past its horizon with evidence, and one without a horizon. */
function dueProject(): Project {
  const project = emptyProject()
  perform(
    project,
    addAnalyst('ann'),
    addAnalyst('bob'),
    addRisk('due'),
    addRisk('open'),
    setHorizon('due', '2024-03-01'),
  )
  perform(
    project,
    addSource('art'),
    addPassage('p1', 'art'),
    addPassage('p2', 'art', [], 20),
    linkEvidence('l', 'due', 'p1'),
  )
  performOn(project, 'ann', '2024-01-02', scoreOf('due', 'ann', percent(70)))
  performOn(project, 'bob', '2024-01-03', scoreOf('due', 'bob', { likelihood: inTerm('likely') }))
  return project
}

describe('a risk is resolved', () => {
  test('by keys alone: from the list through the dialog and back, and undone', async () => {
    const desk = await shown(dueProject())
    act(() => list().focus())
    await press('{ArrowDown}')
    expect(chosen()).toBe('R2 openno day by which it happens')
    await press('{ArrowUp}')
    expect(chosen()).toMatch(/^R1 due1 Mar 2024, [\d,]+ days ago$/)
    await press('{Enter}')
    const asked = await dialog('What became of R1?')
    expect(within(asked).getByRole('button', { name: 'Resolve' })).toBeDisabled()
    expect(within(asked).getByText('Say whether it happened.')).toBeInTheDocument()
    await press(' ')
    expect(within(asked).getByRole('radio', { name: /^Yes/ })).toBeChecked()
    await press('{ArrowDown}{ArrowUp}{Tab}')
    const day = within(asked).getByLabelText('Known on')
    expect(day).toHaveFocus()
    await userEvent.clear(day)
    await userEvent.type(day, '2024-03-05')
    await press('{Tab}Two agencies reported it.{Tab}{Tab} ')
    expect(within(asked).getByRole('checkbox', { name: '“words” art' })).toBeChecked()
    await press('{Tab}{Tab}{Tab}')
    expect(document.activeElement).toHaveTextContent('Resolve')
    await press('{Enter}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(operationsAsked(desk)).toMatchObject([
      {
        name: 'outcome.record',
        input: {
          riskId: id('due'),
          outcome: 'yes',
          knownOn: '2024-03-05',
          how: 'Two agencies reported it.',
          passageIds: [id('p1')],
          whileAsked: false,
        },
      },
    ])
    expect(rows('What was said before')).toEqual([
      'Who | Likelihood | Given on',
      'ann | 70% | 2 Jan 2024',
      'bob | likely | 3 Jan 2024',
    ])
    await waitFor(() => expect(list()).toHaveFocus())
    expect(chosen()).toBe('R1 dueYes, known on 5 Mar 2024')
    await act(async () => command(desk, 'edit.undo'))
    await waitFor(() => expect(chosen()).toMatch(/^R1 due1 Mar 2024/))
    expect(desk.project.forecasts).toEqual({})
  })

  test('again, and taken back; its passages lead to their words', async () => {
    const project = dueProject()
    performOn(project, 'bob', '2024-03-06', resolve('due', 'yes', '2024-03-05', { passageIds: [id('p1')] }))
    const desk = await shown(project)
    await act(async () => within(list()).getByText('due').click())
    const article = screen.getByRole('article', { name: 'Outcome of R1' })
    expect(article).toHaveTextContent('YesKnown on 5 Mar 2024; said by bob on 6 Mar 2024.As reported.')
    await click('Change what became of it…')
    const asked = await dialog('What became of R1?')
    await userEvent.click(within(asked).getByRole('radio', { name: /^Void/ }))
    await userEvent.type(within(asked).getByLabelText('Search passages'), 'words')
    expect(within(asked).getByText('1 of 1 passage with these words')).toBeInTheDocument()
    await userEvent.click(within(asked).getAllByRole('checkbox')[0]!)
    await click('Change', asked)
    await waitFor(() => expect(article).toHaveTextContent('Nothing is held against what is void.'))
    expect(desk.project.outcomes[id('outdue')]?.passageIds).toEqual([id('p1'), id('p2')])
    await click('Take back')
    await waitFor(() => expect(article).toHaveTextContent('Nobody has said yet what became of it.'))
    await act(async () => command(desk, 'edit.undo'))
    await waitFor(() => expect(article).toHaveTextContent('Void'))
    await act(async () => within(article).getAllByRole('button', { name: '“words”' })[0]!.click())
    expect(currentPlace()).toMatchObject({ screen: 'reader', passageId: id('p1') })
  })

  test('by an earlier horizon it stands below, and can be taken back', async () => {
    const project = dueProject()
    performOn(project, 'bob', '2024-03-06', resolve('due', 'no', '2024-03-05'))
    perform(project, setHorizon('due', '2025-03-01'))
    const desk = await shown(project)
    const article = screen.getByRole('article', { name: 'Outcome of R1' })
    expect(article).toHaveTextContent('Nobody has said yet what became of it.')
    const below = within(article).getByRole('region', { name: 'When its horizon was 1 Mar 2024' })
    expect(below).toHaveTextContent('NoKnown on 5 Mar 2024; said by bob on 6 Mar 2024.As reported.')
    expect(within(below).getAllByRole('row')).toHaveLength(3)
    await click('Take back', below)
    await waitFor(() => expect(desk.project.outcomes).toEqual({}))
    expect(below).not.toBeInTheDocument()
  })

  test('while a round asks about it says what that means, and only on purpose', async () => {
    const project = dueProject()
    perform(project, addSession('ses', ['due'], ['ann', 'bob']))
    performOn(project, 'ann', '2024-02-01', openRound('r1', 'ses', ['due']))
    const desk = await shown(project)
    await click('What became of it…')
    const asked = await dialog('What became of R1?')
    expect(asked).toHaveTextContent('R1 is asked about in round 1 of the session “ses”, which is open.')
    await userEvent.click(within(asked).getByRole('radio', { name: /^No/ }))
    await userEvent.type(within(asked).getByLabelText('How it is known'), 'Nothing came.')
    expect(within(asked).getByRole('button', { name: 'Resolve' })).toBeDisabled()
    await userEvent.click(within(asked).getByRole('checkbox', { name: 'Resolve it all the same' }))
    await click('Resolve', asked)
    await waitFor(() => expect(Object.values(desk.project.outcomes)).toMatchObject([{ outcome: 'no' }]))
    expect([desk.project.forecasts, desk.bugs]).toEqual([{}, []])
    expect(screen.getByRole('article')).toHaveTextContent(
      'scores are kept from everybody while the session “ses” is under way. Once that is signed, change what became of it',
    )
  })

  test('the first of the list stays the one that is looked at once it is resolved', async () => {
    await shown(dueProject())
    act(() => list().focus())
    await press('{Enter} {Tab}')
    const asked = await dialog('What became of R1?')
    await userEvent.type(within(asked).getByLabelText('How it is known'), 'Seen.')
    await click('Resolve', asked)
    await waitFor(() => expect(chosen()).toMatch(/^R1 dueYes, known on/))
    expect(screen.getByRole('article', { name: 'Outcome of R1' })).toHaveTextContent('Seen.')
  })

  test('a day to come is said in the dialog', async () => {
    await shown(dueProject())
    await click('What became of it…')
    const asked = await dialog('What became of R1?')
    await userEvent.click(within(asked).getByRole('radio', { name: /^No/ }))
    await userEvent.clear(within(asked).getByLabelText('Known on'))
    await userEvent.type(within(asked).getByLabelText('Known on'), '2999-01-01')
    expect(asked).toHaveTextContent('1 Jan 2999 is still to come: give the day on which it was known.')
    expect(within(asked).getByRole('button', { name: 'Resolve' })).toBeDisabled()
  })

  test('of a read-only project nothing can be changed, and an empty one says what the screen is for', async () => {
    const project = dueProject()
    performOn(project, 'bob', '2024-03-06', resolve('due', 'yes', '2024-03-05'))
    await openReadOnly(project)
    await showScreen(<OutcomesScreen />, 'outcomes')
    expect(usable(screen.getByRole('tabpanel'))).toEqual(['Show in the register'])
    await part('What terms came to')
    expect(usable(screen.getByRole('tabpanel'))).toEqual(['Forecasts of', 'Copy table'])
  })

  test('without risks the screen says what it is for', async () => {
    await shown(emptyProject())
    expect(screen.getByRole('region', { name: 'No risks yet' })).toHaveTextContent(
      'Saying then what became of them shows how good the forecasts were',
    )
  })
})

test('a passage of the outcome that is out of sight is not left out in silence', async () => {
  const project = dueProject()
  performOn(project, 'bob', '2024-03-04', addPassage('p3', 'art', [], 40))
  performOn(project, 'bob', '2024-03-06', resolve('due', 'yes', '2024-03-05', { passageIds: [id('p3')] }))
  perform(project, openTagging('t', ['art'], ['ann', 'bob']))
  await shown(project)
  await act(async () => within(list()).getByText('due').click())
  expect(screen.getByRole('list', { name: 'Evidence of the outcome' })).toHaveTextContent(
    /^A passage that is out of sight while it is tagged blind$/,
  )
})

test('answers of a session without names stand under letters', async () => {
  const project = dueProject()
  perform(project, addSession('ses', ['due'], ['ann', 'bob']))
  performOn(project, 'ann', '2024-02-01', openRound('r1', 'ses', ['due']))
  performOn(project, 'bob', '2024-02-02', scoreOf('due', 'bob', percent(40)))
  performOn(project, 'ann', '2024-02-03', closeRound('r1'))
  performOn(project, 'ann', '2024-03-06', resolve('due', 'yes', '2024-03-05'))
  await shown(project)
  await act(async () => within(list()).getByText('due').click())
  expect(screen.getByRole('article')).toHaveTextContent(
    'The answers of round 1 of the session “ses” count: it is the last that was closed before 5 Mar 2024.',
  )
  // Not on which day: the history says who scored then.
  expect(rows('What was said before')).toEqual(['Who | Likelihood', expect.stringMatching(/^[AB] \| 40%$/)])
  await part('Calibration')
  expect(screen.getByRole('tabpanel')).toHaveTextContent(
    'Answers of sessions without names that are not signed yet count for all, and for no analyst by name.',
  )
})
