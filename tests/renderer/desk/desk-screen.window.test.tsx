import { currentPlace } from '@state/place'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'
import { entitiesOf } from '@shared/document/project'
import type { Desk } from '../desk'
import { alerts, announced, click, operationsAsked, press, showWindow, usable } from '../window'
import { goTo } from '@state/place'
import { atDesk, inFront, openProject, scoreBy, standings, WORDS } from './at-desk'

const likelihood = () => screen.getByRole('textbox', { name: 'Likelihood' })
const scoreOf = ({ project }: Desk, riskId: string, analystId: string) =>
  entitiesOf(project, 'scores').find((score) => score.riskId === riskId && score.analystId === analystId)
const NEXT = '{Control>}j{/Control}'
const PREVIOUS = '{Control>}{Shift>}j{/Shift}{/Control}'
const SKIP = '{Control>}{Shift>}x{/Shift}{/Control}'
const KEEP = '{Control>}{Shift>}k{/Shift}{/Control}'

test('the first risk lies in front with its statement, the scales and the evidence for and against', async () => {
  await atDesk()
  expect(inFront()).toBe('R1 Grounding')
  expect(screen.getByText('Because the charts stopped, a ship runs aground.')).toBeVisible()
  expect(standings()).toEqual(['R1Groundingmissing', 'R2Dearer insurancemissing', 'R3Rival servicemissing'])
  expect(screen.getByRole('progressbar', { name: 'Answered in round 1' })).toHaveProperty('value', 0)
  await waitFor(() => expect(likelihood()).toHaveFocus())
  const evidence = within(screen.getByRole('region', { name: 'Evidence' }))
  const groups = evidence.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)
  expect(groups).toEqual(['For (1)', 'Against (1)'])
  expect(evidence.getByText('Says what pilots lack')).toBeVisible()
  for (const name of ['Terms of ICD 203', 'Impact', 'Confidence', 'Sources of the basis']) {
    expect(screen.getByRole('group', { name })).toBeVisible()
  }
})

test('all is answered by keyboard alone, and what is missing is said until nothing is', async () => {
  const { desk, ines, grounding, insurance, rival } = await atDesk()
  await waitFor(() => expect(likelihood()).toHaveFocus())
  await press('65{Enter}')
  await waitFor(() => expect(standings()[0]).toBe('R1Groundingno impact'))
  await press(NEXT)
  expect(inFront()).toBe('R2 Dearer insurance')
  expect(announced()).toBe('R2, 2 of 3, missing')
  await waitFor(() => expect(likelihood()).toHaveFocus())
  expect(likelihood()).toHaveValue('40%')
  await press(SKIP)
  expect(inFront()).toBe('R3 Rival service')
  expect(standings()[1]).toBe('R2Dearer insuranceskipped')
  await waitFor(() => expect(likelihood()).toHaveFocus())
  // Words that were typed are kept by going on.
  await press(`40-70, 55${NEXT}`)
  await waitFor(() => expect(scoreOf(desk, rival, ines)?.likelihood).toMatchObject({ percent: 55 }))
  expect(inFront()).toBe('R1 Grounding')
  await press(PREVIOUS)
  await press(PREVIOUS)
  expect(inFront()).toBe('R2 Dearer insurance')
  expect(screen.getByText('2 of 3 answered', { selector: '[role=status]' })).toBeVisible()
  await press(KEEP)
  await waitFor(() => expect(standings()[1]).toBe('R2Dearer insuranceanswered'))
  expect(screen.getByText('3 of 3 answered', { selector: '[role=status]' })).toBeVisible()
  expect(screen.getByText(/^You have answered all that is asked\./)).toBeVisible()
  expect(scoreOf(desk, grounding, ines)?.likelihood).toEqual({ kind: 'percent', percent: 65 })
  expect(scoreOf(desk, insurance, ines)).toMatchObject({ basis: 'One article', impact: 3 })
  expect(operationsAsked(desk).map(({ name }) => name)).toEqual(['score.set', 'score.set', 'score.keep', 'score.set'])
})

test('an answer from before is kept with its button, and is no answer until then', async () => {
  const { desk, ines, insurance } = await atDesk()
  await userEvent.click(screen.getByRole('button', { name: /^R2/ }))
  expect(
    screen.getByText('What stands below was said before this round. It counts once you keep it or change it.'),
  ).toBeVisible()
  const before = scoreOf(desk, insurance, ines)!
  await click('Keep my answer')
  await waitFor(() => expect(standings()[1]).toBe('R2Dearer insuranceanswered'))
  expect(screen.queryByRole('button', { name: 'Keep my answer' })).toBeNull()
  const { scoredAt, seconds: _, ...kept } = scoreOf(desk, insurance, ines)!
  const { scoredAt: earlier, ...was } = before
  expect(kept).toEqual(was)
  expect(scoredAt > earlier).toBe(true)
  expect((await desk.commits()).at(-1)?.label).toBe('Keep score of R2')
})

test('what is refused stays where it was typed, whatever is gone to', async () => {
  const { desk } = await atDesk()
  await userEvent.type(likelihood(), '120')
  await press(NEXT)
  expect(inFront()).toBe('R2 Dearer insurance')
  await press(PREVIOUS)
  expect(likelihood()).toHaveValue('120')
  await press('{Enter}')
  expect(alerts()).toEqual(['120 is outside 0 to 100%.'])
  expect(operationsAsked(desk)).toEqual([])
})

test('who cannot judge says why, and has answered', async () => {
  const { desk, ines, grounding } = await atDesk()
  await click('Cannot judge')
  await waitFor(() => expect(standings()[0]).toBe('R1Groundinganswered'))
  await userEvent.type(screen.getByRole('textbox', { name: 'Why it cannot be judged' }), 'No data{Enter}')
  await waitFor(() =>
    expect(scoreOf(desk, grounding, ines)?.likelihood).toEqual({ kind: 'cannot-judge', reason: 'No data' }),
  )
  await click('Cannot judge')
  await waitFor(() => expect(scoreOf(desk, grounding, ines)?.likelihood).toBeNull())
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Why it cannot be judged' })).toBeNull())
})

test('a key goes through the evidence and Enter to its words; back is the same risk', async () => {
  await atDesk()
  await press(NEXT)
  await press(PREVIOUS)
  for (const [keys, words] of [
    ['{Shift>}{F9}{/Shift}', WORDS[1]!],
    ['{F9}', WORDS[0]!],
    ['{F9}', WORDS[1]!],
    ['{F9}', WORDS[0]!],
  ] as const) {
    await press(keys)
    expect(document.activeElement).toHaveTextContent(words)
  }
  await press('{Enter}')
  await waitFor(() => expect(currentPlace().screen).toBe('reader'))
  await press('{Alt>}{ArrowLeft}{/Alt}')
  await waitFor(() => expect(inFront()).toBe('R1 Grounding'))
})

test('a risk that was skipped stays so while somebody is elsewhere, and is not begun with', async () => {
  await atDesk()
  await press(SKIP)
  act(() => goTo({ screen: 'risks' }))
  act(() => goTo({ screen: 'desk', riskId: null }))
  await waitFor(() => expect(standings()[0]).toBe('R1Groundingskipped'))
  expect(inFront()).toBe('R2 Dearer insurance')
})

test('the time with a risk in front goes along with the score, and stops while the window has no focus', async () => {
  const { desk, ines, grounding } = await atDesk()
  const now = vi.spyOn(performance, 'now')
  onTestFinished(() => now.mockRestore())
  const start = performance.now()
  const pass = (seconds: number) => now.mockReturnValue(start + seconds * 1000)
  window.dispatchEvent(new Event('focus'))
  pass(30)
  window.dispatchEvent(new Event('blur'))
  pass(90)
  window.dispatchEvent(new Event('focus'))
  pass(100)
  await userEvent.type(likelihood(), '65{Enter}')
  await waitFor(() => expect(scoreOf(desk, grounding, ines)?.likelihood).toMatchObject({ percent: 65 }))
  const seconds = scoreOf(desk, grounding, ines)?.seconds
  expect(seconds).toBeGreaterThanOrEqual(40)
  expect(seconds).toBeLessThan(60)
})

test('after a round the desk shows mine, the group and the reasons by letters, never by names', async () => {
  const { desk, as, ines, per, grounding, openRound, roundId } = await atDesk()
  await as(ines, scoreBy(ines, grounding, 60, 'Ships are old'))
  await as(per, scoreBy(per, grounding, 80, 'Nobody pilots them', 5))
  await desk.perform({ name: 'round.close', input: { roundId } })
  await screen.findByRole('region', { name: 'No round is open' })
  const second = await openRound()
  expect(second).not.toBe(roundId)
  const last = within(await screen.findByRole('region', { name: 'Round 1' }))
  const facts = last.getAllByRole('definition').map(({ textContent }) => textContent)
  expect(facts).toEqual(['60%; impact 3 serious', '70% (60–80%); impact 3 serious to 5 catastrophic, of 2 answers'])
  expect(last.getByRole('img')).toHaveAccessibleName(
    /^Likelihoods of round 1\. (A \(you\): 60%, B: 80%|A: 80%, B \(you\): 60%)$/,
  )
  const half = last.getByRole('img').querySelector('rect')!
  expect([half.getAttribute('x'), half.getAttribute('width')]).toEqual(['65%', '10%'])
  await userEvent.click(last.getByText('Answers and reasons (2)'))
  expect(last.getByText('Nobody pilots them')).toBeVisible()
  expect(screen.getByRole('region', { name: 'Round 1' })).not.toHaveTextContent('Per')
  expect(standings()[0]).toBe('R1Groundingmissing')
})

test('the round before is shown under the scales it was asked under', async () => {
  const { desk, as, ines, grounding, openRound, roundId } = await atDesk()
  await as(ines, scoreBy(ines, grounding, 60))
  await desk.perform({ name: 'round.close', input: { roundId } })
  await screen.findByRole('region', { name: 'No round is open' })
  const bands = () => screen.getByRole('region', { name: 'Round 1' }).querySelector('figure')?.textContent
  await desk.perform({ name: 'scales.use', input: { scales: { lexicon: 'phia' }, rescored: [] } })
  await openRound()
  await screen.findByRole('region', { name: 'Round 1' })
  expect(bands()).toContain('very likely')
  expect(bands()).not.toContain('highly likely')
})

test('without a round, and for who is not asked, the desk says what it is for and what to do', async () => {
  const { desk, openRound, kim } = await openProject()
  await showWindow()
  act(() => goTo({ screen: 'desk' }))
  expect(await screen.findByRole('region', { name: 'No round is open' })).toBeVisible()
  expect(usable(screen.getByRole('main'))).toEqual(['Go to the risks'])
  await openRound()
  await screen.findByRole('group', { name: /^R1 Grounding/ })
  await click('Analyst: Ines. Switch…')
  await userEvent.click(await screen.findByRole('button', { name: 'Kim' }))
  expect(await screen.findByRole('region', { name: 'You are not asked' })).toHaveTextContent(
    'The round that is open asks Ines, Per, and you work here as Kim.',
  )
  expect(usable(screen.getByRole('main'))).toEqual(['Hand over…', 'Switch analyst…'])
  expect(desk.inputs('window.worksAs').at(-1)).toEqual({ analystId: kim })
})

test('the register leads to the desk while a round asks, and says how much is left', async () => {
  const { as, ines, grounding, insurance, rival, openRound } = await openProject()
  await showWindow()
  act(() => goTo({ screen: 'risks' }))
  await screen.findByRole('grid', { name: 'Risk register' })
  expect(screen.queryByRole('button', { name: /^Scoring desk/ })).toBeNull()
  await openRound()
  expect(await screen.findByRole('button', { name: 'Scoring desk (3 to answer)' })).toBeVisible()
  await as(ines, scoreBy(ines, grounding, 60))
  expect(await screen.findByRole('button', { name: 'Scoring desk (2 to answer)' })).toBeVisible()
  await as(ines, scoreBy(ines, insurance, 60), scoreBy(ines, rival, 60))
  await userEvent.click(await screen.findByRole('button', { name: 'Scoring desk' }))
  await waitFor(() => expect(currentPlace().screen).toBe('desk'))
})
