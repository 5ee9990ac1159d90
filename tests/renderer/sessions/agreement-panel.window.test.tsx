import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { closedRound, sessionAgreement } from '@shared/scoring/session-agreement'
import { atOnce } from '@shared/steps'
import { inSlices } from '@state/in-slices'
import { AgreementPanel } from '../../../renderer/features/sessions/AgreementPanel'
import { session } from '../../unit/shared/statistics/samples'
import { inPercent, roundId, scoredSession } from '../../unit/shared/scoring/scored-session'
import { type Desk, openInWindow } from '../desk'
import { click, showScreen } from '../window'

async function shown(number: number): Promise<Desk> {
  const desk = await openInWindow(scoredSession([inPercent(session.first), inPercent(session.second)]))
  await showScreen(<AgreementPanel roundId={roundId(number)} />, 'risks')
  return desk
}

const panel = () => screen.getByRole('region', { name: 'Agreement' })

const cellsOf = () =>
  within(panel())
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent))

const workedOut = () =>
  waitFor(
    () => {
      expect(screen.getByRole('button', { name: 'Copy table' })).toBeEnabled()
      expect(screen.queryByRole('progressbar')).toBeNull()
    },
    { timeout: 20_000 },
  )

test('a round in numbers, with the reason where there is none, and what terms hide', async () => {
  await shown(2)
  await workedOut()
  const [ordinal, , , percents, order] = cellsOf()
  // A sign stands before its number whichever side the window is read from.
  const isolated = [...panel().querySelectorAll('td bdi')].map(({ textContent }) => textContent)
  expect(isolated.slice(0, 2)).toEqual(ordinal!.slice(1, 3))
  expect([ordinal, percents!.toSpliced(2, 1), order!.toSpliced(2, 1)]).toEqual([
    [
      'Do the analysts choose the same terms, or neighbouring ones?Krippendorff’s alpha, ordinal',
      '1.000',
      '1.000 to 1.000, from 1,829 of 2,000 resamples',
      '6 of 6',
      'The analysts choose much the same terms: reliable.',
    ],
    [
      'Do their percents lie near each other?Krippendorff’s alpha, interval',
      '0.907',
      '6 of 6',
      'The percents of the analysts lie close together: reliable.',
    ],
    [
      'Do they put the risks in the same order?Kendall’s W',
      '0.906',
      '6 of 6',
      'The analysts rank these risks much alike. That is more than chance (χ² 18.11, df 5, p 0.003).',
    ],
  ])
  expect(cellsOf()[7]).toEqual([
    'Do they choose the same levels of impact, or neighbouring ones?Krippendorff’s alpha, ordinal',
    '–',
    '',
    '0 of 6',
    'Fewer than two analysts gave impacts.',
  ])
  expect(panel()).toHaveTextContent(
    'Terms hide what percents show: alpha 1.000 on terms, 0.907 on percents. Percents that differ within a term count as the same there.',
  )
})

test('in a packet it is said which numbers are counted only where it came from', async () => {
  const project = scoredSession([inPercent(session.first)])
  for (const each of Object.values(project.sessions))
    project.sessions[each.id] = { ...each, packet: { projectId: roundId(1), sha256: 'c'.repeat(64) } }
  await openInWindow(project)
  await showScreen(<AgreementPanel roundId={roundId(1)} />, 'risks')
  await workedOut()
  expect(panel()).toHaveTextContent('In a packet a letter stands for somebody else at each risk')
  expect(cellsOf()).toHaveLength(5)
})

test('the table is copied as it stands', async () => {
  const desk = await shown(1)
  await workedOut()
  await click('Copy table')
  await waitFor(() => expect(desk.copied).toHaveLength(1))
  const lines = desk.copied[0]!.split('\r\n').map((line) => line.split('\t'))
  expect([lines[0], lines[5]!.toSpliced(2, 1), lines[8]]).toEqual([
    ['Question', 'Value', '95 % interval', 'Risks', 'What it says'],
    [
      'Do they put the risks in the same order? (Kendall’s W)',
      '0.404',
      '5 of 6',
      'The analysts rank these risks differently. Analysts who rank by chance may look as much alike (χ² 6.46, df 4, p 0.167).',
    ],
    [
      'Do they choose the same levels of impact, or neighbouring ones? (Krippendorff’s alpha, ordinal)',
      '',
      '',
      '0 of 6',
      'Fewer than two analysts gave impacts.',
    ],
  ])
  expect(lines.map((cells) => cells.length)).toEqual(lines.map(() => 5))
})

test('intervals can be left out and worked out later', async () => {
  const desk = await shown(1)
  await screen.findByRole('progressbar', { name: 'Intervals worked out' })
  await click('Cancel intervals')
  expect(screen.queryByRole('progressbar')).toBeNull()
  const left = cellsOf().filter(([, , interval]) => interval === 'not worked out')
  expect(left.length).toBeGreaterThan(0)
  // The same work beside it: work that went on would have come to something by then.
  const closed = closedRound.ask(desk.project, roundId(1))!
  for (const { interval } of atOnce(sessionAgreement(closed))) await inSlices(interval(), new AbortController().signal)
  expect(cellsOf().filter(([, , interval]) => interval === 'not worked out')).toEqual(left)
  await click('Work out intervals')
  await waitFor(() => expect(screen.queryByRole('button', { name: /intervals$/ })).toBeNull(), { timeout: 20_000 })
  expect(cellsOf().at(-2)![2]).toBe('−0.220 to 0.740, from 1,999 of 2,000 resamples')
})

test('how to read it stands behind a disclosure', async () => {
  await shown(1)
  const words = within(panel()).getByText(/^Alpha and kappa of 0\.800 and more are reliable/)
  expect(words).not.toBeVisible()
  await userEvent.click(within(panel()).getByText('How to read this'))
  expect(words).toBeVisible()
})

test('an open round and one that is gone have no agreement', async () => {
  await shown(3)
  expect(screen.queryByRole('region', { name: 'Agreement' })).toBeNull()
})
