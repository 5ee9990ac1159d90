import { Refusal } from '@shared/refusal'
import fc from 'fast-check'
import { type Adapter, Low } from 'lowdb'
import { describe, expect, it } from 'vitest'
import { type Fate, MemoryDisk } from '../unit/electron/storage/memory-disk'
import { history, openOn, type Promised, retitle, titleOf } from '../unit/electron/storage/scenario'

/** Every fault at every call with `ASSAY_FAULTS=full`; otherwise a sample that meets each kind of fault in turn. */
const FULL = process.env['ASSAY_FAULTS'] === 'full'
const STEP = FULL ? 1 : 4
const PROPERTY_RUNS = FULL ? 5_000 : 60
const PATIENCE_MS = FULL ? 3_600_000 : 120_000

/** The values that meet the n-th call: all of them, or one after the other. */
const meeting = <T>(values: readonly T[], n: number): readonly T[] =>
  FULL ? values : values.slice(Math.floor(n / STEP) % values.length).slice(0, 1)

async function newDisk(): Promise<MemoryDisk> {
  const disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  await disk.makeFolder('/outside')
  await disk.syncFolder('/')
  return disk
}

const fault = (code: string): Error => Object.assign(new Error(`${code} (injected)`), { code })

/** Runs the history while the disk misbehaves; returns what it promised and the error that broke it off. */
async function run(disk: MemoryDisk): Promise<{ promised: Promised; error: unknown }> {
  const promised: Promised = { created: false, titles: [] }
  try {
    await history(disk, promised)
    return { promised, error: null }
  } catch (error) {
    return { promised, error }
  }
}

/** Nothing acknowledged is missing, nothing else is there, and work goes on. */
async function expectKept(disk: MemoryDisk, { created, titles }: Promised, what: string): Promise<void> {
  let session
  try {
    session = await openOn(disk)
  } catch (error) {
    expect(error, what).toBeInstanceOf(Refusal)
    expect(created, `${what}: ${String(error)}`).toBe(false)
    return
  }
  expect(titles, what).toContain(titleOf(session))
  expect(session.readOnly, what).toBeNull()
  await retitle(session, 'afterwards')
  await session.close()
  const again = await openOn(disk)
  expect(titleOf(again), what).toBe('afterwards')
  expect(again.status.notices, what).toEqual([])
  await again.close()
}

async function countCalls(): Promise<number> {
  const disk = await newDisk()
  let calls = 0
  disk.after = () => {
    calls += 1
  }
  await run(disk)
  return calls
}

/** Breaks the call that is the n-th, or every one from there on. */
function breakCalls(disk: MemoryDisk, n: number, forever: boolean, code: string): void {
  let calls = 0
  disk.before = (call) => {
    calls += 1
    const now = forever ? calls >= n : calls === n
    if (!now) return null
    if (code === 'short') return call === 'write' ? 'short' : null
    throw fault(code)
  }
}

describe('a history on a sound disk', () => {
  it('keeps what it promised', async () => {
    const disk = await newDisk()
    const { promised, error } = await run(disk)
    expect(error).toBeNull()
    expect(promised.titles).toEqual(['t8'])
    expect([...disk.files().keys()].some((path) => /journal\/\d+-\d+\.gz$/.test(path))).toBe(true)
    await expectKept(disk, promised, 'sound disk')
  })
})

const FAULTS = ['EIO', 'ENOSPC', 'EACCES', 'EBUSY', 'EMFILE', 'short'].flatMap((code) =>
  [false, true].map((forever) => ({ code, forever })),
)

describe('a disk that fails at any one call', () => {
  it('once or from there on, loses nothing acknowledged', { timeout: PATIENCE_MS }, async () => {
    const calls = await countCalls()
    for (let n = 1; n <= calls; n += STEP) {
      for (const { code, forever } of meeting(FAULTS, n)) {
        const disk = await newDisk()
        breakCalls(disk, n, forever, code)
        const { promised, error } = await run(disk)
        disk.before = () => null
        const what = `${code} ${forever ? 'from' : 'at'} call ${n} of ${calls}`
        if (error !== null) expectExplained(error, what)
        await expectKept(disk, promised, what)
      }
    }
  })
})

/** Failures reach the analyst in words, or as what the operating system said; never as a bug of ours. */
function expectExplained(error: unknown, what: string): void {
  const explained = error instanceof Refusal || (error instanceof Error && 'code' in error)
  expect(explained, `${what}: ${error instanceof Error ? error.stack : String(error)}`).toBe(true)
}

/** Stops the machine at the n-th call, before or after it is done. */
async function stopAt(disk: MemoryDisk, n: number, done: boolean): Promise<Promised> {
  let calls = 0
  const off = (): null => {
    if (calls >= n) throw fault('EIO')
    return null
  }
  disk.before = () => {
    if (!done && calls + 1 >= n) calls = n
    return off()
  }
  disk.after = () => {
    calls += 1
  }
  const { promised } = await run(disk)
  disk.before = () => null
  disk.after = () => {}
  return promised
}

describe('a machine that stops at any one call', () => {
  it(
    'keeping, losing or blanking what was not synced, loses nothing acknowledged',
    { timeout: PATIENCE_MS },
    async () => {
      const calls = await countCalls()
      for (let n = 1; n <= calls; n += STEP) {
        for (const fate of meeting<Fate>(['kept', 'lost', 'zeros'], n)) {
          for (const done of [false, true]) {
            const disk = await newDisk()
            const promised = await stopAt(disk, n, done)
            const what = `${fate}, ${done ? 'after' : 'before'} call ${n} of ${calls}`
            await expectKept(
              disk.cutPower(() => fate),
              promised,
              what,
            )
          }
        }
      }
    },
  )

  it(
    'and lets every unsynced piece meet its own fate, loses nothing acknowledged',
    { timeout: PATIENCE_MS },
    async () => {
      const calls = await countCalls()
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: calls }), fc.boolean(), fateSource(), async (n, done, fate) => {
          const disk = await newDisk()
          const promised = await stopAt(disk, n, done)
          await expectKept(disk.cutPower(fate.next), promised, `call ${n}`)
        }),
        { numRuns: PROPERTY_RUNS },
      )
    },
  )

  it('also while it recovers from an earlier stop, loses nothing acknowledged', { timeout: PATIENCE_MS }, async () => {
    const calls = await countCalls()
    const twice = fc.integer({ min: 1, max: 80 })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: calls }), twice, fateSource(), async (n, m, fate) => {
        const first = await newDisk()
        const promised = await stopAt(first, n, true)
        const second = first.cutPower(fate.next)
        let left = m
        second.before = () => {
          left -= 1
          if (left < 0) throw fault('EIO')
          return null
        }
        const titles = [...promised.titles]
        try {
          const session = await openOn(second)
          titles.push('recovered')
          await retitle(session, 'recovered')
          titles.splice(0, titles.length, 'recovered')
          await session.close()
        } catch {
          // The machine stopped again.
        }
        second.before = () => null
        await expectKept(second.cutPower(fate.next), { ...promised, titles }, `calls ${n} and ${m}`)
      }),
      { numRuns: PROPERTY_RUNS },
    )
  })
})

describe('lowdb as it comes, on the same disk', () => {
  it('loses acknowledged work when the power goes, so these tests can see', async () => {
    const disk = await newDisk()
    const low = new Low<{ title: string }>(lowdbTextFile(disk, '/projects/low.json'), { title: '' })
    for (const title of ['t1', 't2', 't3']) {
      low.data.title = title
      await low.write()
    }
    const left = disk
      .cutPower(() => 'lost')
      .files()
      .get('/projects/low.json')
    expect(left?.toString() ?? '').not.toContain('t3')
  })
})

/** The steps of lowdb's own file adapter: a temporary file, then a rename, and no sync of either. */
function lowdbTextFile(disk: MemoryDisk, path: string): Adapter<{ title: string }> {
  const temporary = '/projects/.low.json.tmp'
  return {
    read: async () => null,
    write: async (data) => {
      const file = await disk.open(temporary, 'create')
      await file.write(Buffer.from(JSON.stringify(data)), 0)
      await file.close()
      await disk.rename(temporary, path)
    },
  }
}

/** A stream of fates that fast-check can print and shrink. */
const fateSource = () =>
  fc.infiniteStream(fc.constantFrom<Fate>('kept', 'lost', 'zeros')).map((stream) => ({
    next: () => stream.next().value as Fate,
    toString: () => 'fates',
  }))
