import { speak } from '@shared/language/language'
import { handOver } from '@state/hand-over'
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { untranslated } from '../untranslated'
import { announced, press } from '../window'
import { atDesk, scoreBy } from './at-desk'

afterEach(() => speak('en'))

const KNOWN = ['Ice', 'Grounding', 'Dearer insurance', 'Rival service', 'Ines', 'Per', 'Kim']
const asked = (name: string | RegExp) => screen.getByRole('list', { name })

test('the desk says in German what is asked, and what was said in the round before', async () => {
  speak('de')
  const { desk, as, openRound, roundId, ines, per, grounding } = await atDesk()
  expect(within(asked('Ice, Runde 1')).getAllByRole('listitem')[0]).toHaveTextContent('R1Groundingfehlt')
  await press('{Control>}j{/Control}')
  expect(announced()).toBe('R2, 2 von 3, fehlt')
  expect(
    screen.getByText('Was unten steht, wurde vor dieser Runde gesagt. Es zählt, sobald Sie es behalten oder ändern.'),
  ).toBeVisible()
  await press('{Control>}{Shift>}j{/Shift}{/Control}')
  await as(ines, scoreBy(ines, grounding, 65))
  await waitFor(() => expect(screen.getByText('1 von 3 beantwortet', { selector: '[role=status]' })).toBeVisible())
  await as(per, scoreBy(per, grounding, 40))
  await desk.perform({ name: 'round.close', input: { roundId } })
  await act(openRound)
  const before = within(await screen.findByRole('region', { name: 'Runde 1' }))
  expect(before.getByText('Antworten und Gründe (2)')).toBeVisible()
  expect(before.getByText(/, aus 2 Antworten$/)).toBeVisible()
})

test('who hands over is told so in German', async () => {
  speak('de')
  await atDesk()
  await act(async () => handOver())
  await screen.findByRole('heading', { name: 'Als Nächstes: Per' })
  expect(screen.getByRole('region', { name: 'In der offenen Runde gefragt' })).toHaveTextContent(
    'Ich bin InesIch bin Per',
  )
  expect(screen.getByText(/^Die Antworten von Ines sind gespeichert und nicht zu sehen\./)).toBeVisible()
})

test('nothing of the list and of the hand-over is left untranslated', async () => {
  speak('pseudo')
  await atDesk()
  const section = asked(/röûñd 1/).closest('section')!
  expect(untranslated(section, { known: KNOWN })).toEqual([])
  await act(async () => handOver())
  await screen.findByRole('heading', { name: /Pér/ })
  expect(untranslated(screen.getByRole('main'), { known: KNOWN })).toEqual([])
})
