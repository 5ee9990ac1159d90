import { Fold } from '@ui/Fold'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'

function Tags({ atFirst }: { atFirst: boolean }) {
  const [isOpen, setOpen] = useState(atFirst)
  return (
    <Fold title="Tags" says={3} level={3} isOpen={isOpen} onOpen={setOpen} actions={<button type="button">New</button>}>
      <p>Ice, wind, fog</p>
    </Fold>
  )
}

test('a part is folded and unfolded from its head, by mouse and by keyboard, and its buttons stay', async () => {
  render(<Tags atFirst={false} />)
  const head = screen.getByRole('button', { name: 'Tags 3' })
  expect(screen.getByRole('heading', { level: 3, name: 'Tags 3' })).toContainElement(head)
  expect(screen.getByRole('region', { name: 'Tags' })).toContainElement(screen.getByRole('button', { name: 'New' }))
  expect(head).toHaveAttribute('aria-expanded', 'false')
  expect(screen.queryByText('Ice, wind, fog')).toBeNull()
  await userEvent.click(head)
  expect(head).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByText('Ice, wind, fog')).toBeVisible()
  await userEvent.keyboard('{Enter}')
  expect(head).toHaveFocus()
  expect(screen.queryByText('Ice, wind, fog')).toBeNull()
  expect(screen.getByRole('button', { name: 'New' })).toBeVisible()
})

test('its head says nothing beside its title where there is nothing to say', () => {
  render(
    <Fold title="History" level={2} isOpen onOpen={vi.fn()}>
      <p>Made in May</p>
    </Fold>,
  )
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('History')
})
