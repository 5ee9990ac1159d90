import { describe, expect, it } from 'vitest'
import { backupName, backupsToRemove, newestFirst, parseBackupName } from '../../../../electron/storage/backup-rotation'

const DAY_MS = 86_400_000
/** A Thursday, on which weeks begin when they are counted from 1970. */
const START = Date.UTC(2026, 0, 1)

/** Two backups a day, at noon and an hour later, for so many days. */
const daily = (days: number) =>
  Array.from({ length: days * 2 }, (_, n) => {
    const at = new Date(START + Math.floor(n / 2) * DAY_MS + (12 + (n % 2)) * 3_600_000).toISOString()
    const backup = parseBackupName(backupName(at, { epoch: 1, seq: n + 1 }, 'work'))
    if (!backup) throw new Error('A backup has a name')
    return backup
  })
/** Sequence numbers of those that stay. */
const kept = (backups: ReturnType<typeof daily>) => {
  const gone = new Set(backupsToRemove(backups).map(({ name }) => name))
  return backups.filter(({ name }) => !gone.has(name)).map(({ seq }) => seq)
}

describe('the name of a backup', () => {
  it('tells when it was made, of which moment, and why', () => {
    const name = backupName('2026-02-03T04:05:06.789Z', { epoch: 7, seq: 89 }, 'close')
    expect(name).toBe('2026-02-03T040506Z-e7-s89-close.json')
    expect(parseBackupName(name)).toEqual({ name, at: '2026-02-03T04:05:06Z', epoch: 7, seq: 89, reason: 'close' })
  })

  it.each([
    'project.json',
    '2026-02-03T040506Z-e7-s89-close.json.bak',
    '.2026-02-03T040506Z-e7-s89-close.json',
    'a.json',
  ])('is not %s', (name) => {
    expect(parseBackupName(name)).toBeNull()
  })
})

describe('backups that stay', () => {
  it('are the last ten, whatever their day', () => {
    expect(kept(daily(5))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    const ofOneDay = Array.from({ length: 12 }, (_, n) => ({ ...daily(1)[0]!, seq: n, name: `${n}` }))
    expect(kept(ofOneDay)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  it('are then the last of each of 14 days', () => {
    // The fourteen days end with day 14; of days 1 to 9 one stays, of the last five both.
    expect(kept(daily(14))).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28])
  })

  it('are then the last of each of 26 weeks', () => {
    const weeks = 30
    const backups = daily(weeks * 7)
    const ofWeek = (week: number) => week * 14
    const lastDays = kept(daily(14)).map((seq) => seq + (weeks - 2) * 14)
    const ofWeeks = Array.from({ length: 24 }, (_, n) => ofWeek(weeks - 25 + n))
    expect(kept(backups)).toEqual([...ofWeeks, ...lastDays])
  })

  it('go by the history and not by the clock, which may be set back', () => {
    const backups = daily(20).map((each, n) => ({ ...each, at: new Date(START - n * DAY_MS).toISOString() }))
    expect(kept(backups).slice(-10)).toEqual([31, 32, 33, 34, 35, 36, 37, 38, 39, 40])
    const [older, newer] = [
      { ...backups[0]!, epoch: 1, seq: 9 },
      { ...backups[0]!, epoch: 2, seq: 1 },
    ]
    expect([older, newer].toSorted(newestFirst)).toEqual([newer, older])
  })
})
