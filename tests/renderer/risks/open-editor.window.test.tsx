import { goTo } from '@state/place'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addAnalyst, addRisk, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { type Desk, openInWindow } from '../desk'
import { operationsAsked, showWindow } from '../window'

/** An editor that stands open while what its cell holds changes, or how it is read. */

const cell = (column: string) =>
  document.querySelector<HTMLElement>(`[data-row="${id('flood')}"] > [data-column=${column}]`)!
const field = () => screen.getByRole('grid').querySelector<HTMLInputElement>('input, textarea')

async function openRegister(): Promise<Desk> {
  const project = emptyProject()
  const likelihood = { kind: 'term' as const, lexicon: 'icd-203', term: 'likely' }
  perform(project, addAnalyst('ann'), addRisk('flood'), {
    name: 'score.set',
    input: { scoreId: id('score'), riskId: id('flood'), analystId: id('ann'), changes: { likelihood } },
  })
  const desk = await openInWindow(project)
  await showWindow()
  await act(async () => goTo({ screen: 'risks', riskId: id('flood') }))
  await waitFor(() => expect(cell('likelihood')).toHaveTextContent('likely'))
  return desk
}

const usePhia = (desk: Desk) =>
  desk.perform({ name: 'scales.use', input: { scales: { lexicon: 'phia' }, rescored: [] } })

for (const key of ['{Enter}', '{Tab}']) {
  test(`a term keeps its lexicon where another comes into force under the open editor, after ${key}`, async () => {
    const desk = await openRegister()
    fireEvent.mouseDown(cell('likelihood'))
    await userEvent.keyboard('{F2}')
    expect(field()).toHaveValue('likely')
    await usePhia(desk)
    await userEvent.keyboard(key)
    await waitFor(() => expect(field()).toBeNull())
    expect(cell('likelihood')).toHaveTextContent('likely [ICD 203]')
    expect(operationsAsked(desk)).toEqual([])
  })
}

test('it does so when the editor is left with the mouse, too', async () => {
  const desk = await openRegister()
  fireEvent.mouseDown(cell('likelihood'))
  await userEvent.keyboard('{F2}')
  await usePhia(desk)
  await userEvent.click(screen.getByLabelText('Filter risks'))
  expect(cell('likelihood')).toHaveTextContent('likely [ICD 203]')
  expect(operationsAsked(desk)).toEqual([])
})

test('words that another window saved meanwhile are not replaced by those that were there before', async () => {
  const desk = await openRegister()
  fireEvent.mouseDown(cell('title'))
  await userEvent.keyboard('{F2}')
  await desk.perform({ name: 'risk.update', input: { riskId: id('flood'), changes: { title: 'High water' } } })
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(field()).toBeNull())
  expect(desk.project.risks[id('flood')]?.title).toBe('High water')
})

test('what is typed is taken, also where it is what the cell held before', async () => {
  const desk = await openRegister()
  fireEvent.mouseDown(cell('likelihood'))
  await userEvent.keyboard('{F2}')
  await usePhia(desk)
  await userEvent.keyboard('{Control>}a{/Control}likely{Enter}')
  await waitFor(() =>
    expect(desk.project.scores[id('score')]?.likelihood).toEqual({ kind: 'term', lexicon: 'phia', term: 'likely' }),
  )
})

/** Terms of ICD 203 that PHIA has not, or has for other percents. */
const WORDS = [
  ['Enter', 'very likely', '{Enter}', 'very-likely'],
  ['Ctrl+Enter', 'very likely', '{Control>}{Enter}{/Control}', 'very-likely'],
  ['a click elsewhere', 'very likely', null, 'very-likely'],
  ['Enter', 'unlikely', '{Enter}', 'unlikely'],
] as const
test.each(WORDS)(
  'what is typed has the lexicon that was in force then, though another comes before %s: %s',
  async (_, words, keys, term) => {
    const desk = await openRegister()
    fireEvent.mouseDown(cell('likelihood'))
    await userEvent.keyboard(words)
    const meant = field()?.getAttribute('aria-describedby') ?? ''
    const said = document.getElementById(meant)?.textContent
    await usePhia(desk)
    await userEvent.keyboard(`{Backspace}${words.at(-1)}`)
    // What it will be read as is said until the end.
    expect(field()).toHaveAccessibleDescription(said ?? 'nothing')
    await (keys === null ? userEvent.click(screen.getByLabelText('Filter risks')) : userEvent.keyboard(keys))
    const likelihood = { kind: 'term', lexicon: 'icd-203', term }
    await waitFor(() => expect(desk.project.scores[id('score')]?.likelihood).toEqual(likelihood))
    expect(operationsAsked(desk).map(({ name }) => name)).toEqual(['score.set'])
  },
)

test('the next text is read under what is in force by then', async () => {
  const desk = await openRegister()
  fireEvent.mouseDown(cell('likelihood'))
  await userEvent.keyboard('unlikely')
  await usePhia(desk)
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(cell('likelihood')).toHaveTextContent('unlikely [ICD 203]'))
  fireEvent.mouseDown(cell('likelihood'))
  await userEvent.keyboard('unlikely{Enter}')
  const likelihood = { kind: 'term', lexicon: 'phia', term: 'unlikely' }
  await waitFor(() => expect(desk.project.scores[id('score')]?.likelihood).toEqual(likelihood))
})

test('a single digit has the scale of impact that was in force when it was typed', async () => {
  const desk = await openRegister()
  fireEvent.mouseDown(cell('impact'))
  await userEvent.keyboard('3')
  await desk.perform({ name: 'scales.use', input: { scales: { impactScale: 'political' }, rescored: [] } })
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(desk.project.scores[id('score')]?.impact).toBe(3))
})
