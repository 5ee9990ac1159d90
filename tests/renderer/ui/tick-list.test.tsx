import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { TickList } from '@ui/TickList'
import { expect, test, vi } from 'vitest'

const analysts = Array.from({ length: 12 }, (_, n) => ({ id: `a${n}`, name: `Analyst ${n}` }))

const shown = () => screen.queryAllByRole('checkbox').map((box) => box.closest('label')?.textContent?.trim())

test('what is found is ticked in the order of the list, and where nothing is there stands no empty list', async () => {
  const change = vi.fn<(chosen: string[]) => void>()
  render(<TickList legend="Analysts" items={analysts} chosen={['a11']} onChange={change} />)
  expect(screen.getByRole('group', { name: 'Analysts · 1 of 12' })).toBeVisible()
  const list = screen.getByRole('list', { name: 'Analysts' })
  await userEvent.click(within(list).getByRole('checkbox', { name: 'Analyst 3' }))
  expect(change).toHaveBeenLastCalledWith(['a3', 'a11'])
  const filter = screen.getByRole('searchbox', { name: 'Filter analysts' })
  await userEvent.type(filter, 'analyst 1')
  expect(shown()).toEqual(['Analyst 1', 'Analyst 10', 'Analyst 11'])
  await userEvent.type(filter, '9')
  expect([shown(), screen.queryByRole('list')]).toEqual([[], null])
  expect(screen.getByText('None has these words.')).toBeVisible()
})

test('a list of nothing says so, and has no box', () => {
  render(<TickList legend="Articles" items={[]} chosen={[]} onChange={() => undefined} />)
  expect(screen.getByText('There are none yet.')).toBeVisible()
  expect(screen.queryByRole('list')).toBeNull()
})
