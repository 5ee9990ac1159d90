import { act, render, screen } from '@testing-library/react'
import { loadedLater } from '@ui/loaded-later'
import { Suspense, useState } from 'react'
import { expect, test } from 'vitest'

function Part({ label }: { label: string }) {
  const [mounted] = useState(() => ({ times: (times += 1) }))
  return <p>{`${label} ${mounted.times}`}</p>
}
let times = 0

test('what was loaded before is there at once', async () => {
  const { Shown, load } = loadedLater(async () => Part)
  await load()
  times = 0
  render(<Shown label="part" />)
  expect(screen.getByText('part 1')).toBeInTheDocument()
})

test('what comes while it is waited for is the same as long as it is shown', async () => {
  const { Shown, load } = loadedLater(async () => Part)
  times = 0
  const shown = (label: string) => (
    <Suspense fallback="waiting">
      <Shown label={label} />
    </Suspense>
  )
  const { rerender } = await act(async () => render(shown('part')))
  expect(await screen.findByText(/^part/)).toHaveTextContent('part 1')
  await act(load)
  rerender(shown('the same'))
  expect(screen.getByText(/^the same/)).toHaveTextContent('the same 1')
})
