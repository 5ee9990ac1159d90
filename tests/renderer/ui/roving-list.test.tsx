import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { RovingList } from '@ui/RovingList'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => void vi.restoreAllMocks())

const NAMES = ['Baltic', 'Arctic', 'Bosporus', 'Aegean', 'Bothnia']

function List({ names = NAMES, current }: { names?: readonly string[]; current?: string }) {
  return (
    <RovingList aria-label="Seas">
      {names.map((name) => (
        <li key={name}>
          <button type="button" aria-current={name === current || undefined}>
            {name}
          </button>
        </li>
      ))}
    </RovingList>
  )
}

const stops = () => screen.getAllByRole('button').flatMap((each) => (each.tabIndex === 0 ? [each.textContent] : []))
const press = (keys: string) => userEvent.setup({ delay: null }).keyboard(keys)
const focused = () => document.activeElement?.textContent

test('is one stop of the Tab key: the current item, else the first, and the one that had the focus last', async () => {
  const { rerender } = render(<List />)
  expect(stops()).toEqual(['Baltic'])
  rerender(<List current="Aegean" />)
  await expect.poll(stops).toEqual(['Aegean'])
  await userEvent.tab()
  await press('{ArrowUp}')
  expect([focused(), stops()]).toEqual(['Bosporus', ['Bosporus']])
  // What comes and goes leaves one stop.
  rerender(<List names={['New', ...NAMES]} current="Aegean" />)
  await expect.poll(stops).toEqual(['Bosporus'])
  rerender(<List names={['New', 'Arctic']} current="Arctic" />)
  await expect.poll(stops).toEqual(['Arctic'])
})

test('arrows, Home and End walk it and stay at its ends; with a modifier they are not its own', async () => {
  render(<List />)
  await userEvent.tab()
  await press('{ArrowUp}')
  expect(focused()).toBe('Baltic')
  await press('{ArrowDown}{ArrowDown}')
  expect(focused()).toBe('Bosporus')
  await press('{End}{ArrowDown}')
  expect(focused()).toBe('Bothnia')
  await press('{Alt>}{ArrowUp}{/Alt}{Control>}{Home}{/Control}')
  expect(focused()).toBe('Bothnia')
  await press('{Home}')
  expect(focused()).toBe('Baltic')
})

test('letters go to what begins so: the same one again to the next, several to the first that has them all', async () => {
  let now = 1_000
  vi.spyOn(Event.prototype, 'timeStamp', 'get').mockImplementation(() => now)
  render(<List />)
  await userEvent.tab()
  await press('b')
  expect(focused()).toBe('Bosporus')
  await press('b')
  expect(focused()).toBe('Bothnia')
  await press('b')
  expect(focused()).toBe('Baltic')
  now += 701
  await press('bot')
  expect(focused()).toBe('Bothnia')
  now += 701
  await press('x')
  expect(focused()).toBe('Bothnia')
})
