import { crc32 } from 'node:zlib'
import type { Change, Commit } from '@shared/document/change'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { decodeLine, encodeLine, type JournalRecord } from '../../../../electron/storage/journal-record'
import { addTag, emptyProject, id, perform } from '../../shared/sample-project'

const CHAIN = '0badcafe'

/** One write with a commit of so many changes, and a short one behind it. */
function record(count: number): JournalRecord {
  const project = emptyProject()
  perform(project, addTag('a'))
  const after = project.tags[id('a')] ?? null
  const changes = Array.from({ length: count }, (_, n): Change => {
    return {
      kind: 'tags',
      id: id(`t${n}`),
      before: null,
      after: after && { ...after, id: id(`t${n}`), name: `“${n}”` },
    }
  })
  const commit = (seq: number, of: Change[]): Commit => {
    const at = '2026-11-26T12:00:00.000Z'
    return { seq, at, by: null, label: 'Many', operations: ['tag.create'], undoes: null, redoes: null, changes: of }
  }
  return { type: 'commits', commits: [commit(2, changes), commit(3, changes.slice(0, 1))] }
}

/** A line as it has always been: all of it at once. */
function lineOf(value: unknown): Buffer {
  const json = JSON.stringify(value)
  return Buffer.from(`${crc32(json, Number.parseInt(CHAIN, 16)).toString(16).padStart(8, '0')} ${json}`)
}

test.each([1, 3_000])('a line of %i changes has the same bytes as one that is put together at once', (count) => {
  const { bytes, chain } = atOnce(encodeLine(record(count), CHAIN))
  const expected = lineOf(record(count))
  expect(bytes.equals(Buffer.concat([expected, Buffer.from('\n')]))).toBe(true)
  expect(chain).toBe(expected.toString('latin1', 0, 8))
  expect(atOnce(decodeLine(expected, CHAIN))).toEqual({ record: record(count), chain })
})

test('a long line is written and read in many steps', () => {
  const steps = encodeLine(record(3_000), CHAIN)
  let count = 0
  while (!steps.next().done) count += 1
  expect(count).toBeGreaterThan(3_000)
})

test('a long line that was changed in any place is not read', () => {
  const line = lineOf(record(3_000))
  for (const at of [0, 8, 9, 70_000, line.byteLength - 1]) {
    const damaged = Buffer.from(line)
    damaged[at] = (damaged[at] ?? 0) ^ 1
    expect(atOnce(decodeLine(damaged, CHAIN))).toBeNull()
  }
  expect(atOnce(decodeLine(line, '00000000'))).toBeNull()
})

test.each([1, 3_000])('of %i changes a line with one that is none is not read, whoever made its checksum', (count) => {
  const whole = record(count)
  if (whole.type !== 'commits') throw new Error('Not a line of commits')
  for (const none of [null, 7, { kind: 'tags' }, { kind: 'nothing', id: id('x') }]) {
    const commits = whole.commits.map((commit) => ({ ...commit, changes: [...commit.changes, none] }))
    expect(atOnce(decodeLine(lineOf({ ...whole, commits }), CHAIN))).toBeNull()
  }
})
