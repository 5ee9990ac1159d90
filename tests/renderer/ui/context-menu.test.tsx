import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ContextMenu } from '../../../renderer/ui/ContextMenu'

function shown() {
  const [close, ran] = [vi.fn<() => void>(), vi.fn<(what: string) => void>()]
  const item = (label: string, more = {}) => ({ label, run: () => ran(label), ...more })
  const items = [
    item('Tag…', { shortcut: 'T' }),
    null,
    item('Copy'),
    item('Close', { disabled: true, hint: 'Nothing is open.' }),
    item('Cut'),
    item('Épingler'),
  ]
  render(<ContextMenu label="Words" at={{ x: 1, y: 1 }} items={items} onClose={close} />)
  return { close, ran }
}

const focused = () => document.activeElement?.textContent

test('first letters walk the items, round and round', async () => {
  const { ran } = shown()
  expect(focused()).toBe('Tag…T')
  await userEvent.keyboard('c')
  expect(focused()).toBe('Copy')
  await userEvent.keyboard('C')
  expect(focused()).toBe('Close')
  await userEvent.keyboard('C')
  expect(focused()).toBe('Cut')
  await userEvent.keyboard('c')
  expect(focused()).toBe('Copy')
  await userEvent.keyboard('é')
  expect(focused()).toBe('Épingler')
  await userEvent.keyboard('x')
  expect(focused()).toBe('Épingler')
  expect(ran).not.toHaveBeenCalled()
})

test('lines part groups, keys are shown and not spoken, and what cannot be used says why', () => {
  shown()
  expect(screen.getAllByRole('separator')).toHaveLength(1)
  expect(screen.getByRole('menuitem', { name: 'Tag…' })).toHaveTextContent('T')
  expect(screen.getByRole('menuitem', { name: 'Close' })).toHaveAttribute('title', 'Nothing is open.')
  expect(screen.getByRole('menuitem', { name: 'Close' })).toHaveAttribute('aria-disabled', 'true')
})

test('a click runs one item, and the menu closes before it does', async () => {
  const { close, ran } = shown()
  close.mockImplementation(() => expect(ran).not.toHaveBeenCalled())
  await userEvent.click(screen.getByRole('menuitem', { name: 'Cut' }))
  expect(close).toHaveBeenCalled()
  expect(ran.mock.calls).toEqual([['Cut']])
})

test('what cannot be used is reached by key, so that its reason is seen, and does nothing', async () => {
  const { close, ran } = shown()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(focused()).toBe('Close')
  await userEvent.keyboard('{Enter}')
  await userEvent.click(screen.getByRole('menuitem', { name: 'Close' }))
  expect([close.mock.calls, ran.mock.calls]).toEqual([[], []])
})
