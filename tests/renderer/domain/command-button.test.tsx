import { CommandButton } from '@domain/CommandButton'
import { useCommand } from '@state/commands'
import { useAnnouncement } from '@state/notices'
import { resetPlace } from '@state/place'
import { show } from '@state/project-store'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'

const run = vi.fn()
beforeEach(() => {
  run.mockReset()
  act(() => {
    show(null)
    resetPlace('home')
  })
})

function Doing() {
  useCommand('help.guide', run)
  return null
}
const Heard = () => <p role="note">{useAnnouncement()}</p>
const button = () => screen.getByRole('button')

test('a button that cannot be used is reached by the keyboard, says why, and says it again when it is pressed', async () => {
  render(
    <>
      <CommandButton command="history.checkpoint">Name this moment…</CommandButton>
      <Heard />
    </>,
  )
  await userEvent.tab()
  expect(button()).toHaveFocus()
  expect(button()).toHaveAttribute('aria-disabled', 'true')
  expect(button()).toHaveAccessibleDescription('Open a project first.')
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('note')).toHaveTextContent('Open a project first.')
})

test('a button that can be used says its keys and does what it is for', async () => {
  render(
    <>
      <Doing />
      <CommandButton command="help.guide">Guide</CommandButton>
    </>,
  )
  expect(button()).not.toHaveAttribute('aria-disabled')
  expect(button()).toHaveAccessibleDescription('F1')
  await userEvent.click(button())
  expect(run).toHaveBeenCalledOnce()
})

test('a button that is off for a reason of its screen takes no stop', async () => {
  render(
    <>
      <Doing />
      <CommandButton command="help.guide" disabled>
        Guide
      </CommandButton>
    </>,
  )
  expect(button()).toBeDisabled()
  expect(button()).not.toHaveAttribute('title')
})
