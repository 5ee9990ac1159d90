const DAY_MS = 24 * 60 * 60 * 1000
/** The first day that all spreadsheets count alike: some believe that there was a 29 February 1900. */
const FIRST = 61
const DAY_0 = Date.UTC(1899, 11, 30)
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1)
/** 31 December 9999. */
const LAST = 2_958_465

/** A calendar day as spreadsheets count it; null for one that they cannot. */
export function dayNumber(day: string): number | null {
  const number = (Date.parse(`${day}T00:00:00Z`) - DAY_0) / DAY_MS
  return Number.isInteger(number) && number >= FIRST && number <= LAST ? number : null
}

/** The calendar day of a number that a spreadsheet shows as a date; null for none. */
export function dayOfNumber(number: number, countsFrom1904: boolean): string | null {
  const whole = Math.floor(number)
  const since = countsFrom1904 ? DAY_0_OF_1904 : DAY_0
  // Before the day that never was, one day less was counted.
  const days = !countsFrom1904 && whole < FIRST - 1 ? whole + 1 : whole
  if (whole < 0 || whole > LAST || (!countsFrom1904 && whole === FIRST - 1)) return null
  return new Date(since + days * DAY_MS).toISOString().slice(0, 10)
}
