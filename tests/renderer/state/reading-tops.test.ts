import { resumeAt, takeResumed, topOf } from '@state/reading-tops'
import { expect, test } from 'vitest'

test('only the first text that is shown after the start comes back as it was left, and once', () => {
  const shown = (...versionIds: string[]) => {
    resumeAt({ versionId: 'left', offset: 40 })
    return versionIds.map(takeResumed)
  }
  expect(shown('left', 'left')).toEqual([true, false])
  // A passage of it that is asked for later is gone to.
  expect(shown('other', 'left')).toEqual([false, false])
  expect(topOf('left')).toBe(40)
})
