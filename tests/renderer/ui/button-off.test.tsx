import { Button } from '@ui/Button'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'

test('a button that says why it is off sends no form, by a click or by Enter in a field', async () => {
  const send = vi.fn((event: { preventDefault: () => void }) => event.preventDefault())
  const form = (why: string | null) => (
    <form onSubmit={send}>
      <input aria-label="Words" />
      <Button type="submit" title="Ctrl+Enter" why={why}>
        Add
      </Button>
    </form>
  )
  const { rerender } = render(form('Type words first.'))
  expect(screen.getByRole('button')).toHaveAttribute('aria-description', 'Type words first.')
  expect(screen.getByRole('button')).not.toHaveAttribute('title')
  await userEvent.click(screen.getByRole('button'))
  await userEvent.type(screen.getByRole('textbox'), 'words{Enter}')
  expect(send).not.toHaveBeenCalled()
  rerender(form(null))
  await userEvent.click(screen.getByRole('button'))
  expect(send).toHaveBeenCalledOnce()
})
