import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { click } from '../window'
import { FIRST, letters, region, rows, SECOND, shownFeedback } from './feedback-desk'

const map = () => screen.findByRole('region', { name: 'Risks on which the group lies apart' })

test('a risk on which the group lies apart has its two sides, what is recorded, and one question, under letters', async () => {
  const desk = await shownFeedback([
    {
      ...FIRST,
      one: { ...FIRST.one, bob: { likelihood: { kind: 'percent', percent: 60 }, rationale: 'Very likely.' } },
    },
  ])
  const { ann, bob, cat } = letters(desk.project)
  const part = within(region('What may part the group'))
  const question = `${bob} answered 60% (likely) and writes “very likely” (80–95%): which of the two is meant?`
  expect(part.getByText('May mean different things by the scale')).toBeVisible()
  expect(part.getByText(question)).toBeVisible()
  expect(part.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    `${ann}: 20%`,
    `${[bob!, cat!].toSorted().join(' and ')}: 60% and 90%`,
  ])
  expect(
    within(part.getByRole('list', { name: 'What is recorded' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([`${bob} answered 60% and writes “very likely”, which is 80–95% in ICD 203.`])
  await click('Copy question')
  expect(desk.copied).toEqual([question])
})

test('where the answers lie together there is no such part', async () => {
  await shownFeedback([FIRST, SECOND])
  expect(screen.queryByRole('region', { name: 'What may part the group' })).toBe(null)
})

test('whoever leads the group has all of them as a table that leads to each and can be copied', async () => {
  const desk = await shownFeedback([FIRST])
  const { ann, bob, cat } = letters(desk.project)
  await click('All risks')
  const question = `What would ${ann} (20%) have to see to come near ${cat} (90%), and the other way round?`
  const sides = [`${ann}: 20%`, `${[bob!, cat!].toSorted().join(' and ')}: 60% and 90%`]
  expect(rows(within(await map()).getByRole('table'))).toEqual([
    'Risk | May differ because | Question to discuss | Lower | Higher',
    ['R1 one', 'Nothing recorded says why', question, ...sides].join(' | '),
  ])
  // A wide table is scrolled with the keys.
  expect(await map()).toHaveAttribute('tabindex', '0')
  await click('Copy table', region('What to discuss'))
  expect(desk.copied).toEqual([
    [
      'Risk\tMay differ because\tQuestion to discuss\tLower\tHigher\tRecorded',
      ['R1 one', 'Nothing recorded says why', question, ...sides, ''].join('\t'),
    ].join('\r\n'),
  ])
  await act(async () =>
    within(await map())
      .getByRole('button', { name: 'R1 one' })
      .click(),
  )
  expect(region('What may part the group')).toBeVisible()
})
