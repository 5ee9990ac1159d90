import { enterPart, Tabs } from '@ui/Tabs'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
const TABS = [
  { id: 'a', label: 'First', shortcut: 'Ctrl+1' },
  { id: 'b', label: 'Second' },
  { id: 'c', label: 'Third' },
] as const

function Parts() {
  const [chosen, setChosen] = useState<'a' | 'b' | 'c'>('a')
  return (
    <Tabs label="Parts" tabs={TABS} chosen={chosen} onChoose={setChosen}>
      {chosen === 'b' ? <input aria-label="Words" /> : <p>Part {chosen}</p>}
    </Tabs>
  )
}
const chosen = () => screen.getByRole('tab', { selected: true }).textContent

test('the arrows go round the names, Home and End to the ends, and the part follows', async () => {
  render(<Parts />)
  await user.tab()
  const seen: (string | null)[] = []
  for (const key of ['{ArrowRight}', '{ArrowRight}', '{ArrowRight}', '{ArrowLeft}', '{Home}', '{End}']) {
    await user.keyboard(key)
    expect(document.activeElement).toHaveTextContent(chosen() ?? '')
    seen.push(chosen())
  }
  expect(seen).toEqual(['Second', 'Third', 'First', 'Third', 'First', 'Third'])
  expect(screen.getByRole('tabpanel', { name: 'Third' })).toHaveTextContent('Part c')
  expect(screen.getByRole('tab', { name: 'First' })).toHaveAttribute('title', 'First  Ctrl+1')
})

test('a click chooses, and only the chosen name is a stop of Tab', async () => {
  render(<Parts />)
  await user.click(screen.getByRole('tab', { name: 'Second' }))
  expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1])
  await user.tab()
  expect(screen.getByLabelText('Words')).toHaveFocus()
})

test('a part is entered at its first field, and where it has none at its name', async () => {
  const { container } = render(<Parts />)
  act(() => enterPart(container))
  expect(screen.getByRole('tab', { name: 'First' })).toHaveFocus()
  await user.click(screen.getByRole('tab', { name: 'Second' }))
  act(() => enterPart(container))
  expect(screen.getByLabelText('Words')).toHaveFocus()
})
