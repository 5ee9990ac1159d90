import { assertInstant } from './unwritable'

/** A backup as its file name tells it. */
export type BackupName = {
  name: string
  /** When it was made, as the clock of that moment said. */
  at: string
  epoch: number
  seq: number
  reason: string
}

const NAME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)(\d\d)(\d\d)Z-e(\d+)-s(\d+)-([a-z0-9-]+)\.json$/

export function backupName(at: string, { epoch, seq }: { epoch: number; seq: number }, reason: string): string {
  assertInstant(at)
  return `${at.replaceAll(':', '').replace(/\.\d+Z$/, 'Z')}-e${epoch}-s${seq}-${reason}.json`
}

/** Null for a file that is not a backup of ours: such files are never touched. */
export function parseBackupName(name: string): BackupName | null {
  const [, year, month, day, hour, minute, second, epoch, seq, reason] = NAME.exec(name) ?? []
  if (reason === undefined) return null
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return { name, at, epoch: Number(epoch), seq: Number(seq), reason }
}

/** Newest first, by their place in the project's history: clocks are set back, sequence numbers are not. */
export const newestFirst = (a: BackupName, b: BackupName): number => b.epoch - a.epoch || b.seq - a.seq

/** How many of the last backups stay unless somebody wants more. */
export const KEPT_ALWAYS = 10
const DAYS = 14
const WEEKS = 26
const DAY_MS = 24 * 60 * 60 * 1000

/** Backups that may go: all but the last `kept`, the last of each of 14 days, and the last of each of 26 weeks. */
export function backupsToRemove<B extends BackupName>(backups: readonly B[], kept = KEPT_ALWAYS): B[] {
  const sorted = backups.toSorted(newestFirst)
  const keep = new Set(sorted.slice(0, kept))
  for (const [length, count] of [
    [DAY_MS, DAYS],
    [7 * DAY_MS, WEEKS],
  ] as const) {
    for (const each of newestOfEach(sorted, length).slice(0, count)) keep.add(each)
  }
  return sorted.filter((each) => !keep.has(each))
}

/** The newest backup of every period of that length, newest period first. */
function newestOfEach<B extends BackupName>(sorted: readonly B[], length: number): B[] {
  const periods = new Map<number, B>()
  for (const each of sorted) {
    const period = Math.floor(Date.parse(each.at) / length)
    if (!periods.has(period)) periods.set(period, each)
  }
  return [...periods].toSorted(([a], [b]) => b - a).map(([, backup]) => backup)
}
