import { MemoScreen } from '../../../renderer/features/memo/MemoScreen'
import { undoOrRedo } from '@state/perform'
import { currentPlace } from '@state/place'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addMemo, id } from '../../unit/shared/sample-project'
import { click, expectNotices, press, showScreen } from '../window'
import { FIRST, rows, SECOND, shownFeedback } from './feedback-desk'

const TITLE = 'Where answers moved from round 1 to round 2 of “ses”'
const figure = () => screen.findByRole('figure', { name: TITLE })

/** The movement of two rounds, as it stands among the feedback on all risks. */
async function shownMovement(more: Parameters<typeof shownFeedback>[1] = {}) {
  const desk = await shownFeedback(
    [
      { ...FIRST, two: { ann: 50, bob: 55 } },
      { ...SECOND, two: { ann: 80, bob: 85 } },
    ],
    more,
  )
  await click('All risks')
  await figure()
  return desk
}

/** Chooses an entry of the menu of a picture. */
async function leave(entry: string) {
  await click('Copy or save…', await figure())
  await userEvent.click(await screen.findByRole('menuitem', { name: entry }))
}

test('the picture of a movement is named, described and gone through by keys, and leads to its risks', async () => {
  await shownMovement()
  const picture = within(await figure()).getByRole('img', { name: TITLE })
  expect(picture).toHaveAccessibleDescription(
    `${TITLE}. R2: 52.5% (50–55%) to 82.5% (80–85%), 2 answers, 2 moved. R1: 20–90%, divided to 60% (50–65%), 3 answers, 2 moved.`,
  )
  const marks = within(await figure()).getByRole('group', { name: TITLE })
  const [first, second] = within(marks).getAllByRole('button')
  expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1])
  act(() => first!.focus())
  await press('{ArrowDown}')
  expect(second).toHaveFocus()
  await press('{ArrowDown}{Home}')
  expect(first).toHaveFocus()
  await press('{End}{Enter}')
  expect(currentPlace()).toMatchObject({ screen: 'sessions', riskId: id('one') })
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('R1 one')
})

test('its table has the same numbers, and a row leads to its risk', async () => {
  await shownMovement({ named: true })
  await click('Table', await figure())
  expect(within(await figure()).queryByRole('img')).toBeNull()
  expect(rows(within(await figure()).getByRole('table'))).toEqual([
    'Risk | Likelihood, round 1 | Likelihood, round 2 | Change | Impact | Level | Answers | Who moved',
    'R2 two | 52.5% (50–55%) | 82.5% (80–85%) | up 30 | – | – | 2 | up: ann, bob',
    'R1 one | 20–90%, divided | 60% (50–65%) | – | 4 severe | low to high → moderate | 3 | up: ann; down: cat; stayed: bob',
  ])
  await userEvent.click(within(within(await figure()).getByRole('table')).getByRole('button', { name: 'R2 two' }))
  expect(currentPlace()).toMatchObject({ riskId: id('two') })
})

test('it is copied as a drawing for paper and as a table, and what fails says so', async () => {
  const desk = await shownMovement()
  await leave('Copy as SVG')
  await waitFor(() => expect(desk.copied).toHaveLength(1))
  expect(desk.copied[0]).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="640" height="98" .*#1b1e24.*<\/svg>$/,
  )
  await leave('Copy table')
  await waitFor(() => expect(desk.copied).toHaveLength(2))
  expect(desk.copied[1]).toContain('R2 two\t52.5% (50–55%)\t82.5% (80–85%)\tup 30')
  await leave('Copy as PNG')
  await screen.findByText(/^Something went wrong in Assay/)
})

test('a memo prints it where it was put, in its order, until it is taken out; nothing tells who answered', async () => {
  const desk = await shownMovement({ named: true })
  await desk.perform(addMemo('memo'), addMemo('other'))
  await click('Add to memo…', await figure())
  await screen.findByRole('dialog', { name: 'Add picture to a memo' })
  await userEvent.click(await screen.findByRole('menuitem', { name: 'memo' }))
  await expectNotices('“memo” prints the picture.')
  const rounds = { kind: 'rounds' as const, sessionId: id('ses'), from: 1, to: 2 }
  const pictures = () => desk.project.memos[id('memo')]?.pictures
  expect(pictures()).toEqual([rounds])
  await click('Add to memo…', await figure())
  await screen.findByRole('dialog', { name: 'Add picture to a memo' })
  expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual(['other'])
  await press('{Escape}')

  const other = { ...rounds, from: 2, to: 1 }
  const changes = { pictures: [rounds, other] }
  await desk.perform({ name: 'memo.update', input: { memoId: id('memo'), changes } })
  await showScreen(<MemoScreen />, 'memo')
  const region = await screen.findByRole('region', { name: 'Pictures' })
  const drawn = await within(region).findByRole('img', { name: TITLE })
  expect(drawn).toHaveAccessibleDescription(expect.stringContaining('2 moved'))
  const list = screen.getByRole('region', { name: 'Pictures of the memo' })
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['From round 1 to 2 of ses', 'From round 2 to 1 of ses'])
  await click('Move “From round 1 to 2 of ses” down', list)
  await waitFor(() => expect(pictures()).toEqual([other, rounds]))
  await click('Take “From round 2 to 1 of ses” out of the memo', list)
  await waitFor(() => expect(pictures()).toEqual([rounds]))
  await act(() => undoOrRedo('undo'))
  expect(pictures()).toEqual([other, rounds])
})
