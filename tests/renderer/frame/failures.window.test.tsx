import { listenForFailures, reportFailure } from '@state/failures'
import { Refusal } from '@shared/refusal'
import { act, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../../renderer/frame/ErrorBoundary'
import * as menuState from '../../../renderer/frame/MenuState'
import { Notices } from '../../../renderer/frame/Notices'
import * as rail from '../../../renderer/frame/Rail'
import * as statusBar from '../../../renderer/frame/StatusBar'
import * as titleBar from '../../../renderer/frame/TitleBar'
import { openInWindow, startDesk } from '../desk'
import { showWindow } from '../window'

let clock = Date.now()

beforeEach(() => {
  // React says on the console what a boundary caught.
  vi.spyOn(console, 'error').mockReturnValue()
  // Each test has a minute of its own.
  clock += 120_000
  vi.spyOn(Date, 'now').mockImplementation(() => clock)
})
afterEach(() => {
  vi.restoreAllMocks()
})

let broken = true
function Piece() {
  if (broken) throw new TypeError('Cannot read the ministry.')
  return <p>The piece</p>
}
beforeEach(() => {
  broken = true
})

describe('a part of the window that fails', () => {
  test('says so in its place, leaves the others, and can be shown again', async () => {
    await openInWindow()
    render(
      <>
        <ErrorBoundary part="rail">
          <Piece />
        </ErrorBoundary>
        <p>The rest</p>
      </>,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('The list of screens stopped working. What was saved is safe.')
    expect(screen.getByText('The rest')).toBeVisible()
    broken = false
    act(() => screen.getByRole('button', { name: 'Show it again' }).click())
    expect(screen.getByText('The piece')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('reports its trace without its message', async () => {
    const { failures } = await openInWindow()
    render(
      <ErrorBoundary part="screen">
        <Piece />
      </ErrorBoundary>,
    )
    expect(screen.getByRole('heading', { name: 'This screen stopped working' })).toBeVisible()
    await waitFor(() => expect(failures).toHaveLength(1))
    expect(failures).toMatchObject([{ where: 'screen', name: 'TypeError' }])
    expect(failures[0]?.frames.join('\n')).toContain('failures.window.test.tsx')
    expect(JSON.stringify(failures)).not.toContain('ministry')
  })

  test('a dialog can be left', async () => {
    await openInWindow()
    const closed = vi.fn()
    render(
      <ErrorBoundary part="dialog" onClose={closed}>
        <Piece />
      </ErrorBoundary>,
    )
    act(() => screen.getByRole('button', { name: 'Close it' }).click())
    expect(closed).toHaveBeenCalledOnce()
  })
})

test('pieces of the frame that fail leave the screen and say so in their places', async () => {
  const fails = (): never => {
    throw new Error('broken')
  }
  vi.spyOn(titleBar, 'TitleBar').mockImplementation(fails)
  vi.spyOn(rail, 'Rail').mockImplementation(fails)
  vi.spyOn(statusBar, 'StatusBar').mockImplementation(fails)
  vi.spyOn(menuState, 'MenuState').mockImplementation(fails)
  await startDesk()
  await showWindow()
  const said = screen.getAllByRole('alert').map(({ textContent }) => textContent)
  expect(said).toHaveLength(4)
  for (const piece of ['title bar', 'list of screens', 'status bar', 'commands']) expect(said.join()).toContain(piece)
  expect(screen.getByRole('main')).not.toBeEmptyDOMElement()
})

describe('what nobody in the window caught', () => {
  let stop: () => void
  beforeEach(() => {
    stop = listenForFailures()
    render(<Notices />)
  })
  afterEach(() => stop())

  const throwError = (error: unknown, message = 'Uncaught') =>
    act(() => void window.dispatchEvent(new ErrorEvent('error', { error, message })))
  const reject = (reason: unknown) =>
    act(() => void window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason })))

  test('is reported, and told in words that say what is safe', async () => {
    const { failures } = await openInWindow()
    throwError(new RangeError('The ministry.'))
    reject(new TypeError('The exchange.'))
    await waitFor(() => expect(failures).toHaveLength(2))
    expect(failures.map(({ where, name }) => [where, name])).toEqual([
      ['background', 'RangeError'],
      ['background', 'TypeError'],
    ])
    const [notice] = screen.getAllByRole('alert')
    expect(notice).toHaveTextContent('Something in this window stopped working; the log has the details.')
    expect(notice).not.toHaveTextContent('ministry')
  })

  test('is told in its own words when it was declined on purpose', async () => {
    await openInWindow()
    reject(new Refusal('read-only', 'This project is open read-only. Nothing was changed.'))
    expect(screen.getByRole('alert')).toHaveTextContent('This project is open read-only. Nothing was changed.')
  })

  test('is not made of the browser’s remark that it lays something out later', async () => {
    const { failures } = await openInWindow()
    throwError(null, 'ResizeObserver loop completed with undelivered notifications.')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(failures).toEqual([])
  })
})

test('a storm of failures reaches the log twenty times a minute and no more', async () => {
  const { asked } = await openInWindow()
  const reports = () => asked.filter(({ name }) => name === 'app.reportFailure').length
  for (let n = 0; n < 100; n += 1) reportFailure('rail', new Error('again'))
  expect(reports()).toBe(20)
  clock += 60_000
  expect(reportFailure('rail', new Error('again'))).toBe(true)
  expect(reports()).toBe(21)
})
