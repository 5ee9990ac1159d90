import type { Project } from '@shared/document/project'
import { respondentsOf } from '@shared/document/queries/respondents'
import { entitiesOf } from '@shared/document/project'
import type { Judgment } from '@shared/kinds/judgment'
import { choose } from '@state/place'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { SessionsScreen } from '../../../renderer/features/sessions/SessionsScreen'
import { addRisk, id, perform } from '../../unit/shared/sample-project'
import { sayOf } from '../../unit/shared/sample-session'
import { type Desk, openInWindow } from '../desk'
import { click, dialog, expectNotices, showScreen } from '../window'
import { performBy, projectWithRounds, type Said, sitDown } from './session-desk'

const full = (percent: number, impact: 1 | 2 | 3 | 4 | 5, more: Partial<Judgment> = {}): Partial<Judgment> => ({
  likelihood: { kind: 'percent', percent },
  impact,
  ...more,
})

const FIRST: Said = {
  one: {
    ann: full(20, 2, { rationale: 'Ties hold.', basis: 'Two sources.', confidence: 'low' }),
    bob: full(60, 4, { rationale: 'It went wrong before.' }),
    cat: full(90, 4),
  },
  two: { ann: 50, bob: 55 },
}
const SECOND: Said = { one: { ann: full(50, 4), bob: full(60, 4), cat: full(65, 4) } }

async function shown(rounds: readonly Said[], more: Parameters<typeof projectWithRounds>[1] = {}): Promise<Desk> {
  const desk = await openInWindow(projectWithRounds(rounds, more))
  await showScreen(<SessionsScreen />, 'sessions')
  await part('Feedback')
  act(() => choose({ screen: 'sessions', riskId: id('one') }))
  return desk
}
const part = (name: string) => act(async () => screen.getByRole('tab', { name }).click())
const region = (name: string) => screen.getByRole('region', { name })
const rows = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '))
const pictures = () => screen.getAllByRole('img').map((picture) => picture.getAttribute('aria-label'))

/** The letters of the analysts for the first risk, by their names. */
function letters(project: Project): Record<string, string> {
  const asked = respondentsOf.ask(project, id('ses'), id('one'))
  return Object.fromEntries([...asked].map(([analystId, letter]) => [project.analysts[analystId]!.name, letter]))
}

describe('a closed round', () => {
  test('is drawn, told in words and as a table, under letters and not names', async () => {
    const desk = await shown([FIRST])
    expect(pictures()).toEqual([
      'Likelihood in round 1: 3 answers, median and middle half 60% (40–75%), all 20–90%',
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

  test('says where who sits here stands, and that of somebody who did not answer', async () => {
    await shown([FIRST])
    const mine = () => region('How the answers lie').querySelector('dl')?.textContent
    expect(mine()).toBe(
      'You20%; 2 limitedGroup60% (40–75%); 4 severeSo you arein likelihood below the middle half; in impact in the middle half',
    )
    await sitDown('cat')
    expect(mine()).toBe(
      'You90%; 4 severeGroup60% (40–75%); 4 severeSo you arein likelihood above the middle half; in impact in the middle half',
    )
    act(() => choose({ screen: 'sessions', riskId: id('two') }))
    expect(await screen.findByText('You did not answer this in the round.')).toBeVisible()
    expect(rows(screen.getByRole('table', { name: 'Answers' })).join('; ')).toContain('(you) | did not answer')
  })

  test('shows terms as the bands they are, without quartiles, and who cannot judge apart', async () => {
    await shown([
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
    await shown([FIRST], { named: true })
    const who = rows(screen.getByRole('table', { name: 'Answers' })).map((row) => row.split(' | ')[0])
    expect(new Set(who)).toEqual(new Set(['Who', 'ann (you)', 'bob', 'cat']))
  })

  test('stands below the one before, with who moved and where the group went', async () => {
    const desk = await shown([FIRST, SECOND])
    expect(pictures()).toEqual([
      'Likelihood in round 1: 3 answers, median and middle half 60% (40–75%), all 20–90%',
      'Likelihood in round 2: 3 answers, median and middle half 60% (55–63%), all 50–65%',
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
      'The group | 60% (40–75%) → 60% (55–63%) | 4 severe',
    ])
    await userEvent.selectOptions(screen.getByLabelText('Round'), 'Round 1')
    expect(pictures()).toHaveLength(2)
    expect(screen.queryByRole('table', { name: /^From/ })).toBeNull()
  })

  test('is gone through risk by risk, or as a table that leads to each', async () => {
    await shown([FIRST, SECOND])
    await userEvent.selectOptions(screen.getByLabelText('Round'), 'Round 1')
    expect(screen.getByRole('button', { name: 'Previous risk' })).toBeDisabled()
    await click('Next risk')
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('R2 two')
    expect(screen.getByRole('button', { name: 'Next risk' })).toBeDisabled()
    await userEvent.selectOptions(screen.getByLabelText('Risk'), 'R1 one')
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('R1 one')
    await click('All risks')
    expect(rows(within(region('Answers of round 1')).getByRole('table')).slice(1)).toEqual([
      'R1 one | 3 of 3 | 60% (40–75%) | 4 severe | 20%; 2 limited | – | asked again',
      'R2 two | 2 of 3 | 52.5% (51–54%) | – | 50% | – | Agreed',
    ])
    await userEvent.selectOptions(screen.getByLabelText('Round'), 'Round 2')
    expect(rows(within(region('Answers of round 2')).getByRole('table')).slice(1)).toEqual([
      'R1 one | 3 of 3 | 60% (55–63%) | 4 severe | 50%; 4 severe | 60% (40–75%) | Unresolved',
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
  await shown([FIRST])
  const verdict = () => document.querySelector('[data-verdict]')?.textContent
  expect(verdict()).toBe(
    ' UnresolvedThe likelihoods lie too far apart. The middle half has to lie within 1 step, all within 2 steps.',
  )
  act(() => choose({ screen: 'sessions', riskId: id('two') }))
  await waitFor(() =>
    expect(verdict()).toBe(' AgreedThe answers lie together: the middle half within 1 step, all within 2 steps.'),
  )
})

describe('comments', () => {
  test('are said under the letter, and taken back by whose they are', async () => {
    const desk = await shown([FIRST])
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

describe('a dissent', () => {
  test('is recorded, changed and taken back', async () => {
    const desk = await shown([FIRST])
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
    const desk = await shown([FIRST])
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
    const desk = await shown([FIRST])
    await part('Review and sign')
    expect(review()).toEqual([
      'R1 one | 1 | 60% (40–75%) | 4 severe | Unresolved | none',
      'R2 two | 1 | 52.5% (51–54%) | – | Agreed | none',
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
    const project = projectWithRounds([{ one: { ann: 10 } }])
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
  const desk = await shown([FIRST])
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
