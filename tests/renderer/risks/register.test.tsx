import { newId } from '@shared/new-id'
import type { Risk } from '@shared/kinds/risks'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Register } from '../../../renderer/features/risks/Register'
import { registerSource } from '../../../renderer/features/risks/register-source'
import { emptyProject, openInWindow } from '../desk'

async function showRegister(risks: number) {
  const at = '2026-01-01T00:00:00.000Z'
  const project = emptyProject()
  const createdBy = Object.keys(project.analysts)[0]!
  const empty = { cause: '', event: '', party: '', consequence: '', category: '' }
  const more = { horizon: null, assumptions: '', alternatives: '', contrarySearch: '' }
  for (let number = 1; number <= risks; number += 1) {
    const id = newId()
    const risk: Risk = {
      id,
      number,
      position: number,
      title: `Risk ${number}`,
      createdBy,
      createdAt: at,
      ...empty,
      ...more,
    }
    project.risks[id] = risk
  }
  const desk = await openInWindow(project)
  await act(async () => render(<Register riskId={null} />))
  return desk
}

const row = (number: number) => {
  const found = screen.getAllByRole('row').find((each) => within(each).queryByText(`R${number}`))
  if (!found) throw new Error(`R${number} is not shown`)
  return found
}
const cell = (number: number, column: string) => row(number).querySelector<HTMLElement>(`[data-column="${column}"]`)!

test('two thousand risks are counted for screen readers though only those in view exist', async () => {
  await showRegister(2_000)
  expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '2001')
  expect(screen.getAllByRole('row').length).toBeGreaterThan(15)
  expect(screen.getAllByRole('row').length).toBeLessThan(60)
})

test('rows that are not seen are made as well, so that a sort need not', async () => {
  const made: string[] = []
  const { get } = registerSource
  const watched = vi.spyOn(registerSource, 'get').mockImplementation((id) => {
    made.push(id)
    return get(id)
  })
  await showRegister(200)
  await waitFor(() => expect(new Set(made).size).toBe(200))
  watched.mockRestore()
})

test('the filters are a group: in its field the arrow keys belong to the words', async () => {
  await showRegister(1)
  expect(screen.getByRole('group', { name: 'Filter the register' })).toBeVisible()
  expect(screen.queryByRole('toolbar')).toBeNull()
})

test('a paste into scores and titles is one commit with one operation for each risk and score', async () => {
  const { commits } = await showRegister(3)
  fireEvent.mouseDown(cell(1, 'title'))
  const data = { getData: () => 'First\t60\t4\nSecond\tlikely\t5\n' }
  await act(async () => fireEvent.paste(document, { clipboardData: data }))
  // What is pasted is shown once it is committed.
  expect(await within(cell(2, 'level')).findByText('high')).toBeVisible()
  const made = await commits()
  expect(made).toHaveLength(1)
  expect(made[0]?.label).toBe('Paste 6 cells')
  expect(made[0]?.operations).toEqual(['risk.update', 'score.set', 'risk.update', 'score.set'])
})
