import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { z } from 'zod'
import type { Promised } from './kept'

/** Every line of the journals by its first change, read without Assay: from their files, and from packs as `zcat` does. */
export type HistoryOnDisk = { lines: ReadonlyMap<number, string>; last: number; midway: boolean }

const Line = z.looseObject({ commits: z.array(z.looseObject({ seq: z.number() })).optional() })

export async function historyOnDisk(path: string): Promise<HistoryOnDisk> {
  const folder = join(path, 'journal')
  const names = (await readdir(folder)).toSorted()
  const lines = new Map<number, string>()
  let last = 0
  for (const name of names.filter((each) => /^\d+(-\d+\.gz|\.ndjson)$/.test(each))) {
    const bytes = await readFile(join(folder, name))
    const text = String(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    // What follows the last line feed was not finished when the process was killed.
    for (const line of text.split('\n').slice(0, -1)) {
      const { commits = [] } = Line.parse(JSON.parse(line.slice(9)))
      if (commits[0]) lines.set(commits[0].seq, line)
      for (const { seq } of commits) last = Math.max(last, seq)
    }
  }
  return { lines, last, midway: isMidway(names) }
}

/** True when a pack was being written, or journals lie in it and in files of their own. */
function isMidway(names: readonly string[]): boolean {
  const packs = names.flatMap((name) => /^(\d+)-(\d+)\.gz$/.exec(name)?.slice(1).map(Number) ?? [])
  const packed = Math.max(0, ...packs)
  return names.some(
    (name) => name.startsWith('.') || (/^\d+\.ndjson$/.test(name) && Number.parseInt(name, 10) <= packed),
  )
}

/** Every change that was promised has its line, no number is left out, and what was there `before` is the same now. */
export function expectHistory(now: HistoryOnDisk, before: HistoryOnDisk, promised: Promised): void {
  const seqs = [...now.lines.keys()].toSorted((a, b) => a - b)
  expect(seqs).toEqual(Array.from({ length: now.last }, (_, n) => n + 1))
  expect(now.last).toBeGreaterThanOrEqual(promised.seq)
  for (const [seq, line] of before.lines) expect(now.lines.get(seq), `change ${seq}`).toBe(line)
}
