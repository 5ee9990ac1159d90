import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { TextInput } from '@ui/Field'
import { expect, test } from 'vitest'

function setUp(value = 'kept') {
  const committed: string[] = []
  const field = (now: string) => <TextInput label="Name" value={now} onCommit={(text) => committed.push(text)} />
  const { rerender, unmount } = render(field(value))
  return { committed, input: screen.getByLabelText('Name'), become: (now: string) => rerender(field(now)), unmount }
}

test('Enter commits, and leaving the field afterwards does not commit again', async () => {
  const { committed, input } = setUp()
  await userEvent.type(input, ' words{Enter}')
  await userEvent.tab()
  expect(committed).toEqual(['kept words'])
})

test('leaving the field commits what was typed', async () => {
  const { committed, input } = setUp()
  await userEvent.type(input, '!')
  await userEvent.tab()
  expect(committed).toEqual(['kept!'])
})

test('Escape brings the kept text back and commits nothing', async () => {
  const { committed, input } = setUp()
  await userEvent.type(input, ' typed{Escape}')
  await userEvent.tab()
  expect(input).toHaveValue('kept')
  expect(committed).toEqual([])
})

test('words being typed are committed when the field disappears', async () => {
  const { committed, input, unmount } = setUp()
  await userEvent.type(input, '?')
  unmount()
  expect(committed).toEqual(['kept?'])
})

test('a value that changes underneath shows, unless somebody is typing over it', async () => {
  const { input, become } = setUp()
  become('undone')
  expect(input).toHaveValue('undone')
  await userEvent.type(input, ' mine')
  become('another')
  expect(input).toHaveValue('undone mine')
})

test('Enter twice, or Enter and leaving while the first is on its way, commits the same words once', async () => {
  const { committed, input } = setUp()
  await userEvent.type(input, '!{Enter}{Enter}')
  await userEvent.tab()
  expect(committed).toEqual(['kept!'])
})

test('words that are typed again after a commit go out again', async () => {
  const { committed, input } = setUp()
  await userEvent.type(input, '!{Enter}')
  await userEvent.type(input, '{Backspace}{Enter}!{Enter}')
  expect(committed).toEqual(['kept!', 'kept', 'kept!'])
})

test('Escape is left to the dialog around the field while nothing was typed', async () => {
  let heard = 0
  const close = () => (heard += 1)
  document.addEventListener('keydown', close)
  const { input } = setUp()
  fireEvent.keyDown(input, { key: 'Escape' })
  expect(heard).toBe(1)
  fireEvent.change(input, { target: { value: 'typed' } })
  fireEvent.keyDown(input, { key: 'Escape' })
  expect(heard).toBe(1)
  expect(input).toHaveValue('kept')
  fireEvent.keyDown(input, { key: 'Escape' })
  expect(heard).toBe(2)
  document.removeEventListener('keydown', close)
})

test('a field that is left or disappears as it was commits nothing', async () => {
  const { committed, input, unmount } = setUp()
  await userEvent.click(input)
  await userEvent.tab()
  unmount()
  expect(committed).toEqual([])
})

test('what native fields have is passed on', () => {
  render(<TextInput label="Size" value="3" maxLength={5} disabled onCommit={() => undefined} />)
  expect(screen.getByLabelText('Size')).toBeDisabled()
  expect(screen.getByLabelText('Size')).toHaveAttribute('maxlength', '5')
})
