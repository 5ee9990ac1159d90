import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RoundFileCommands } from '../../../renderer/features/sessions/RoundFileCommands'
import { SessionsScreen } from '../../../renderer/features/sessions/SessionsScreen'
import { id } from '../../unit/shared/sample-project'
import { openRound, percent, performAs, scoreOf, sessionProject } from '../../unit/shared/sample-session'
import { openInWindow } from '../desk'
import { click, showScreen } from '../window'

const PACKET = '4f'.repeat(32)

/** A round that ann half answered here; of bob sealed answers came. */
function collected() {
  const project = sessionProject()
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one', 'two']))
  performAs(project, 'ann', 2, { name: 'round.notePacket', input: { roundId: id('r1'), sha256: PACKET } })
  performAs(project, 'ann', 3, scoreOf('one', 'ann', percent(40)), {
    name: 'ballot.collect',
    input: {
      ballot: {
        id: id('bal'),
        roundId: id('r1'),
        analystId: id('bob'),
        packet: PACKET,
        commitment: 'a7'.repeat(32),
        nonce: 'AAECAwQFBgcICQoL',
        sealed: 'c2VhbGVk',
      },
    },
  })
  return project
}

test('whose sealed answers came is asked for nothing, and closing asks for keys', async () => {
  await openInWindow(collected())
  await showScreen(
    <>
      <SessionsScreen />
      <RoundFileCommands />
    </>,
    'sessions',
  )
  const rows = within(await screen.findByRole('table', { name: 'Who has answered' }))
    .getAllByRole('row')
    .slice(1)
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ['ann', '1 of 2', '1'],
    ['bob', 'sealed answers collected'],
  ])
  expect(screen.getByText(/Round 1 of “ses”: answers are missing/)).toHaveTextContent(
    'Round 1 of “ses”: answers are missing. Please answer soon. ann: 1 answer of 2 missing',
  )
  await click('Close round 1…')
  const closing = await screen.findByRole('dialog', { name: 'Close round with keys' })
  expect(await within(closing).findByText(/bob/)).toBeVisible()
})
