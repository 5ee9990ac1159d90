import { DateField } from '@ui/DateField'
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'

const user = userEvent.setup({ delay: null })
const field = () => screen.getByRole('textbox', { name: 'Deadline' })
const calendar = () => document.querySelector<HTMLInputElement>('input[type=date]')!

/** A field of a project: it is told when it is left. */
function showKept(day = '2026-09-14') {
  const onCommit = vi.fn()
  function Kept() {
    const [value, setValue] = useState(day)
    return <DateField label="Deadline" value={value} onCommit={(next) => (onCommit(next), setValue(next))} />
  }
  render(<Kept />)
  return onCommit
}

/** A field of a form: it is told while it is typed, and gives the form its day at once. */
function showForm() {
  const told = vi.fn()
  function Form() {
    const [value, setValue] = useState('')
    const put = (day: string) => (told(day), setValue(day))
    return <DateField label="Deadline" value={value} onCommit={put} onType={put} />
  }
  render(<Form />)
  return told
}

test.each([
  ['2027-03-31', '2027-03-31', '31 Mar 2027'],
  ['31.3.2027', '2027-03-31', '31 Mar 2027'],
  ['March 31, 2027', '2027-03-31', '31 Mar 2027'],
  [' ', '', ''],
])('“%s” is read, and shown as days are shown', async (typed, day, shown) => {
  const onCommit = showKept()
  expect(field()).toHaveValue('14 Sep 2026')
  await user.clear(field())
  await user.type(field(), `${typed}{Enter}`)
  expect(onCommit.mock.calls).toEqual([[day]])
  expect(field()).toHaveValue(shown)
})

test.each([
  ['31 June 2027', '“31 June 2027” is not a day like 2027-03-31 or 31 Mar 2027.'],
  ['3/4/2027', '“3/4/2027” could be 3 Apr 2027 or 4 Mar 2027. Type one of them.'],
])('“%s” stays in the field with what is wrong', async (typed, why) => {
  const onCommit = showKept()
  await user.clear(field())
  await user.type(field(), typed)
  await user.tab()
  expect(screen.getByRole('alert')).toHaveTextContent(why)
  expect(field()).toHaveValue(typed)
  expect(field()).toBeInvalid()
  expect(onCommit).not.toHaveBeenCalled()
  await user.type(field(), '{Escape}')
  expect(field()).toHaveValue('14 Sep 2026')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('the same day in other words is no change', async () => {
  const onCommit = showKept()
  await user.clear(field())
  await user.type(field(), '2026-09-14{Enter}')
  expect(field()).toHaveValue('14 Sep 2026')
  expect(onCommit).not.toHaveBeenCalled()
})

test('a form has the day as soon as it is one, and the words stay as they are typed', async () => {
  const told = showForm()
  await user.type(field(), '2027-03-31')
  expect(told).toHaveBeenLastCalledWith('2027-03-31')
  expect(field()).toHaveValue('2027-03-31')
  expect(field()).not.toHaveAccessibleDescription()
  await user.type(field(), 'x')
  expect(told).toHaveBeenLastCalledWith('')
  expect(field()).toHaveValue('2027-03-31x')
  await user.tab()
  expect(field()).toHaveAccessibleDescription('“2027-03-31x” is not a day like 2027-03-31 or 31 Mar 2027.')
  await user.type(field(), '{Backspace}{Enter}')
  expect(field()).toHaveValue('31 Mar 2027')
  expect(told).toHaveBeenLastCalledWith('2027-03-31')
})

test('Alt+Down and the button open a calendar; its day is kept when the field is left', async () => {
  const onCommit = showKept()
  const showPicker = vi.fn()
  calendar().showPicker = showPicker
  expect(calendar()).toHaveValue('2026-09-14')
  await user.type(field(), '{ArrowDown}')
  expect(showPicker).not.toHaveBeenCalled()
  await user.type(field(), '{Alt>}{ArrowDown}{/Alt}')
  await user.click(screen.getByRole('button', { name: 'Calendar: Deadline' }))
  expect(showPicker).toHaveBeenCalledTimes(2)
  expect(field()).toHaveFocus()
  fireEvent.change(calendar(), { target: { value: '2026-10-01' } })
  expect(field()).toHaveValue('1 Oct 2026')
  expect(onCommit).not.toHaveBeenCalled()
  await user.tab()
  expect(onCommit.mock.calls).toEqual([['2026-10-01']])
})
