import { commands } from '@shared/commands/commands'
import { expect, test } from 'vitest'

test('each menu has its commands, and they stand together', () => {
  const runs: [string, number][] = []
  for (const { menu } of commands) {
    const last = runs.at(-1)
    if (last?.[0] === menu) last[1] += 1
    else runs.push([menu, 1])
  }
  expect(runs).toEqual([
    ['File', 31],
    ['Edit', 6],
    ['View', 16],
    ['Go', 15],
    ['Passage', 40],
    ['Risk', 26],
    ['Memo', 12],
    ['Window', 6],
    ['Help', 4],
  ])
})
