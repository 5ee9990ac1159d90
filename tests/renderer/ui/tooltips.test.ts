import { fireEvent } from '@testing-library/react'
import { showTooltips } from '@ui/tooltips'
import { isOpen } from '../browser/popovers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let stop: () => void
beforeEach(() => {
  document.body.innerHTML =
    // Fields show their focus whatever gave it to them.
    '<input data-tip="Add  T" aria-label="Add"><input title="Why not"><input aria-label="Plain">'
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  stop = showTooltips()
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

const fields = () => [...document.querySelectorAll('input')]
const tip = () => document.querySelector<HTMLElement>('[popover]')
const shown = () => {
  const found = tip()
  return found && isOpen(found) ? found.textContent : null
}

test('what is pointed at for half a second has its tooltip, and leaving takes it away', () => {
  fireEvent.pointerOver(fields()[0]!)
  vi.advanceTimersByTime(499)
  expect(shown()).toBeNull()
  vi.advanceTimersByTime(1)
  expect(shown()).toBe('Add  T')
  // The platform shows a title by itself there.
  fireEvent.pointerOver(fields()[1]!)
  vi.advanceTimersByTime(500)
  expect(shown()).toBeNull()
})

test('what is reached by a key has it too, also one that is a title; the next key takes it away', () => {
  const [add, off, plain] = [fields()[0]!, fields()[1]!, fields()[2]!]
  add.focus()
  vi.advanceTimersByTime(500)
  expect(shown()).toBe('Add  T')
  off.focus()
  expect(shown()).toBeNull()
  vi.advanceTimersByTime(500)
  expect(shown()).toBe('Why not')
  fireEvent.keyDown(off, { key: 'x' })
  expect(shown()).toBeNull()
  plain.focus()
  vi.advanceTimersByTime(500)
  expect(shown()).toBeNull()
})

test('what is gone meanwhile has none, and afterwards nothing is left', () => {
  fireEvent.pointerOver(fields()[0]!)
  fields()[0]!.remove()
  vi.advanceTimersByTime(500)
  expect(shown()).toBeNull()
  stop()
  expect(tip()).toBeNull()
})
