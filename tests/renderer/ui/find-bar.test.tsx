import { FindBar } from '@ui/FindBar'
import { clearFound, lightFound, stepTo } from '@ui/found-places'
import { fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { expect, test, vi } from 'vitest'
import { painted } from '../browser/highlights'

const words = (text: string) => {
  const node = document.createTextNode(text)
  return new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: text.length })
}

test('of very many places those around the one that is shown are lit up', () => {
  const places = Array.from({ length: 3_000 }, (_, at) => `${at}`)
  const asked = vi.fn((place: string) => [words(place)])
  lightFound(places, 1_200, asked)
  expect(painted()).toEqual({ found: places.slice(700, 1_700), 'found-here': ['1200'] })
  expect(asked).toHaveBeenCalledTimes(1_001)
  expect(CSS.highlights.get('found')?.priority).toBe(100)
  lightFound(places, 3, asked)
  expect(painted()).toEqual({ found: places.slice(0, 1_000), 'found-here': ['3'] })
  lightFound(places, -1, asked)
  expect(painted()).toEqual({ found: places.slice(0, 1_000) })
  clearFound()
  expect(painted()).toEqual({})
})

test('places are walked round and round, which is told where there are several', () => {
  expect(stepTo(0, 1, 3)).toEqual({ at: 1, where: '2 of 3' })
  expect(stepTo(2, 1, 3)).toEqual({ at: 0, where: 'From the beginning: 1 of 3' })
  expect(stepTo(0, -1, 3)).toEqual({ at: 2, where: 'From the end: 3 of 3' })
  expect(stepTo(0, 1, 1)).toEqual({ at: 0, where: '1 of 1' })
})

function show(count: number | null, typed = 'ice') {
  const [onStep, onTake, onClose] = [vi.fn(), vi.fn(), vi.fn()]
  const field = createRef<HTMLInputElement>()
  const bar = { label: 'Find in text', field, typed, count, at: 0, closeLabel: 'Close', onType: vi.fn() }
  const { unmount } = render(<FindBar {...bar} {...{ onStep, onTake, onClose }} />)
  return { onStep, onTake, onClose, unmount }
}

test('the bar says where it is, has the focus, and walks, takes and closes by keys', () => {
  const { onStep, onTake, onClose } = show(2)
  const field = screen.getByRole('textbox', { name: 'Find in text' })
  expect(field).toHaveFocus()
  expect(screen.getByRole('status')).toHaveTextContent('1 of 2')
  fireEvent.keyDown(field, { key: 'Enter' })
  fireEvent.keyDown(field, { key: 'Enter', shiftKey: true })
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
  expect(onStep.mock.calls).toEqual([[1], [-1]])
  expect(onTake).toHaveBeenCalledOnce()
  // Enter on a button of the bar is the button's.
  fireEvent.keyDown(screen.getByRole('button', { name: 'Close (Escape)' }), { key: 'Enter' })
  expect(onStep).toHaveBeenCalledTimes(2)
  fireEvent.keyDown(field, { key: 'Escape' })
  expect(onClose).toHaveBeenCalledOnce()
})

test.each([
  [null, 'ice', 'Looking…'],
  [0, 'ice', 'Not found'],
  [0, ' ', ''],
])('%s places of “%s” are told as “%s”, and cannot be walked', (count, typed, told) => {
  show(count, typed)
  expect(screen.getByRole('status').textContent).toBe(told)
  expect(screen.getByRole('button', { name: 'Find next (Enter)' })).toBeDisabled()
})
