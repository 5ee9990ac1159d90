import { writeSync } from 'node:fs'
import { JSONFile } from 'lowdb/node'
import { Low } from 'lowdb'
import { ProjectSession } from '../../../../../electron/project/session'

/** A process of its own for tests to kill and to race: says on standard output what it was promised, and ends with its input. */
const [mode, path = ''] = process.argv.slice(2)
const say = (word: string): void => {
  writeSync(1, `${word}\n`)
}

/** Edits without end and says the number of every edit once it is acknowledged. */
async function edit(): Promise<void> {
  const limits = { changes: 7, bytes: 1_000_000, idle: 1_000_000, backup: 0 }
  const session = await ProjectSession.open(path, { limits })
  for (let n = Number(session.project.about.project.title) + 1; ; n += 1) {
    await retitle(session, String(n))
    say(String(n))
  }
}

/** The way lowdb is often used: what was said to be saved is written a moment later. */
async function editWithLowdb(): Promise<void> {
  const low = new Low<{ title: number }>(new JSONFile(path), { title: 0 })
  await low.read()
  let waiting: NodeJS.Timeout | undefined
  for (;;) {
    low.data.title += 1
    clearTimeout(waiting)
    waiting = setTimeout(() => void low.write(), 50)
    say(String(low.data.title))
    await new Promise(setImmediate)
  }
}

/** Opens the project, says whether it may write, and writes ten changes when told to go on. */
async function race(): Promise<void> {
  const session = await ProjectSession.open(path)
  say(session.readOnly === null ? 'writes' : 'reads')
  await new Promise((resolve) => process.stdin.once('data', resolve))
  if (session.readOnly === null) for (let n = 0; n < 10; n += 1) await retitle(session, `${process.pid} ${n}`)
  await session.close()
}

const retitle = (session: ProjectSession, title: string) =>
  session.changes.apply({
    by: Object.keys(session.project.analysts)[0] ?? '',
    operations: [{ name: 'project.update', input: { changes: { title } } }],
  })

process.stdin.on('end', () => process.exit(0))
process.stdin.resume()
const modes: Record<string, () => Promise<void>> = { edit, editWithLowdb, race }
await modes[mode ?? '']?.()
process.exit(0)
