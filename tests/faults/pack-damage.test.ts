import { ALL_HISTORY } from '@shared/history/history'
import { beforeAll, describe, expect, it } from 'vitest'
import { historyPage } from '../../electron/project/history-pages'
import { verifyProject } from '../../electron/storage/verify-project'
import type { MemoryDisk } from '../unit/electron/storage/memory-disk'
import { JOURNALS, open, pack, unpackedProject, type Whole, wholeOf } from '../unit/electron/storage/packed-project'
import { FOLDER, retitle, titleOf } from '../unit/electron/storage/scenario'

/** Every byte with `ASSAY_FAULTS=full`, otherwise a sample of them. */
const STEP = process.env['ASSAY_FAULTS'] === 'full' ? 1 : 97
const PATIENCE_MS = STEP === 1 ? 3_600_000 : 120_000

const FIRST = `${JOURNALS}/00000001-00000003.gz`
const SECOND = `${JOURNALS}/00000004-00000006.gz`

let packed: MemoryDisk
let expected: Whole
beforeAll(async () => {
  packed = await unpackedProject()
  await pack(packed)
  expected = await wholeOf(packed)
})

const bytesOf = (path: string): Buffer => packed.files().get(path) ?? Buffer.alloc(0)

/** The project with one pack replaced: as writable and whole as before, with history from somewhere on; `verify` names the pack. */
async function expectOnlyHistoryMissing(path: string, bytes: Buffer | null, what: string): Promise<number> {
  const disk = packed.cutPower(() => 'kept')
  if (bytes === null) disk.unput(path)
  else disk.put(path, bytes)
  const session = await open(disk)
  expect([session.project, session.readOnly], what).toEqual([expected.project, null])
  const { entries, next } = await historyPage(session, null, ALL_HISTORY)
  const seqs = expected.history.map(({ seq }) => seq)
  expect(
    entries.map(({ seq }) => seq),
    what,
  ).toEqual(seqs.slice(0, entries.length))
  if (entries.length < seqs.length) {
    expect(next, what).toBe(entries.at(-1)?.seq)
    await expect(historyPage(session, next, ALL_HISTORY), what).rejects.toThrow(/history cannot be read/)
  }
  const history = await session.history.list({ limit: entries.length })
  expect(history, what).toEqual(expected.history.slice(0, entries.length))
  const problems = (await verifyProject(FOLDER, disk)).problems
  // The last byte of what is deflated may end in bits that mean nothing: whatever they are, no byte of a journal differs.
  if (entries.length < seqs.length) expect(problems.length, what).toBeGreaterThan(0)
  await retitle(session, 'went on')
  await session.close()
  expect(bytes === null || disk.files().get(path)?.equals(bytes), what).toBe(true)
  const again = await open(disk)
  expect([titleOf(again), again.readOnly], what).toEqual(['went on', null])
  await again.close()
  return entries.length
}

describe('a damaged history pack', () => {
  it('with any byte flipped costs history only, and is named', { timeout: PATIENCE_MS }, async () => {
    const bytes = bytesOf(FIRST)
    for (let at = 0; at < bytes.byteLength; at += STEP) {
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ 0x04
      // All that does not lie in this pack.
      expect(await expectOnlyHistoryMissing(FIRST, flipped, `byte ${at}`)).toBeGreaterThanOrEqual(10)
    }
  })

  it('cut at any byte costs history only, and is named', { timeout: PATIENCE_MS }, async () => {
    const bytes = bytesOf(FIRST)
    for (let cut = 0; cut < bytes.byteLength; cut += STEP)
      await expectOnlyHistoryMissing(FIRST, bytes.subarray(0, cut), `cut at ${cut}`)
  })

  it.each([
    ['empty', Buffer.alloc(0)],
    ['all zeros', Buffer.alloc(4_000)],
    ['another file', Buffer.from('hello')],
    ['longer than any pack', Buffer.alloc(16 * 1_024 * 1_024 + 1)],
  ])('that is %s costs history only, and is named', async (what, bytes) => {
    expect(await expectOnlyHistoryMissing(SECOND, bytes, what)).toBe(4)
  })

  it('that holds the journals of another pack costs history only, and is named', async () => {
    expect(await expectOnlyHistoryMissing(SECOND, bytesOf(FIRST), 'the other pack')).toBe(4)
    const both = Buffer.concat([bytesOf(FIRST), bytesOf(SECOND)])
    expect(await expectOnlyHistoryMissing(SECOND, both, 'both')).toBe(17)
  })

  it('says in words what is damaged, in the history and when it is verified', async () => {
    const disk = packed.cutPower(() => 'kept')
    const bytes = Buffer.from(bytesOf(FIRST))
    const at = bytes.indexOf('00000002.ndjson') + 40
    bytes[at] = (bytes[at] ?? 0) ^ 1
    disk.put(FIRST, bytes)
    const session = await open(disk)
    const { next } = await historyPage(session, null, ALL_HISTORY)
    await expect(historyPage(session, next, ALL_HISTORY)).rejects.toMatchObject({
      code: 'history-unreadable',
      message:
        'The history cannot be read: 00000002.ndjson in 00000001-00000003.gz is damaged. The project itself is safe. Try again.',
    })
    await expect(session.restore.moment('x', 1)).rejects.toMatchObject({ code: 'history-unreadable' })
    await session.close()
    expect((await verifyProject(FOLDER, disk)).problems).toEqual([
      {
        where: 'journal/00000001-00000003.gz: 00000002.ndjson',
        problem: 'Cannot be read: 00000002.ndjson in 00000001-00000003.gz is damaged.',
      },
    ])
  })

  it('with a header that is damaged is named, with the journal it belongs to', async () => {
    const disk = packed.cutPower(() => 'kept')
    const bytes = Buffer.from(bytesOf(FIRST))
    bytes[bytes.indexOf('00000002.ndjson')] = 0x31
    disk.put(FIRST, bytes)
    expect((await verifyProject(FOLDER, disk)).problems).toEqual([
      {
        where: 'journal/00000001-00000003.gz',
        problem: 'It is damaged, or has another name than it was given: journals in it may be missing.',
      },
      {
        where: 'journal/00000001-00000003.gz: 00000002.ndjson',
        problem: 'Cannot be read: 00000002.ndjson in 00000001-00000003.gz is damaged.',
      },
    ])
  })

  it('that cannot be read is not taken for one that is not there', async () => {
    const disk = packed.cutPower(() => 'kept')
    disk.before = (call, path) => {
      if (call === 'open' && path === SECOND) throw Object.assign(new Error('EIO'), { code: 'EIO' })
      return null
    }
    const session = await open(disk)
    expect([session.project, session.readOnly]).toEqual([expected.project, null])
    const { entries, next } = await historyPage(session, null, ALL_HISTORY)
    expect(entries).toHaveLength(4)
    await expect(historyPage(session, next, ALL_HISTORY)).rejects.toThrow(
      'The history cannot be read: the disk reported an error. The project itself is safe. Try again.',
    )
    await session.close()
    expect((await verifyProject(FOLDER, disk)).problems).toEqual(
      [4, 5, 6].map((epoch) => ({
        where: `journal/00000004-00000006.gz: 0000000${epoch}.ndjson`,
        problem: 'Cannot be read: the disk reported an error.',
      })),
    )
  })

  it('is doubled under another name: read once, and named', async () => {
    const disk = packed.cutPower(() => 'kept')
    disk.put(`${JOURNALS}/00000001-00000006.gz`, bytesOf(FIRST))
    expect(await wholeOf(disk)).toEqual(expected)
    const { problems, checked } = await verifyProject(FOLDER, disk)
    expect([problems.map(({ where }) => where), checked.journals]).toEqual([['journal/00000001-00000006.gz'], 9])
    disk.put(`${JOURNALS}/00000001-00000003 (1).gz`, bytesOf(FIRST))
    expect((await wholeOf(disk)).notices.join()).toMatch(/“journal\/00000001-00000003 \(1\)\.gz” is a conflict copy/)
  })
})
