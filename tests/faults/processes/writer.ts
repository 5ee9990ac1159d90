import { writeSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { cp, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { Refusal } from '@shared/refusal'
import { JSONFile } from 'lowdb/node'
import { Low } from 'lowdb'
import { repairProject } from '../../../electron/project/repair-project'
import { ProjectSession } from '../../../electron/project/session'
import { retitle } from '../../unit/electron/storage/scenario'
import { fingerprint, fingerprintAt } from './fingerprint'
import type { Said } from './said'
import { STEPS, type Steps } from './work-steps'

/** A process of its own for tests to kill and to race: says on standard output what it was promised, and ends with its input. */
const [mode = '', path = '', since = '1'] = process.argv.slice(2)
const backupFolder = join(dirname(path), 'outside')

const sayWord = (word: string): void => {
  writeSync(1, `${word}\n`)
}

function say(what: Said['what'], where: string, session: ProjectSession | null, more: Partial<Said> = {}): void {
  const about = session && {
    seq: session.changes.end.seq,
    document: fingerprint(session.project),
    kept: session.changes.unsaved,
  }
  sayWord(JSON.stringify({ what, path: where, seq: 0, document: '', kept: 0, ...about, ...more } satisfies Said))
}

/** Does it; a refusal is said, and work goes on. Anything else ends the process. */
async function orRefused(
  where: string,
  session: ProjectSession | null,
  work: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    say('refused', where, session, { code: `${error.code}: ${error.message}` })
    return false
  }
}

/** Opens the project for writing, as often as it takes, and says what is in it. */
async function open(limits: Steps['limits']): Promise<ProjectSession> {
  for (;;) {
    const session = await openOnce(limits)
    if (session !== null) return session
  }
}

/** Null when the disk refuses. */
async function openOnce(limits: Steps['limits']): Promise<ProjectSession | null> {
  say('begins', path, null)
  const opened: ProjectSession[] = []
  await orRefused(path, null, async () => opened.push(await ProjectSession.open(path, { limits, backupFolder })))
  const [session] = opened
  if (!session) return null
  const { readOnly } = session
  if (readOnly?.includes('cannot be written to')) {
    await session.close()
    say('refused', path, null, { code: `read-only: ${readOnly}` })
    return null
  }
  say('opened', path, session, {
    readOnly,
    since: await fingerprintAt(session, Number(since)),
    notices: session.status.notices,
  })
  return session
}

async function work({ limits, step }: Steps): Promise<void> {
  const session = await open(limits)
  if (session.readOnly !== null) return
  for (let n = session.changes.end.seq; ; n += 1) {
    if (await orRefused(path, session, () => step(session, n))) say('done', path, session)
  }
}

/** Opens, edits and closes. */
async function close(): Promise<void> {
  for (;;) {
    const session = await open({})
    await orRefused(path, session, () => retitle(session, `Title ${session.changes.end.seq}`))
    say('done', path, session)
    // What is kept in memory would end with the session.
    while (session.changes.unsaved > 0) await orRefused(path, session, () => session.changes.saveAgain())
    await session.close()
    say('done', path, session)
  }
}

/** Spoils a snapshot in one way after another, mends it, and edits the project. */
async function repair(): Promise<void> {
  for (let n = 0; ; n += 1) {
    const file = join(path, n % 3 === 2 ? 'project.prev.json' : 'project.json')
    await (n % 2 === 0 ? rm(file, { force: true }) : truncate(file, 100).catch(() => {}))
    // Kept copies of what is spoiled here are no part of this.
    await rm(join(path, 'recovery'), { recursive: true, force: true })
    await orRefused(path, null, () => repairProject(path))
    const session = await open({})
    await STEPS.edit.step(session, n)
    say('done', path, session)
    await session.close()
  }
}

/** Makes one project after the other. */
async function create(): Promise<void> {
  for (let n = 0; ; n += 1) {
    const folder = join(path, `${process.pid}-${n}.assay`)
    say('begins', folder, null)
    await orRefused(folder, null, async () => {
      const session = await ProjectSession.create(folder, { title: `Title ${n}`, analyst: 'Ada' }, { backupFolder })
      say('done', folder, session)
      await session.close()
    })
  }
}

/** Brings one copy after the other of the project in `path` to the present format, and edits it. */
async function migration(): Promise<void> {
  for (let n = 0; ; n += 1) {
    const folder = `${path}-${process.pid}-${n}.assay`
    await cp(path, `${folder}-copying`, { recursive: true })
    await rename(`${folder}-copying`, folder)
    say('begins', folder, null)
    const session = await ProjectSession.open(folder, { backupFolder })
    say('opened', folder, session)
    await retitle(session, 'Migrated')
    say('done', folder, session)
    await session.close()
  }
}

/** Opens the project, says what is in it, and closes it. */
async function look(): Promise<void> {
  await (await openOnce({}))?.close()
}

/** The way lowdb is often used: what was said to be saved is written a moment later. */
async function editWithLowdb(): Promise<void> {
  const low = new Low<{ title: number }>(new JSONFile(path), { title: 0 })
  await low.read().catch(() => {})
  let waiting: NodeJS.Timeout | undefined
  for (;;) {
    low.data.title += 1
    clearTimeout(waiting)
    waiting = setTimeout(() => void low.write().catch(() => {}), 50)
    sayWord(String(low.data.title))
    await new Promise(setImmediate)
  }
}

/** Packs four files at a time the obvious way round; says how many bytes it was given to keep so far. */
async function packCarelessly(): Promise<void> {
  for (let n = 1; ; n += 1) {
    await writeFile(join(path, `${n}.txt`), randomBytes(PIECE), { flush: true })
    sayWord(String(n * PIECE))
    if (n % 4 > 0) continue
    const names = [n - 3, n - 2, n - 1, n].map((each) => join(path, `${each}.txt`))
    const bytes = await Promise.all(names.map((name) => readFile(name)))
    await Promise.all(names.map((name) => rm(name)))
    sayWord(String(n * PIECE))
    await writeFile(join(path, `${n}.gz`), await promisify(gzip)(Buffer.concat(bytes), { level: 9 }), { flush: true })
  }
}
const PIECE = 1_024 * 1_024

/** lowdb as it comes: what was said to be saved is written, and not synced. Whether that fails, nobody looks. */
async function writeWithLowdb(): Promise<void> {
  const low = new Low<{ title: number }>(new JSONFile(path), { title: 0 })
  await low.read().catch(() => {})
  for (;;) {
    await low.update((data) => (data.title += 1)).catch(() => {})
    sayWord(String(low.data.title))
  }
}

/** Opens the project when told to, says whether it may write, and writes ten changes when told to go on. */
async function race(): Promise<void> {
  sayWord('ready')
  await goOn()
  const session = await ProjectSession.open(path)
  sayWord(session.readOnly === null ? 'writes' : 'reads')
  await goOn()
  if (session.readOnly === null) for (let n = 0; n < 10; n += 1) await retitle(session, `${process.pid} ${n}`)
  await session.close()
}

/** Takes the right to write as many programs do: looks whether anybody has, and then notes it. */
async function raceByLooking(): Promise<void> {
  sayWord('ready')
  await goOn()
  const taken = (await readdir(path)).includes('taken')
  if (!taken) await writeFile(join(path, 'taken'), String(process.pid))
  sayWord(taken ? 'reads' : 'writes')
  await goOn()
}

const goOn = (): Promise<unknown> => new Promise((resolve) => process.stdin.once('data', resolve))

process.stdin.on('end', () => process.exit(0))
process.stdin.resume()
if (process.env['ASSAY_WRITER_WAITS'] === 'yes') {
  sayWord('ready')
  await goOn()
}
const modes: Record<string, () => Promise<void>> = {
  close,
  repair,
  create,
  migration,
  look,
  editWithLowdb,
  writeWithLowdb,
  packCarelessly,
  race,
  raceByLooking,
  ...Object.fromEntries(Object.entries(STEPS).map(([name, steps]) => [name, () => work(steps)])),
}
await modes[mode]?.()
process.exit(0)
