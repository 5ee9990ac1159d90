import type { Project } from '@shared/document/project'
import { currentPlace } from '@state/place'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { OutcomesScreen } from '../../../renderer/features/outcomes/OutcomesScreen'
import {
  B1,
  type Case,
  inPercent,
  inTerm,
  performOn,
  resolve,
  resolvedProject,
  setHorizon,
} from '../../unit/shared/resolved-project'
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
import { addSession, closeRound, openRound, percent, scoreOf } from '../../unit/shared/sample-session'
import { type Desk, openInWindow, openReadOnly } from '../desk'
import { click, command, dialog, operationsAsked, press, showFrame, showScreen, usable } from '../window'

async function shown(project: Project): Promise<Desk> {
  const desk = await openInWindow(project)
  await showFrame(<OutcomesScreen />, 'outcomes')
  return desk
}
const part = (name: string) => act(async () => screen.getByRole('tab', { name }).click())
const list = () => screen.getByRole('listbox', { name: 'Risks by horizon' })
const chosen = () => within(list()).getByRole('option', { selected: true }).textContent
const rows = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '))

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
  expect(rows('What was said before')).toEqual([
    'Who | Likelihood | Given on',
    expect.stringMatching(/^[AB] \| 40% \| 2 Feb 2024$/),
  ])
  await part('Calibration')
  expect(screen.getByRole('tabpanel')).toHaveTextContent(
    'Answers of sessions without names that are not signed yet count for all, and for no analyst by name.',
  )
})

describe('calibration', () => {
  test('vector B1: .21 = .018 − .048 + .240, skill .125, log .620, as numbers, picture and table', async () => {
    const desk = await shown(resolvedProject({ ann: B1, bob: [[inPercent(100), true]] }))
    await part('Calibration')
    await userEvent.selectOptions(screen.getByLabelText('Forecasts of'), 'ann')
    expect(rows('How good the forecasts were')).toEqual([
      'Forecasts | Outcomes | Percents | Brier score | Reliability − resolution + uncertainty | Skill against base rate | Log score',
      'ann | 10 | 10 | 0.210 | 0.018 − 0.048 + 0.240 | 0.125 | 0.620',
      'very unlikely (5–20%) | 1 | 1 | too few to say (n = 1; 10 are needed)',
      'unlikely (20–45%) | 2 | 2 | too few to say (n = 2; 10 are needed)',
      'likely (55–80%) | 3 | 3 | too few to say (n = 3; 10 are needed)',
      'very likely (80–95%) | 4 | 4 | too few to say (n = 4; 10 are needed)',
    ])
    expect(screen.getByRole('img')).toHaveAccessibleName(
      'Said and happened, ann: Said 10%, happened 0%: 1 forecast; Said 30%, happened 50%: 2 forecasts; Said 70%, happened 67%: 3 forecasts; Said 90%, happened 75%: 4 forecasts. On the diagonal as much happened as was said.',
    )
    expect(rows('Said and happened, ann, in numbers')).toEqual([
      'Said | Forecasts | Said on average | Happened | 95% interval',
      '10–20% | 1 | 10% | 0% | 0% to 79%',
      '30–40% | 2 | 30% | 50% | 9% to 91%',
      '70–80% | 3 | 70% | 67% | 21% to 94%',
      '90–100% | 4 | 90% | 75% | 30% to 95%',
    ])
    await userEvent.selectOptions(screen.getByLabelText('Beside them by'), 'Time to horizon')
    await click('Copy table')
    expect(desk.copied[0]?.split('\n').at(-1)).toContain('31 to 90 days\t10\t10\t0.210')
  })

  /** Vector B2: .8 / .5 / .7 and the event happened give .04 / .25 / .09, and .3 gives .49. */
  test.each([
    [80, '0.040'],
    [50, '0.250'],
    [70, '0.090'],
    [30, '0.490'],
  ])('vector B2: %d%% of what happened has a Brier score of %s', async (said, brier) => {
    await shown(resolvedProject({ ann: Array.from({ length: 10 }, (): Case => [inPercent(said), true]) }))
    await part('Calibration')
    expect(rows('How good the forecasts were')[1]).toBe(
      `All analysts | 10 | 10 | ${brier} | ${brier} − 0.000 + 0.000 | none: all of it happened, or nothing | ${(-Math.log(said / 100)).toFixed(3)}`,
    )
  })

  test('under ten outcomes it is too few to say, by n', async () => {
    await shown(resolvedProject({ ann: B1.slice(0, 4), bob: B1.slice(0, 4) }))
    await part('Calibration')
    expect(rows('How good the forecasts were').slice(1)).toEqual([
      'All analysts | 4 | 8 | too few to say (n = 4; 10 are needed)',
      'ann | 4 | 4 | too few to say (n = 4; 10 are needed)',
      'bob | 4 | 4 | too few to say (n = 4; 10 are needed)',
    ])
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByRole('tabpanel')).toHaveTextContent(
      'All analysts: too few to say (n = 4; 10 are needed). Resolve risks that have passed their horizon, and a curve is drawn here.',
    )
  })
})

test('what the terms came to is said by n, and becomes a lexicon of the project', async () => {
  const cases = Array.from({ length: 31 }, (_, row): Case => [inTerm('likely'), row < 16])
  const desk = await shown(resolvedProject({ ann: cases }))
  await part('What terms came to')
  expect(rows('What the terms came to').find((row) => row.startsWith('likely'))).toBe(
    'likely | 55–80% | 31 | 16, 52% | 34–69% | “likely” came true 52% of the time (n = 31). What came true, 34–69%, goes with the band.',
  )
  await click('Make a lexicon of this…')
  await userEvent.type(within(await dialog('Lexicon of what came true')).getByLabelText('Name'), 'Ours{Enter}')
  await waitFor(() => expect(currentPlace().screen).toBe('scales'))
  expect(Object.values(desk.project.lexicons)).toMatchObject([
    {
      name: 'Ours',
      follows: 'icd-203',
      note: expect.stringMatching(/^What came true, All analysts, by .*: 1 band of ICD 203 replaced\.$/),
    },
  ])
  expect(desk.project.lexicons[Object.keys(desk.project.lexicons)[0]!]?.terms[4]).toMatchObject({ low: 45, high: 69 })
})

test('without outcomes no lexicon can be made, and that is said', async () => {
  await shown(dueProject())
  await part('What terms came to')
  expect(screen.getByRole('tabpanel')).toHaveTextContent(
    'No lexicon can be made of it: No term was used for 10 outcomes yet: what came true says too little of what the terms mean.',
  )
  expect(screen.getByRole('button', { name: 'Make a lexicon of this…' })).toBeDisabled()
})
