import { InParts } from '@ui/InParts'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

function list(count: number) {
  return (
    <ul>
      <InParts
        items={numbers(count)}
        around={(more) => <li>{more}</li>}
        render={(each) => <li key={each}>Risk {each}</li>}
      />
    </ul>
  )
}
const shown = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

test('a short list is there whole, without a button', () => {
  render(list(20))
  expect(shown()).toEqual(numbers(20).map((each) => `Risk ${each}`))
})

test('a long list begins with its first items, says how many are left, and shows all of them one part after the other', async () => {
  const { rerender } = render(list(2085))
  expect(shown()).toEqual([...numbers(20).map((each) => `Risk ${each}`), 'Show more (2,065 left)'])
  await userEvent.click(screen.getByRole('button'))
  expect(shown()).toEqual([...numbers(60).map((each) => `Risk ${each}`), 'Show more (2,025 left)'])
  rerender(list(61))
  await userEvent.click(screen.getByRole('button'))
  expect(shown()).toEqual(numbers(61).map((each) => `Risk ${each}`))
})

test('more is shown when the end comes near', () => {
  const near: IntersectionObserverCallback[] = []
  const still = globalThis.IntersectionObserver
  globalThis.IntersectionObserver = class extends still {
    constructor(callback: IntersectionObserverCallback) {
      super(callback)
      near.push(callback)
    }
  }
  render(list(100))
  globalThis.IntersectionObserver = still
  const tell = (isIntersecting: boolean) =>
    act(() => near.at(-1)?.([{ isIntersecting } as IntersectionObserverEntry], {} as IntersectionObserver))
  tell(false)
  expect(shown()).toHaveLength(21)
  tell(true)
  expect(shown()).toEqual([...numbers(60).map((each) => `Risk ${each}`), 'Show more (40 left)'])
})
