import { goTo } from '@state/place'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addAnalyst, addRisk, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { type Desk, openInWindow } from '../desk'
import { operationsAsked, showWindow } from '../window'

/** An editor that was opened on a cell, and nothing typed in it, while what the cell holds changed. */

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
