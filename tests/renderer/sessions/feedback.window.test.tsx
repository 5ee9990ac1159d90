import { choose } from '@state/place'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { SessionsScreen } from '../../../renderer/features/sessions/SessionsScreen'
import { id } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { click, showScreen } from '../window'
import { FIRST, letters, part, region, rows, SECOND, shownFeedback } from './feedback-desk'
import { projectWithRounds, sitDown } from './session-desk'

const pictures = () => screen.getAllByRole('img').map((picture) => picture.getAttribute('aria-label'))

describe('a closed round', () => {
  test('is drawn, told in words and as a table, under letters and not names', async () => {
    const desk = await shownFeedback([FIRST])
    expect(pictures()).toEqual([
      'Likelihood in round 1: 3 answers, answers 20–90%, divided',
      'Impact in round 1: 3 answers, middle answer 4 severe, middle half 2 to 4, all 2 to 4',
    ])
    const { ann, bob, cat } = letters(desk.project)
    const said: Record<string, string> = {
      [ann!]: '20% | 2 limited | Low',
      [bob!]: '60% | 4 severe | –',
      [cat!]: '90% | 4 severe | –',
    }
    expect(rows(screen.getByRole('table', { name: 'Answers' }))).toEqual([
      'Who | Likelihood | Impact | Confidence',
      ...['A', 'B', 'C'].map((letter) => `${letter}${letter === ann ? ' (you)' : ''} | ${said[letter]}`),
    ])
    expect(screen.getByRole('tabpanel')).not.toHaveTextContent(/\b(bob|cat)\b/)
    const why = within(region('Why'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(new Set(why)).toEqual(
      new Set([`${ann} (you)Ties hold.Confidence rests on: Two sources.`, `${bob}It went wrong before.`]),
    )
  })

  test('pools intervals end by end, and says by which rule', async () => {
    const interval = (low: number, percent: number, high: number) => ({
      likelihood: { kind: 'percent' as const, percent, range: { low, high } },
    })
    await shownFeedback([{ one: { ann: interval(20, 40, 70), bob: interval(30, 60, 80), cat: 50 } }])
    expect(region('How the answers lie')).toHaveTextContent(
      'Intervals of 2 analysts as one: 25–75%, best guess 50% (low end, best guess and high end each by median, as they were given)',
    )
  })

  test('says where who sits here stands, and that of somebody who did not answer', async () => {
    await shownFeedback([FIRST])
    const mine = () => region('How the answers lie').querySelector('dl')?.textContent
    expect(mine()).toBe(
      'You20%; 2 limitedGroup20–90%, divided; 4 severeSo you arein likelihood below the middle half; in impact in the middle half',
    )
    await sitDown('cat')
    expect(mine()).toBe(
      'You90%; 4 severeGroup20–90%, divided; 4 severeSo you arein likelihood above the middle half; in impact in the middle half',
    )
    act(() => choose({ screen: 'sessions', riskId: id('two') }))
    expect(await screen.findByText('You did not answer this in the round.')).toBeVisible()
    expect(rows(screen.getByRole('table', { name: 'Answers' })).join('; ')).toContain('(you) | did not answer')
  })

  test('shows terms as the bands they are, without quartiles, and who cannot judge apart', async () => {
    await shownFeedback([
      {
        one: {
          ann: { likelihood: { kind: 'term', lexicon: 'icd-203', term: 'likely' } },
          bob: { likelihood: { kind: 'percent', percent: 30, range: { low: 20, high: 50 } } },
          cat: { likelihood: { kind: 'cannot-judge', reason: 'No data' } },
        },
      },
    ])
    expect(pictures()).toEqual([
      'Likelihood in round 1: 2 answers, middle answers unlikely to likely',
      'Impact in round 1: 0 answers, nobody gave one',
    ])
    expect(rows(screen.getByRole('table', { name: 'Answers' })).join('; ')).toContain('cannot be judged: No data')
  })

  test('names who answered where the session shows names', async () => {
    await shownFeedback([FIRST], { named: true })
    const who = rows(screen.getByRole('table', { name: 'Answers' })).map((row) => row.split(' | ')[0])
    expect(new Set(who)).toEqual(new Set(['Who', 'ann (you)', 'bob', 'cat']))
  })

  test('stands below the one before, with who moved and where the group went', async () => {
    const desk = await shownFeedback([FIRST, SECOND])
    expect(pictures()).toEqual([
      'Likelihood in round 1: 3 answers, answers 20–90%, divided',
      'Likelihood in round 2: 3 answers, median and all answers 60% (50–65%)',
      'Impact in round 1: 3 answers, middle answer 4 severe, middle half 2 to 4, all 2 to 4',
      'Impact in round 2: 3 answers, middle answer 4 severe, middle half 4, all 4',
    ])
    const { ann, bob, cat } = letters(desk.project)
    const moves: Record<string, string> = {
      [ann!]: `${ann} (you) | 20% → 50% up | 2 limited → 4 severe up`,
      [bob!]: `${bob} | 60% stayed | 4 severe stayed`,
      [cat!]: `${cat} | 90% → 65% down | 4 severe stayed`,
    }
    expect(rows(screen.getByRole('table', { name: 'From round 1 to round 2' }))).toEqual([
      'Who | Likelihood | Impact',
      moves['A'],
      moves['B'],
      moves['C'],
      'The group | 20–90%, divided → 60% (50–65%) | 4 severe',
    ])
    await userEvent.selectOptions(screen.getByLabelText('Round'), 'Round 1')
    expect(pictures()).toHaveLength(2)
    expect(screen.queryByRole('table', { name: /^From/ })).toBeNull()
  })

  test('is gone through risk by risk, or as a table that leads to each', async () => {
    await shownFeedback([FIRST, SECOND])
    await userEvent.selectOptions(screen.getByLabelText('Round'), 'Round 1')
    expect(screen.getByRole('button', { name: 'Previous risk' })).toHaveAttribute(
      'aria-description',
      'There is nothing before it.',
    )
    await click('Next risk')
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('R2 two')
    expect(screen.getByRole('button', { name: 'Next risk' })).toHaveAttribute(
      'aria-description',
      'There is nothing after it.',
    )
    await userEvent.selectOptions(screen.getByLabelText('Risk'), 'R1 one')
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('R1 one')
    await click('All risks')
    expect(rows(within(region('Answers of round 1')).getByRole('table')).slice(1)).toEqual([
      'R1 one | 3 of 3 | 20–90%, divided | 4 severe | 20%; 2 limited | – | asked again',
      'R2 two | 2 of 3 | 52.5% (50–55%) | – | 50% | – | Agreed',
    ])
    await userEvent.selectOptions(screen.getByLabelText('Round'), 'Round 2')
    expect(rows(within(region('Answers of round 2')).getByRole('table')).slice(1)).toEqual([
      'R1 one | 3 of 3 | 60% (50–65%) | 4 severe | 50%; 4 severe | 20–90%, divided | Unresolved',
    ])
    await click('R1 one')
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('R1 one')
  })

  test('is not there yet before one is closed', async () => {
    await openInWindow(projectWithRounds([]))
    await showScreen(<SessionsScreen />, 'sessions')
    await part('Feedback')
    expect(screen.getByRole('tabpanel')).toHaveTextContent('How the answers lie is shown here once a round is closed.')
  })
})

test('the verdict says the rule that gave it', async () => {
  await shownFeedback([FIRST])
  const verdict = () => document.querySelector('[data-verdict]')?.textContent
  expect(verdict()).toBe(
    ' UnresolvedThe likelihoods lie too far apart. The middle half has to lie within 1 step, and all within 2 steps.',
  )
  act(() => choose({ screen: 'sessions', riskId: id('two') }))
  await waitFor(() =>
    expect(verdict()).toBe(' AgreedThe answers lie together: the middle half within 1 step, all within 2 steps.'),
  )
})
