import { notify, notifyFailure } from '@state/notices'
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Notices } from '../../../renderer/frame/Notices'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
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

test('a warning stays too, and both go when they are dismissed', () => {
  render(<Notices />)
  act(() => notify('warning', 'It happened.'))
  later(600)
  expect(shown()).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(shown()).toBeNull()
})

test('what was held goes once the pointer and the focus have left, after its whole time', () => {
  render(<Notices />)
  act(() => notify('info', 'It happened.'))
  const dismissing = screen.getByRole('button', { name: 'Dismiss' })
  act(() => dismissing.focus())
  later(60)
  expect(shown()).toBeVisible()
  act(() => dismissing.blur())
  later(5)
  expect(shown()).toBeVisible()
  later(2)
  expect(shown()).toBeNull()
  act(() => notify('info', 'It happened.'))
  const card = screen.getByText('It happened.').closest('[role=status]')!
  fireEvent.pointerEnter(card)
  later(60)
  fireEvent.pointerLeave(card)
  later(7)
  expect(shown()).toBeNull()
})

const texts = () =>
  within(screen.getByRole('region', { name: 'Notices' }))
    .queryAllByRole('listitem')
    .map((each) => each.querySelector('p')?.textContent)
const button = (name: string) => screen.queryByRole('button', { name })

test('two are in sight and the others are counted; every one is there, and all go in one go', () => {
  render(<Notices />)
  act(() => ['1', '2'].forEach((text) => notify('error', text)))
  expect(texts()).toEqual(['1', '2'])
  expect(screen.queryByRole('button', { name: /more$|^Dismiss all/ })).toBeNull()
  act(() => ['3', '4', '5'].forEach((text) => notify('error', text)))
  expect(texts()).toEqual(['4', '5'])
  expect(button('3 more')).toHaveAttribute('aria-expanded', 'false')
  fireEvent.click(button('3 more')!)
  expect(texts()).toEqual(['1', '2', '3', '4', '5'])
  fireEvent.click(button('Show fewer')!)
  expect(texts()).toEqual(['4', '5'])
  fireEvent.click(button('Dismiss all 5')!)
  expect(texts()).toEqual([])
  expect(button('Dismiss all 5')).toBeNull()
})

test('no error is hidden by something milder, whichever came last', () => {
  render(<Notices />)
  act(() => {
    notify('error', 'lost')
    notify('info', 'saved')
    notify('warning', 'mended')
    notify('info', 'copied')
  })
  expect(texts()).toEqual(['lost', 'mended'])
  act(() => notify('error', 'lost again'))
  expect(texts()).toEqual(['lost', 'lost again'])
  expect(screen.getByRole('button', { name: '3 more' }).closest('[role=status]')).toHaveTextContent(
    '3 moreDismiss all 5',
  )
  fireEvent.click(button('3 more')!)
  expect(texts()).toEqual(['lost', 'lost again', 'mended', 'saved', 'copied'])
})

test('the time of an info that is not in sight has not begun', () => {
  render(<Notices />)
  act(() => {
    notify('error', 'lost')
    notify('error', 'lost again')
    notify('info', 'It happened.')
  })
  later(600)
  expect(button('1 more')).toBeVisible()
  fireEvent.click(screen.getAllByRole('button', { name: 'Dismiss' })[0]!)
  expect(texts()).toEqual(['lost again', 'It happened.'])
  later(5)
  expect(shown()).toBeVisible()
  later(2)
  expect(texts()).toEqual(['lost again'])
})

test('whoever dismisses by key comes to what dismisses the next, and nothing takes the focus from the work', () => {
  render(<Notices />)
  act(() => ['1', '2', '3'].forEach((text) => notify('error', text, [{ label: 'Show', run: () => undefined }])))
  const dismissing = () => screen.getAllByRole('button', { name: 'Dismiss' })
  act(() => dismissing()[1]!.focus())
  fireEvent.click(dismissing()[1]!)
  expect(texts()).toEqual(['1', '2'])
  expect(dismissing()[0]).toHaveFocus()
  act(() => dismissing()[0]!.blur())
  fireEvent.click(dismissing()[0]!)
  expect(texts()).toEqual(['2'])
  expect(document.body).toHaveFocus()
})

test('what was shown whole is short again once there is little of it', () => {
  render(<Notices />)
  act(() => ['1', '2', '3'].forEach((text) => notify('error', text)))
  fireEvent.click(button('1 more')!)
  fireEvent.click(screen.getAllByRole('button', { name: 'Dismiss' })[0]!)
  expect(texts()).toEqual(['2', '3'])
  act(() => notify('error', '4'))
  expect(texts()).toEqual(['3', '4'])
})

test('what it offers is done, and it stays to be read', () => {
  render(<Notices />)
  const run = vi.fn<() => void>()
  act(() => notify('info', 'It happened.', [{ label: 'Show', run }]))
  fireEvent.click(screen.getByRole('button', { name: 'Show' }))
  expect(run).toHaveBeenCalledOnce()
  expect(shown()).toBeVisible()
})

test('a failure that nobody meant says that it is a bug, and that what was saved is safe', () => {
  render(<Notices />)
  act(() => notifyFailure(new TypeError('x is not a function')))
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Something went wrong in Assay: TypeError: x is not a function. What was saved is safe.',
  )
})
