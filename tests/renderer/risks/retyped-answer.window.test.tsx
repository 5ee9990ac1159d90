import { goTo } from '@state/place'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { openProject } from '../desk/at-desk'
import { announced, operationsAsked, showWindow } from '../window'

/** A score from before a round, in the register, where its analyst types it once more. */

const likelihoodOf = (riskId: string) =>
  document.querySelector<HTMLElement>(`[data-row="${riskId}"] > [data-column=likelihood]`)!

async function atRegister({ asked = true } = {}) {
  const opened = await openProject()
  if (asked) await opened.openRound()
  await showWindow()
  act(() => goTo({ screen: 'risks', riskId: opened.insurance }))
  await waitFor(() => expect(likelihoodOf(opened.insurance)).toHaveTextContent('40%'))
  const type = async (keys: string, column = 'likelihood') => {
    fireEvent.mouseDown(likelihoodOf(opened.insurance).parentElement!.querySelector(`[data-column=${column}]`)!)
    await userEvent.keyboard(keys)
    await waitFor(() => expect(screen.getByRole('grid').querySelector('input')).toBeNull())
  }
  const names = () => operationsAsked(opened.desk).map(({ name }) => name)
  return { ...opened, type, names }
}

test.each([
  ['likelihood', '40%{Enter}'],
  ['likelihood', '40%{Tab}'],
  ['impact', '3{Enter}'],
  ['impact', '{Alt>}{ArrowDown}{/Alt}{Enter}'],
  ['confidence', 'low{Enter}'],
])('my %s that is given once more with %s is an answer to the round', async (column, keys) => {
  const { desk, insurance, type, names } = await atRegister()
  const before = Object.values(desk.project.scores).find(({ riskId }) => riskId === insurance)
  await type(keys, column)
  await waitFor(() => expect(announced()).toBe('Your answer to R2 is kept for the round.'))
  expect(names()).toEqual(['score.keep'])
  const { scoredAt = '', ...kept } = desk.project.scores[before?.id ?? ''] ?? {}
  expect({ ...kept, scoredAt: before?.scoredAt }).toEqual(before)
  expect(scoredAt > (before?.scoredAt ?? '')).toBe(true)
  // It counts by now: the same once more is nothing.
  await type(keys, column)
  expect(names()).toEqual(['score.keep'])
})

test.each([
  ['opened and closed', '{F2}{Enter}', 'likelihood'],
  ['given up', '40%{Escape}', 'likelihood'],
  ['of the risk', 'Dearer insurance{Enter}', 'title'],
  ['empty', 'x{Backspace}{Enter}', 'rationale'],
])('a cell that is %s is no answer', async (_, keys, column) => {
  const { type, names } = await atRegister()
  await type(keys, column)
  expect(names()).toEqual([])
})

test('a cell that is left by a click, with what it held, is no answer: it may have been mended', async () => {
  const { insurance, names } = await atRegister()
  fireEvent.mouseDown(likelihoodOf(insurance))
  await userEvent.keyboard('40%')
  await userEvent.click(screen.getByLabelText('Filter risks'))
  expect(likelihoodOf(insurance).querySelector('input')).toBeNull()
  expect(names()).toEqual([])
})

test('without a round the same value is nothing', async () => {
  const { type, names } = await atRegister({ asked: false })
  await type('40%{Enter}')
  expect(names()).toEqual([])
})
