import { expect, test } from 'vitest'
import { reminderText } from '../../../renderer/features/sessions/reminder'

test('names that are read from the right turn nothing that stands behind them in a reminder', () => {
  const progress = [
    { analystId: 'a', answered: 1, of: 4 },
    { analystId: 'b', answered: 3, of: 4 },
    { analystId: 'c', answered: 4, of: 4 },
  ]
  const names: Record<string, string> = { a: 'أحمد', b: 'Ben' }
  const nameOf = (id: string) => names[id] ?? ''
  expect(reminderText({ session: 'الميناء', round: 2, deadline: null }, progress, nameOf)).toBe(
    [
      'Round 2 of “\u2068الميناء\u2069”: answers are missing. Please answer soon.',
      '',
      '\u2068أحمد\u2069: 3 answers of 4 missing',
      'Ben: 1 answer of 4 missing',
    ].join('\n'),
  )
})
