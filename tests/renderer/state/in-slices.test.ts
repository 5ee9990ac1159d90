import type { Steps } from '@shared/steps'
import { inSlices } from '@state/in-slices'
import { expect, test } from 'vitest'

/** Milliseconds that are more than one slice. */
const LONG = 20

/** Says when it ends, and has something else wait then. */
function* ending(said: string[], ms: number): Steps<string> {
  for (const end = performance.now() + ms; performance.now() < end;);
  yield
  said.push('last step')
  setTimeout(() => said.push('what waits'))
  return 'done'
}

test('what was long is handed over in a task of its own, after what else waits', async () => {
  const said: string[] = []
  said.push((await inSlices(ending(said, LONG), new AbortController().signal)) ?? '')
  expect(said).toEqual(['last step', 'what waits', 'done'])
})

test('what was short is handed over at once', async () => {
  const said: string[] = []
  said.push((await inSlices(ending(said, 0), new AbortController().signal)) ?? '')
  expect(said).toEqual(['last step', 'done'])
})

test('what is not wanted any more comes to nothing, also when all of it was done', async () => {
  const given = new AbortController()
  const done = inSlices(ending([], LONG), given.signal)
  setTimeout(() => given.abort())
  expect(await done).toBeNull()
  expect(await inSlices(ending([], 0), given.signal)).toBeNull()
})
