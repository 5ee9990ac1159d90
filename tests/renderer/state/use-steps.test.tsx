import type { Steps } from '@shared/steps'
import { painted } from '@state/in-slices'
import { useSteps } from '@state/use-steps'
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'

test('work begins once the screen is painted, and is given up with the screen', async () => {
  const begun: string[] = []
  const work = (name: string) =>
    function* (): Steps<string> {
      begun.push(name)
      yield
      return `${name} done`
    }
  const { result, unmount } = renderHook(useSteps<string>, { initialProps: work('first') })
  await act(async () => {})
  expect({ begun, done: result.current }).toEqual({ begun: [], done: null })
  await act(painted)
  expect({ begun, done: result.current }).toEqual({ begun: ['first'], done: 'first done' })
  unmount()
  const gone = renderHook(useSteps<string>, { initialProps: work('gone') })
  gone.unmount()
  await act(painted)
  expect(begun).toEqual(['first'])
})
