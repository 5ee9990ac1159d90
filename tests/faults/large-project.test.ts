import { LIMITS } from '@shared/limits'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openDesk } from '../unit/electron/ipc/desk'
import * as sample from '../unit/shared/sample-project'

/** A project as large as one may be, and an import of many large files, through the calls that windows make. */

const FULL = process.env['ASSAY_FAULTS'] === 'full'
const PATIENCE_MS = 600_000

/** A tag of 150,000 characters: the most words that a thing which is quickly made can hold. */
function longTag(name: string) {
  const words = 'port '.repeat(LIMITS.prose / 5)
  const { name: operation, input } = sample.addTag(name) as { name: 'tag.create'; input: { tag: object } }
  return { name: operation, input: { tag: { ...input.tag, definition: words, include: words, exclude: words } } }
}
const TAG_CHARACTERS = 3 * LIMITS.prose
/** A call holds less than half of what a project does. */
const PER_CALL = 250

it.runIf(FULL)(
  'a project at its limit opens again while other calls are answered; more is refused',
  { timeout: PATIENCE_MS },
  async () => {
    const desk = await openDesk()
    const created = await desk.ask('project.create', { title: 'River', analyst: 'Ada' })
    const by = Object.keys(created?.project.analysts ?? {})[0] ?? ''
    const add = (from: number, count: number) =>
      desk.ask('project.apply', {
        by,
        operations: Array.from({ length: count }, (_, n) => longTag(String(from + n).padStart(5, '0'))),
      })
    const fits = Math.floor(LIMITS.project / TAG_CHARACTERS) - 1
    for (let made = 0; made < fits; made += PER_CALL) await add(made, Math.min(PER_CALL, fits - made))
    await expect(add(fits, PER_CALL)).rejects.toMatchObject({
      code: 'too-much',
      message: expect.stringMatching(
        /^A project holds at most 100,000,000 characters beside the texts of its sources; with this it would have 1[34]\d,\d{3},\d{3}\. /,
      ),
    })
    await desk.ask('project.close', {})

    let opened = false
    const opening = desk.ask('project.open', {}).finally(() => (opened = true))
    let answers = 0
    while (!opened) {
      await desk.ask('app.info', {})
      answers += 1
      await pause(10)
    }
    const project = (await opening)?.project
    expect(Object.keys(project?.tags ?? {})).toHaveLength(fits)
    expect(answers).toBeGreaterThan(20)
    console.log(
      `A project of ${fits} tags: ${answers} other calls were answered while it was opened, ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
    )
    await expect(add(fits, PER_CALL)).rejects.toMatchObject({ code: 'too-much' })
  },
)

it('files of an import are in memory one at a time', { timeout: PATIENCE_MS }, async () => {
  const desk = await openDesk()
  const created = await desk.ask('project.create', { title: 'River', analyst: 'Ada' })
  const by = Object.keys(created?.project.analysts ?? {})[0] ?? ''
  const path = join(desk.folder, 'picture.png')
  const file = await open(path, 'w')
  // Read whole, like every file, and then refused for its first bytes: taking in an article would take longer.
  await file.write(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
  await file.truncate(LIMITS.importBytes)
  await file.close()
  const count = FULL ? 100 : 10
  desk.answers.articles = Array<string>(count).fill(path)
  let most = 0
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().arrayBuffers)), 1)
  const { files } = await desk.ask('source.choose', { what: 'files' })
  const why = new Set<string>()
  for (const { chosen } of files) {
    const importing = desk.ask('source.import', { by, folderId: created?.folderId ?? '', file: { chosen } })
    why.add(await importing.then(() => 'imported', String))
  }
  clearInterval(watch)
  await rm(path)
  expect(files).toHaveLength(count)
  expect([...why]).toEqual([expect.stringContaining('Nothing was imported')])
  console.log(`${count} files of 25 MB: ${Math.round(most / 1e6)} MB of buffers at most`)
  // Collecting them may wait for a few more.
  expect(most).toBeLessThan(6 * LIMITS.importBytes)
})
