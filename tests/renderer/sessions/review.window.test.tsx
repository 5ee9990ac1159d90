import { entitiesOf } from '@shared/document/project'
import { choose, goTo } from '@state/place'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { SessionsScreen } from '../../../renderer/features/sessions/SessionsScreen'
import { addRisk, id, perform } from '../../unit/shared/sample-project'
import { sayOf } from '../../unit/shared/sample-session'
import { openInWindow } from '../desk'
import { click, dialog, expectNotices, showScreen, showWindow } from '../window'
import { FIRST, letters, part, region, rows, shownFeedback } from './feedback-desk'
import { performBy, projectWithRounds, sitDown } from './session-desk'

describe('comments', () => {
  test('are said under the letter, and taken back by whose they are', async () => {
    const desk = await shownFeedback([FIRST])
    const { ann, bob } = letters(desk.project)
    await performBy(desk, 'bob', sayOf('r1', 'ses', 'one')[0]!)
    await userEvent.type(screen.getByLabelText('Say something to the group'), ' Ask the embassy. ')
    await click('Add comment')
    const comments = () =>
      within(region('Comments'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    await waitFor(() => expect(comments()).toEqual([`${bob}Why so?`, `${ann} (you)Ask the embassy.`]))
    expect(screen.getByLabelText('Say something to the group')).toHaveValue('')
    await click('Take back this comment')
    await waitFor(() => expect(comments()).toEqual([`${bob}Why so?`]))
    await sitDown('bob')
    expect(comments()).toEqual([`${bob} (you)Why so?`])
  })

  test('of somebody who was not asked say only that', async () => {
    const project = projectWithRounds([FIRST], { analystIds: [id('ann'), id('bob'), id('cat')] })
    perform(project, { name: 'analyst.add', input: { analyst: { id: id('eve'), name: 'eve', position: 9 } } })
    const desk = await openInWindow(project)
    await showScreen(<SessionsScreen />, 'sessions')
    await performBy(desk, 'eve', sayOf('r1', 'ses', 'one')[0]!)
    expect(within(region('Comments')).getByRole('listitem')).toHaveTextContent('Somebody who was not askedWhy so?')
    await sitDown('eve')
    expect(within(region('Comments')).getByRole('listitem')).toHaveTextContent('YouWhy so?')
  })
})

describe('what is typed and not said yet', () => {
  test('is not shown to who sits down next, and is there for whose it is', async () => {
    await openInWindow(projectWithRounds([FIRST]))
    await showWindow()
    act(() => goTo({ screen: 'sessions', part: 'feedback', riskId: id('one') }))
    await screen.findByLabelText('Say something to the group')
    const comment = () => screen.getByLabelText<HTMLTextAreaElement>('Say something to the group').value
    await userEvent.type(screen.getByLabelText('Say something to the group'), 'Only mine')
    await click('Record my dissent…')
    const recording = await dialog('Record my dissent')
    await userEvent.type(within(recording).getByLabelText('Reason'), 'Only mine')
    await click('Cancel', recording)
    const reason = async () => {
      await click('Record my dissent…')
      const opened = await dialog('Record my dissent')
      const { value } = within(opened).getByLabelText<HTMLTextAreaElement>('Reason')
      await click('Cancel', opened)
      return value
    }
    await sitDown('bob')
    expect([comment(), await reason()]).toEqual(['', ''])
    await sitDown('ann')
    expect([comment(), await reason()]).toEqual(['Only mine', 'Only mine'])
  })
})

describe('a dissent', () => {
  test('is recorded, changed and taken back', async () => {
    const desk = await shownFeedback([FIRST])
    const dissents = () => entitiesOf(desk.project, 'dissents')
    await click('Record my dissent…')
    const recording = await dialog('Record my dissent')
    expect(within(recording).getByRole('button', { name: 'Record' })).toBeDisabled()
    await userEvent.type(within(recording).getByLabelText('Likelihood, as you judge it'), '30{Tab}')
    await userEvent.selectOptions(within(recording).getByLabelText('Confidence'), 'Moderate')
    await userEvent.type(within(recording).getByLabelText('Reason'), 'Ties hold.')
    await userEvent.click(within(recording).getByLabelText('Print it with my name'))
    await click('Record', recording)
    await waitFor(() =>
      expect(dissents()).toMatchObject([
        {
          analystId: id('ann'),
          likelihood: { kind: 'percent', percent: 30 },
          confidence: 'moderate',
          reason: 'Ties hold.',
          named: true,
        },
      ]),
    )
    const letter = letters(desk.project)['ann']
    expect(within(region('Dissent')).getByRole('listitem')).toHaveTextContent(
      `${letter} (you)printed with the nameLikelihood 30%, confidence ModerateTies hold.`,
    )
    await click('Change my dissent…')
    const changing = await dialog('Change my dissent')
    expect(within(changing).getByLabelText('Reason')).toHaveValue('Ties hold.')
    await userEvent.clear(within(changing).getByLabelText('Reason'))
    await userEvent.type(within(changing).getByLabelText('Reason'), 'They always did.')
    await click('Change', changing)
    await waitFor(() => expect(dissents()).toMatchObject([{ reason: 'They always did.' }]))
    await click('Take it back')
    await waitFor(() => expect(dissents()).toEqual([]))
  })

  test('where the group agreed is a reservation', async () => {
    const desk = await shownFeedback([FIRST])
    act(() => choose({ screen: 'sessions', riskId: id('two') }))
    await screen.findByRole('button', { name: 'Record my reservation…' })
    await performBy(desk, 'bob', sayOf('r1', 'ses', 'two')[1]!)
    expect(document.querySelector('[data-verdict]')).toHaveTextContent('Agreed, with a reservation')
    expect(region('Reservations')).toHaveTextContent('Likelihood 60%, confidence LowTies hold.')
  })
})

describe('review and signing', () => {
  const review = () => rows(within(region('What became of the risks')).getByRole('table')).slice(1)
  const signed = () => screen.getByRole('button', { name: 'Sign…' })

  test('go from what became of each risk to a signature that stays', async () => {
    const desk = await shownFeedback([FIRST])
    await part('Review and sign')
    expect(review()).toEqual([
      'R1 one | 1 | 20–90%, divided | 4 severe | Unresolved | none',
      'R2 two | 1 | 52.5% (50–55%) | – | Agreed | none',
    ])
    expect(screen.getByRole('tabpanel')).toHaveTextContent(
      'One risk is unresolved and nobody has recorded a dissent on it.',
    )
    expect(signed()).toBeDisabled()
    await click('Mark as reviewed')
    await screen.findByRole('button', { name: 'Reviewed' })
    expect(signed()).toBeDisabled()

    await click('R1 one')
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Feedback')
    await performBy(desk, 'bob', sayOf('r1', 'ses', 'one')[1]!)
    await part('Review and sign')
    await click('Sign…')
    const signing = await dialog('Sign session “ses”?')
    expect(signing).toHaveTextContent('1 risk agreed, 0 with a reservation, 1 unresolved with a dissent recorded.')
    expect(signing).toHaveTextContent('Signing cannot be undone.')
    await click('Sign as ann', signing)
    await waitFor(() => expect(screen.getByRole('tabpanel')).toHaveTextContent(/^Signed by ann, /))
    expect(screen.queryByRole('button', { name: 'Sign…' })).toBeNull()
    await part('Feedback')
    expect(rows(screen.getByRole('table', { name: 'Answers' })).join('; ')).toMatch(/ann \(you\).*bob|bob.*ann \(you\)/)
  })

  test('leave out what was asked in no round, and say so', async () => {
    const project = projectWithRounds([{ one: { ann: 10, bob: 10 } }])
    perform(project, addRisk('three'))
    await openInWindow(project)
    await showScreen(<SessionsScreen />, 'sessions')
    await part('Review and sign')
    expect(review()).toEqual(['R1 one | 1 | 10% | – | Agreed | none'])
    expect(screen.getByRole('tabpanel')).toHaveTextContent(
      '1 risk of the session was asked about in no closed round and is no part of what is signed.',
    )
  })
})

test('what is refused is said, and nothing is closed', async () => {
  const desk = await shownFeedback([FIRST])
  await part('Rounds')
  await click('Open round 2…')
  const opening = await dialog('Open round 2')
  await performBy(desk, 'bob', {
    name: 'round.open',
    input: { roundId: id('other'), sessionId: id('ses'), riskIds: [id('one')], deadline: null },
  })
  await click('Open round 3', opening)
  await expectNotices('The session “ses” has an open round, so no other can be opened. Nothing was changed.')
})
