import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ProjectSession } from '../../electron/project/session'
import { fingerprint } from './processes/fingerprint'
import { type Fate, MemoryDisk } from '../unit/electron/storage/memory-disk'
import { analystOf, FOLDER, openOn, retitle, writeWord } from '../unit/electron/storage/scenario'

/** Work does not end at the first error: every history goes on after it, meets the next one, and is then killed. */

const FULL = process.env['ASSAY_FAULTS'] === 'full'
const RUNS = FULL ? 5_000 : 250
const PATIENCE_MS = FULL ? 3_600_000 : 120_000

/** Short enough that a history passes through many snapshots, backups and history packs. */
const LIMITS = { changes: 3, bytes: 1_000_000, idle: 1_000_000, backup: 0, journals: 2 }

const STEPS = {
  edit: (session, n) => retitle(session, `t${n}`),
  word: (session, n) => writeWord(session, `word ${n}`),
  three: (session, n) => Promise.all(['a', 'b', 'c'].map((part) => retitle(session, `t${n}${part}`))),
  add: (session, n) =>
    session.changes.apply({
      by: analystOf(session),
      operations: [{ name: 'analyst.add', input: { analyst: { id: newId(), name: `Analyst ${n}`, position: n + 2 } } }],
    }),
  undo: (session) => session.changes.undo(null),
  redo: (session) => session.changes.redo(null),
  name: (session, n) => session.history.nameCheckpoint(analystOf(session), `Moment ${n}`),
  again: (session) => session.changes.saveAgain(),
  backup: async (session) => {
    const [backup] = await session.backups.list()
    if (backup) await session.backups.restore(analystOf(session), backup.name)
  },
  moment: (session) => session.restore.moment(analystOf(session), 2),
  /** What an idle minute does too. */
  snapshot: (session) => session.outside.keepMine(),
} satisfies Record<string, (session: ProjectSession, n: number) => Promise<unknown>>

const step = fc.record({
  what: fc.oneof(
    fc.constantFrom('edit' as const, 'word' as const, 'backup' as const, 'snapshot' as const),
    fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[])),
  ),
  /** Where the disk fails during the step, and how; `calls` counts its calls. */
  fault: fc.option(
    fc.record({
      calls: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 5, max: 30 })),
      code: fc.constantFrom('EIO', 'ENOSPC', 'EACCES', 'EBUSY', 'short'),
      only: fc.constantFrom('', 'write', 'write', 'sync', 'sync', 'rename', 'truncate', 'syncFolder', 'open', 'info'),
      forever: fc.boolean(),
    }),
    { freq: 1 },
  ),
  after: fc.constantFrom('go on', 'go on', 'go on', 'close', 'kill', 'cut'),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Makes the disk fail as the step says; returns what puts it right again. */
function spoil(disk: MemoryDisk, fault: Step['fault']): () => void {
  if (fault === null) return () => {}
  let calls = 0
  disk.before = (call) => {
    if (fault.only !== '' && call !== fault.only) return null
    calls += 1
    if (fault.forever ? calls < fault.calls : calls !== fault.calls) return null
    if (fault.code === 'short') return call === 'write' ? 'short' : null
    throw Object.assign(new Error(`${fault.code} (injected)`), { code: fault.code })
  }
  return () => {
    disk.before = () => null
  }
}

/** `document` is its fingerprint. */
type Left = { document: string; seq: number; kept: number }

const left = (session: ProjectSession): Left => ({
  document: fingerprint(session.project),
  seq: session.changes.end.seq,
  kept: session.changes.unsaved,
})

/**
 * Opens what a stop left. It is what was acknowledged, or that with some of what the disk had refused and Assay kept:
 * such a line may be on the disk although its sync failed.
 */
async function reopened(disk: MemoryDisk, { document, seq, kept }: Left): Promise<ProjectSession> {
  disk.startMachineAgain()
  const session = await openOn(disk)
  expect(session.readOnly).toBeNull()
  if (session.changes.end.seq === seq) expect(fingerprint(session.project)).toBe(document)
  else expect([session.changes.end.seq > seq, kept > 0]).toEqual([true, true])
  return session
}

async function newDisk(): Promise<MemoryDisk> {
  const disk = new MemoryDisk()
  for (const folder of ['/projects', '/outside']) await disk.makeFolder(folder)
  await disk.syncFolder('/')
  return disk
}

async function live(steps: readonly Step[], fate: () => Fate): Promise<void> {
  let disk = await newDisk()
  const options = { fileSystem: disk, limits: LIMITS, backupFolder: '/outside' }
  let session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, options)
  for (const [n, { what, fault, after }] of steps.entries()) {
    const mend = spoil(disk, fault)
    await STEPS[what](session, n).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
    })
    mend()
    if (after === 'go on') continue
    if (after === 'close') {
      await session.changes.saveAgain()
      await session.close()
    }
    const before = left(session)
    if (after === 'kill') disk = disk.cutPower(() => 'kept')
    if (after === 'cut') disk = disk.cutPower(fate)
    session = await reopened(disk, before)
  }
  await session.changes.saveAgain()
  expect(session.changes.unsaved).toBe(0)
  await retitle(session, 'the last word')
  const before = left(session)
  await (await reopened(disk.cutPower(fate), before)).close()
  await session.close()
  const again = await reopened(disk, before)
  expect(again.status.notices).toEqual([])
  const seqs = (await again.history.list({ limit: 10_000 })).map(({ seq }) => seq)
  expect(seqs).toEqual(Array.from({ length: again.changes.end.seq }, (_, n) => again.changes.end.seq - n))
}

it(
  'nothing acknowledged is lost in a history that goes on after every kind of fault',
  { timeout: PATIENCE_MS },
  async () => {
    const fates = fc.infiniteStream(fc.constantFrom<Fate>('kept', 'lost', 'zeros'))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), fates, (steps, fate) =>
        live(steps, () => fate.next().value as Fate),
      ),
      { numRuns: RUNS },
    )
  },
)
