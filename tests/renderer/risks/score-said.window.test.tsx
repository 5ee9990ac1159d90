import { goTo } from '@state/place'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { addAnalyst, addRisk, emptyProject, id, perform, setScore } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { announced, showWindow } from '../window'

/** A score typed in the register is told: what it became, and what it made of the level of the group. */

const cell = (column: string) =>
  document.querySelector<HTMLElement>(`[data-row="${id('flood')}"] > [data-column=${column}]`)!

async function type(column: string, keys: string): Promise<void> {
  fireEvent.mouseDown(cell(column))
  await userEvent.keyboard(keys)
  await waitFor(() => expect(screen.getByRole('grid').querySelector('input, textarea')).toBeNull())
}

beforeEach(async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addAnalyst('bo'), addRisk('flood'), setScore('theirs', 'flood', 'bo', 60))
  await openInWindow(project)
  await showWindow()
  await act(async () => goTo({ screen: 'risks', riskId: id('flood') }))
  await waitFor(() => expect(cell('likelihood')).toBeVisible())
})

test('what a likelihood became is told once it is on the disk, and the level where it is another', async () => {
  await type('impact', '5{Enter}')
  await waitFor(() => expect(announced()).toBe('R1, My impact: 5. Level: high, before: not set.'))
  await type('likelihood', '60{Tab}')
  await waitFor(() => expect(announced()).toBe('R1, My likelihood: 60%.'))
  await type('likelihood', '99{Enter}')
  await waitFor(() => expect(announced()).toMatch(/^R1, My likelihood: 99%\. Level: .+, before: .+\.$/))
  await type('impact', '{Delete}')
  await waitFor(() => expect(announced()).toMatch(/^R1, My impact: not set\. Level: not set, before: .+\.$/))
  await type('confidence', 'l{Enter}')
  await waitFor(() => expect(announced()).toBe('R1, My confidence: low.'))
})

test('what is no score is not told, nor what the reasons say', async () => {
  await type('confidence', 'l{Enter}')
  await waitFor(() => expect(announced()).toBe('R1, My confidence: low.'))
  await type('rationale', 'Ice{Enter}')
  await waitFor(() => expect(cell('rationale')).toHaveTextContent('Ice'))
  await type('title', 'Ice{Enter}')
  await waitFor(() => expect(cell('title')).toHaveTextContent('Ice'))
  expect(announced()).toBe('R1, My confidence: low.')
})
