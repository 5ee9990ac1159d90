import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { TextArea, TextInput } from '@ui/Field'
import { describe, expect, test } from 'vitest'

describe.each([
  { name: 'one line', Field: TextInput, keep: '{Enter}' },
  { name: 'several lines', Field: TextArea, keep: '{Control>}{Enter}{/Control}' },
])('$name of text with a limit of 20', ({ Field, keep }) => {
  function setUp(value = '') {
    const [committed, typed, sent]: string[][] = [[], [], []]
    render(
      <form
        onSubmit={(event) => {
          event.preventDefault()
          sent?.push('sent')
        }}
      >
        <Field
          label="Name"
          value={value}
          limit={20}
          onCommit={(text) => committed?.push(text)}
          onType={(text) => typed?.push(text)}
        />
        <button type="submit">Create</button>
      </form>,
    )
    return { committed, typed, sent, field: screen.getByLabelText('Name') }
  }
  const fill = (field: HTMLElement, text: string) => fireEvent.change(field, { target: { value: text } })
  const twentyTwo = 'x'.repeat(22)

  test('a text that is too long is said to be, and is all still there', () => {
    const { field } = setUp()
    fill(field, twentyTwo)
    expect(screen.getByRole('alert')).toHaveTextContent('At most 20 characters fit; this has 22.')
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription('At most 20 characters fit; this has 22.')
    expect(field).toHaveValue(twentyTwo)
  })

  test('a paste is never cut', async () => {
    const { field } = setUp()
    await userEvent.click(field)
    await userEvent.paste(twentyTwo)
    expect(field).toHaveValue(twentyTwo)
  })

  test('leaving the field or the key that keeps it commits nothing, and the text stays', async () => {
    const { field, committed, typed } = setUp('kept')
    fill(field, twentyTwo)
    await userEvent.click(field)
    await userEvent.keyboard(keep)
    await userEvent.tab()
    expect(committed).toEqual([])
    expect(typed).toEqual([twentyTwo])
    expect(field).toHaveValue(twentyTwo)
    expect(screen.getByRole('alert')).toBeVisible()
  })

  test('once mended it is committed', async () => {
    const { field, committed, typed } = setUp()
    fill(field, twentyTwo)
    await userEvent.click(field)
    await userEvent.keyboard('{Backspace}{Backspace}')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(field).toBeValid()
    await userEvent.tab()
    expect(committed).toEqual(['x'.repeat(20)])
    expect(typed).toEqual([22, 21, 20].map((length) => 'x'.repeat(length)))
  })

  test('Escape brings the kept text back and takes the complaint away', async () => {
    const { field } = setUp('kept')
    fill(field, twentyTwo)
    await userEvent.click(field)
    await userEvent.keyboard('{Escape}')
    expect(field).toHaveValue('kept')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('a form around it is not sent', async () => {
    const { field, sent } = setUp()
    fill(field, twentyTwo)
    await userEvent.click(screen.getByRole('button'))
    expect(sent).toEqual([])
    fill(field, 'fits')
    await userEvent.click(screen.getByRole('button'))
    expect(sent).toEqual(['sent'])
  })

  test('from nine tenths on it is counted', () => {
    const { field } = setUp()
    fill(field, 'x'.repeat(17))
    expect(screen.queryByText(/characters/)).toBeNull()
    fill(field, 'x'.repeat(18))
    expect(field).toHaveAccessibleDescription('18 of 20 characters')
  })
})
