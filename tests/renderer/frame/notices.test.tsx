import { dismiss, notify } from '@app/notices'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Notices } from '../../../renderer/frame/Notices'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  for (let id = 0; id < 50; id += 1) dismiss(id)
})

const later = (seconds: number) =>
  act(() => {
    vi.advanceTimersByTime(seconds * 1000)
  })
const shown = () => screen.queryByText('It happened.')

test('an info goes away by itself, later when it offers something to do', () => {
  render(<Notices />)
  act(() => notify('info', 'It happened.'))
  later(7)
  expect(shown()).toBeNull()
  act(() => notify('info', 'It happened.', [{ label: 'Show', run: () => undefined }]))
  later(7)
  expect(shown()).toBeVisible()
  later(9)
  expect(shown()).toBeNull()
})

test('nothing goes away while somebody is at it', () => {
  render(<Notices />)
  act(() => notify('info', 'It happened.'))
  fireEvent.pointerEnter(screen.getByText('It happened.').closest('[role=status]')!)
  later(60)
  expect(shown()).toBeVisible()
})

test('an error stays until it is dismissed', () => {
  render(<Notices />)
  act(() => notify('error', 'It happened.'))
  later(600)
  expect(screen.getByRole('alert')).toHaveTextContent('It happened.')
})
