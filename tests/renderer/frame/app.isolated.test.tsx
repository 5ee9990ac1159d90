import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { App } from '../../../renderer/App'
import { startDesk } from '../desk'

vi.mock('../../../renderer/frame/TitleBar', () => ({ TitleBar: fails }))
vi.mock('../../../renderer/frame/Rail', () => ({ Rail: fails }))
vi.mock('../../../renderer/frame/StatusBar', () => ({ StatusBar: fails }))
vi.mock('../../../renderer/frame/MenuState', () => ({ MenuState: fails }))

function fails(): never {
  throw new Error('broken')
}

// React says on the console what a boundary caught.
beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue())
afterEach(() => void vi.restoreAllMocks())

test('pieces of the frame that fail leave the screen and say so in their places', async () => {
  await startDesk()
  await act(async () => render(<App />))
  const said = screen.getAllByRole('alert').map(({ textContent }) => textContent)
  expect(said).toHaveLength(4)
  for (const piece of ['title bar', 'list of screens', 'status bar', 'commands']) expect(said.join()).toContain(piece)
  expect(screen.getByRole('main')).not.toBeEmptyDOMElement()
})
