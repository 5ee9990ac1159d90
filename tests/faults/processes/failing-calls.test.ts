import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyProject } from '../../../electron/storage/verify-project'
import { expectKept, lowTitle, newProject, promisedIn } from './kept'
import { buildWriter, lookAt, WriterProcess } from './writer-process'

const FULL = process.env['ASSAY_FAULTS'] === 'full'
const PATIENCE_MS = FULL ? 3_600_000 : 120_000

/**
 * As strace names them; a slash begins a pattern, for calls that have other names on other processors. Not `write`: files
 * are written with pwrite, and Node's threads wake each other with write.
 */
const CALLS = FULL
  ? ['pwrite64', 'fdatasync', 'fsync', '/^rename', 'openat', '/^link', '/^unlink', 'ftruncate', '/^mkdir']
  : ['pwrite64', 'fdatasync', '/^rename']
const ERRORS = FULL ? ['EIO', 'ENOSPC', 'EDQUOT'] : ['EIO']
/** Which call fails: the n-th since the writer began to open the project; every second time two more after it. */
const MOMENTS = FULL ? [1, 2, 3, 4, 5, 6, 7, 8, 10, 13, 17, 22, 30, 40] : [6]

/** Enough work for every kind of step to come, where the call that would fail does not. */
const STEPS_WITHOUT_FAILURE = 20

const hasStrace = ((): boolean => {
  try {
    execFileSync('strace', ['-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' })
    return true
  } catch (error) {
    console.log(`Calls of a real process cannot be failed here, for want of strace: ${String(error)}`)
    return false
  }
})()

let folder = ''
let script = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-calls-'))
  script = await buildWriter(join(folder, 'script'))
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))

/** Makes calls of the waiting writer fail from now on; resolves when it goes on. */
async function failCalls(writer: WriterProcess, call: string, error: string, when: string): Promise<void> {
  const inject = `inject=${call}:error=${error}:when=${when}`
  const strace = spawn(
    'strace',
    ['-f', '-o', '/dev/null', '-e', `trace=${call}`, '-e', inject, '-p', String(writer.pid)],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  for (let said = ''; !said.includes('attached');) said += String((await once(strace.stderr, 'data'))[0])
  strace.stderr.resume()
  writer.goOn()
}

describe.skipIf(!hasStrace)('a real process, one of whose calls to the system fails', () => {
  it.for(CALLS.flatMap((call) => ERRORS.map((error) => ({ call, error }))))(
    'loses nothing acknowledged when $call says $error, it goes on and is then killed',
    { timeout: PATIENCE_MS },
    async ({ call, error }) => {
      const path = join(folder, `${call.replace('/^', '')}-${error}.assay`)
      let promised = await newProject(path)
      let refusals = 0
      for (const [index, moment] of MOMENTS.entries()) {
        const writer = new WriterProcess(script, 'all', path, { since: promised.seq, waits: true })
        await writer.line(1)
        await failCalls(writer, call, error, `${moment}..${moment + (index % 2) * 2}`)
        await writer.until(
          () => writer.hasEnded || writer.count('refused') > 0 || writer.count('done') > STEPS_WITHOUT_FAILURE,
        )
        // Where a file could not be read, as the one that tells whether the owner of the lock is alive, the project can
        // only be read for now, and the writer ends.
        const enough = writer.count('done') + 4
        await writer.until(() => writer.hasEnded || writer.count('done') >= enough)
        await writer.kill()
        refusals += writer.count('refused')
        promised = promisedIn(writer.said, promised)
        const found = await lookAt(script, path, promised.seq)
        expectKept(found, promised)
        promised = promisedIn(found ? [found] : [], promised)
      }
      expect((await verifyProject(path)).problems).toEqual([])
      console.log(`${call} ${error}: ${refusals} refusals`)
    },
  )

  it('loses changes where nobody looks whether lowdb could write, so this test can see', async () => {
    const path = join(folder, 'low.json')
    const writer = new WriterProcess(script, 'writeWithLowdb', path, { waits: true })
    await writer.line(1)
    await failCalls(writer, 'openat', 'EIO', '2+')
    await writer.line(100)
    await writer.kill()
    expect(await lowTitle(path)).toBeLessThan(Number(writer.lines.at(-1)))
  })
})
