import { expect, test } from 'vitest'
import { calendarDay, clockTime, dayAt, dayOf, fullMoment, shortMoment } from '@shared/words/moments'

/** Where this machine is, so that the test says the same in every time zone. */
const at = (...when: [number, number, number, number, number, number]) => new Date(...when).toISOString()

test.each([
  [
    at(2026, 2, 9, 15, 4, 5),
    ['15:04', '9 Mar 2026', 'Monday, 9 Mar 2026', '9 Mar 2026, 15:04', '9 Mar 2026, 15:04:05'],
  ],
  [
    at(2026, 11, 31, 0, 0, 59),
    ['00:00', '31 Dec 2026', 'Thursday, 31 Dec 2026', '31 Dec 2026, 00:00', '31 Dec 2026, 00:00:59'],
  ],
])('%s is told by the clock of this machine, hours from 0 to 23', (instant, told) => {
  expect([clockTime, calendarDay, dayOf, shortMoment, fullMoment].map((tell) => tell(instant))).toEqual(told)
})

test('the day of a moment is the one this machine has', () => {
  expect(dayAt(new Date(2027, 0, 1, 0, 30))).toBe('2027-01-01')
  expect(dayAt(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31')
})
