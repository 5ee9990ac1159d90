import { fireEvent, render, screen } from '@testing-library/react'
import { TextInput } from '@ui/Field'
import { expect, test } from 'vitest'

function setUp(answer: (text: string) => unknown = () => undefined) {
  const sent: string[] = []
  const field = (now: string) => (
    <TextInput
      label="Name"
      value={now}
      onCommit={(text) => {
        sent.push(text)
        return answer(text)
      }}
    />
  )
  const { rerender } = render(field('50%'))
  return { sent, input: screen.getByLabelText('Name'), become: (now: string) => rerender(field(now)) }
}

const write = (text: string) => {
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: text } })
  fireEvent.blur(screen.getByLabelText('Name'))
}

test('the kept text typed again goes out while another that was sent is not kept yet', () => {
  const { sent } = setUp()
  write('85%')
  write('50%')
  expect(sent).toEqual(['85%', '50%'])
})

test('a sent text gives way once the value changes, also when it comes back in other words', () => {
  const { input, become } = setUp()
  write('85')
  become('85%')
  expect(input).toHaveValue('85%')
  become('likely')
  expect(input).toHaveValue('likely')
})

test('words being typed after a text was sent stay when that one is kept', () => {
  const { input, become } = setUp()
  write('85')
  fireEvent.change(input, { target: { value: '70' } })
  become('85%')
  expect(input).toHaveValue('70')
})

test('a text that is not taken gives way to the kept one', () => {
  const { input, sent } = setUp(() => false)
  write('')
  expect(input).toHaveValue('50%')
  fireEvent.blur(input)
  expect(sent).toEqual([''])
})

test('a refused text stays with the reason until it is mended, taken back or the value changes', () => {
  const { input, become } = setUp(() => 'Not a percent.')
  write('perhaps')
  expect(input).toHaveValue('perhaps')
  expect(screen.getByRole('alert')).toHaveTextContent('Not a percent.')
  fireEvent.keyDown(input, { key: 'Escape' })
  expect(input).toHaveValue('50%')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(input).not.toHaveAttribute('aria-invalid')
  write('perhaps')
  become('likely')
  expect(input).toHaveValue('likely')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('words that are saved under those being typed are said, and Escape brings them back', () => {
  const { input, become, sent } = setUp()
  fireEvent.change(input, { target: { value: '70' } })
  become('85%')
  expect(input).toHaveValue('70')
  expect(input).toHaveAccessibleDescription(
    'Other words were saved here meanwhile. Leave the field to put yours in their place; Escape brings them back.',
  )
  fireEvent.keyDown(input, { key: 'Escape' })
  expect(input).toHaveValue('85%')
  expect(input).toHaveAccessibleDescription('What was saved is back. Ctrl+Z brings back what you typed.')
  fireEvent.change(input, { target: { value: '60' } })
  become('50%')
  fireEvent.blur(input)
  expect(sent).toEqual(['60'])
  expect(input).toHaveAccessibleDescription('')
})
