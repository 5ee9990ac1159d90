import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ALL_HISTORY } from '@shared/history/history'
import { HistoryToolbar } from '../../../renderer/features/history/HistoryToolbar'
import { openInWindow } from '../desk'

beforeEach(async () => {
  await openInWindow()
  vi.useFakeTimers()
})
afterEach(() => void vi.useRealTimers())

const MOMENT = { id: 'm', name: 'First round', seq: 3, at: '2026-01-01T00:00:00.000Z', by: 'a' }

test('a jump to a named moment takes back what was typed: it does not filter afterwards', () => {
  const onFilter = vi.fn<() => void>()
  const onJump = vi.fn<(seq: number) => void>()
  const toolbar = { filter: ALL_HISTORY, onFilter, analysts: [], checkpoints: [MOMENT], onJump }
  render(<HistoryToolbar {...toolbar} />)
  const search = screen.getByRole('searchbox', { name: 'Search the history' })
  fireEvent.change(search, { target: { value: 'tag' } })
  fireEvent.input(search)
  fireEvent.change(screen.getByLabelText('Named moments'), { target: { value: MOMENT.id } })
  expect(onJump.mock.calls).toEqual([[3]])
  act(() => void vi.advanceTimersByTime(1_000))
  expect(onFilter).not.toHaveBeenCalled()
  expect(search).toHaveValue('')
})
