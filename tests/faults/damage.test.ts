import { basename } from 'node:path'
import type { Project } from '@shared/document/project'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import { beforeAll, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../electron/project/session'
import { MemoryDisk } from '../unit/electron/storage/memory-disk'
import { analystOf, FOLDER, openOn, retitle, titleOf } from '../unit/electron/storage/scenario'

/** Every byte with `ASSAY_FAULTS=full`, otherwise a sample of them. */
const STEP = process.env['ASSAY_FAULTS'] === 'full' ? 1 : 89
const PATIENCE_MS = STEP === 1 ? 3_600_000 : 120_000

const SNAPSHOT = `${FOLDER}/project.json`
const TITLES = ['t1', 't2', 't3', 't4', 't5', 't6']

/** Each step leaves something that no later one writes over: a state without it is none that the project had. */
const step = (session: ProjectSession, title: string) =>
  session.changes.apply({
    by: analystOf(session),
    operations: [
      { name: 'project.update', input: { changes: { title } } },
      { name: 'analyst.add', input: { analyst: { id: newId(), name: title, position: 2 } } },
    ],
  })

/** A project that was stopped in the middle of work: snapshot, previous snapshot, two retired journals and one in use. */
async function stoppedProject(): Promise<{ disk: MemoryDisk; states: Project[] }> {
  const disk = new MemoryDisk()
  const limits = { changes: 3, bytes: 1_000_000, idle: 1_000_000, backup: 1_000_000 }
  const session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk, limits })
  const states = [structuredClone(session.project)]
  const go = async (on: ProjectSession, titles: string[]) => {
    for (const title of titles) {
      await step(on, title)
      states.push(structuredClone(on.project))
    }
  }
  await go(session, TITLES.slice(0, 3))
  await session.close()
  const second = await ProjectSession.open(FOLDER, { fileSystem: disk })
  await go(second, TITLES.slice(3))
  const stopped = disk.cutPower(() => 'kept')
  await second.close()
  return { disk: stopped, states }
}

let stopped: MemoryDisk
/** Every state the project had, whole. */
let states: Project[]
let files: Map<string, Buffer>
let journal = ''
beforeAll(async () => {
  ;({ disk: stopped, states } = await stoppedProject())
  files = stopped.files()
  journal = [...files.keys()].findLast((path) => path.includes('/journal/') && lines(path) > 2) ?? ''
})

const NEWLINE = 0x0a
const bytesOf = (path: string): Buffer => files.get(path) ?? Buffer.alloc(0)
const lines = (path: string): number => bytesOf(path).toString().trimEnd().split('\n').length

type Found = { project: Project; notices: string[] }

/** The project with one file replaced: what opening gives, or the refusal. */
async function openDamaged(path: string, bytes: Uint8Array | null): Promise<Found | Refusal> {
  const disk = stopped.cutPower(() => 'kept')
  if (bytes === null) disk.unput(path)
  else disk.put(path, bytes)
  const before = disk.files()
  try {
    const session = await openOn(disk)
    const answer = { project: session.project, notices: [...session.status.notices] }
    await session.close()
    const kept = bytes === null || [...disk.files().values()].some((each) => each.equals(bytes))
    expect(kept, 'the damaged file or a copy of it is kept').toBe(true)
    return answer
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expectUntouched(disk, before)
    return error
  }
}

function expectUntouched(disk: MemoryDisk, before: Map<string, Buffer>): void {
  const now = disk.files()
  expect([...now.keys()]).toEqual([...before.keys()])
  for (const [path, bytes] of before) expect(now.get(path)?.equals(bytes), path).toBe(true)
}

const NOT_CLOSED = /^Assay was not closed in order last time\. Every change up to .* is here\.$/

/** What opening says of a journal whose end is damaged, cut off or another's: it names the file. */
const aboutJournal = (): RegExp =>
  new RegExp(
    `${basename(journal)} (cannot be read|does not belong|is damaged|holds changes)|last write to ${basename(journal)} was not finished|the journal that follows is missing`,
  )

/** A state that the project had, with the word about it that is due. A cut at the end of a line cannot be seen. */
function expectProvable(answer: Found | Refusal, what: string, notice = aboutJournal()): void {
  if (answer instanceof Refusal) throw new Error(`${what}: ${answer.message}`)
  const { project, notices } = answer
  const title = project.about.project.title
  const state = states.find((each) => each.about.project.title === title)
  expect(project, what).toEqual(state)
  expect(notices.join('\n'), what).toMatch(notice)
}

describe('a damaged snapshot', () => {
  /** Nothing is missing, and the notices say of which file and copy. */
  const expectWhole = (answer: Found | Refusal, what: string): void => {
    if (answer instanceof Refusal) throw new Error(`${what}: ${answer.message}`)
    expect(answer, what).toEqual({
      project: states.at(-1),
      notices: [
        expect.stringMatching(/project\.json (is damaged: .*|is missing|belongs to another program.*)\.$/),
        expect.stringMatching(/^The project was put together from the copy of .* and \d+ later changes?\.$/),
        expect.stringMatching(NOT_CLOSED),
      ],
    })
  }

  it(
    'cut at any byte costs nothing: the previous one and the journals hold it all',
    { timeout: PATIENCE_MS },
    async () => {
      const bytes = bytesOf(SNAPSHOT)
      for (let cut = 0; cut < bytes.byteLength; cut += STEP) {
        expectWhole(await openDamaged(SNAPSHOT, bytes.subarray(0, cut)), `cut at ${cut}`)
      }
    },
  )

  it('with any byte flipped costs nothing', { timeout: PATIENCE_MS }, async () => {
    const bytes = bytesOf(SNAPSHOT)
    for (let at = 0; at < bytes.byteLength; at += STEP) {
      for (const bit of [0x01, 0x20, 0x80]) {
        const flipped = Buffer.from(bytes)
        flipped[at] = (flipped[at] ?? 0) ^ bit
        expectWhole(await openDamaged(SNAPSHOT, flipped), `byte ${at} flipped by ${bit}`)
      }
    }
  })

  it.each([
    ['missing', null],
    ['empty', ''],
    ['all zeros', '\0'.repeat(4_000)],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '0'],
  ])('that is %s costs nothing', async (what, content) => {
    expectWhole(await openDamaged(SNAPSHOT, content === null ? null : Buffer.from(content)), what)
  })

  it('changed by hand costs nothing, also when only a space was added', async () => {
    const text = bytesOf(SNAPSHOT).toString()
    expectWhole(await openDamaged(SNAPSHOT, Buffer.from(text.replaceAll('"t3"', '"x3"'))), 'other title')
    expectWhole(await openDamaged(SNAPSHOT, Buffer.from(`${text} `)), 'space')
    expectWhole(await openDamaged(SNAPSHOT, Buffer.from(`\ufeff${text}`)), 'byte order mark')
    expectWhole(await openDamaged(SNAPSHOT, Buffer.from(text.replaceAll('\n', '\r\n'))), 'other line ends')
    expectWhole(await openDamaged(SNAPSHOT, Buffer.from(text, 'utf16le')), 'UTF-16')
  })

  it('of another program is refused and left alone', async () => {
    const disk = new MemoryDisk()
    await disk.makeFolder(FOLDER)
    disk.put(SNAPSHOT, Buffer.from('{"name":"other"}'))
    const before = disk.files()
    await expect(openOn(disk)).rejects.toMatchObject({ code: 'not-a-project' })
    expectUntouched(disk, before)
  })

  it('replaced by that of another program costs nothing', async () => {
    expectWhole(await openDamaged(SNAPSHOT, Buffer.from('{"name":"other"}')), 'other program')
  })

  it('is kept in recovery/ before it is replaced', async () => {
    const disk = stopped.cutPower(() => 'kept')
    disk.put(SNAPSHOT, Buffer.from('damaged'))
    const session = await openOn(disk)
    await retitle(session, 'afterwards')
    await session.close()
    const kept = [...disk.files()].filter(([path]) => path.startsWith(`${FOLDER}/recovery/`))
    expect(kept.map(([, bytes]) => bytes.toString())).toEqual(['damaged'])
    expect(titleOf(await openOn(disk))).toBe('afterwards')
  })
})

describe('a damaged journal', () => {
  it('cut at any byte gives a state the project had, and says so', { timeout: PATIENCE_MS }, async () => {
    const bytes = bytesOf(journal)
    for (let cut = 0; cut < bytes.byteLength; cut += STEP) {
      // The first line alone is what a journal is before its first change.
      const notice = bytes[cut - 1] === NEWLINE ? NOT_CLOSED : aboutJournal()
      expectProvable(await openDamaged(journal, bytes.subarray(0, cut)), `cut at ${cut}`, notice)
    }
  })

  it('with any byte flipped gives a state the project had, and says so', { timeout: PATIENCE_MS }, async () => {
    const bytes = bytesOf(journal)
    for (let at = 0; at < bytes.byteLength; at += STEP) {
      for (const bit of [0x01, 0x20, 0x80]) {
        const flipped = Buffer.from(bytes)
        flipped[at] = (flipped[at] ?? 0) ^ bit
        expectProvable(await openDamaged(journal, flipped), `byte ${at} flipped by ${bit}`)
      }
    }
  })

  it('with any line missing, doubled or moved gives a state the project had, and says so', async () => {
    const whole = bytesOf(journal).toString().trimEnd().split('\n')
    for (const index of whole.keys()) {
      const line = whole[index] ?? ''
      for (const changed of [
        whole.toSpliced(index, 1),
        whole.toSpliced(index, 0, line),
        whole.toSpliced(index, 2, whole[index + 1] ?? '', line),
      ]) {
        if (changed.join() === whole.join()) continue
        const isCut = changed.length < whole.length && index === whole.length - 1
        const answer = await openDamaged(journal, Buffer.from(`${changed.join('\n')}\n`))
        expectProvable(answer, `line ${index}`, isCut ? NOT_CLOSED : aboutJournal())
      }
    }
  })

  it('in the middle opens for reading only, until the analyst chooses to go on from what is proven', async () => {
    const whole = bytesOf(journal).toString().split('\n')
    const broken = Buffer.from(whole.with(2, (whole[2] ?? '').replace('"t', '"u')).join('\n'))
    const disk = stopped.cutPower(() => 'kept')
    disk.put(journal, broken)

    const reader = await openOn(disk)
    expect(reader.readOnly).toMatch(/Part of this project is damaged/)
    expect(reader.status.notices.join()).toMatch(/cannot be proven/)
    await expect(retitle(reader, 'x')).rejects.toMatchObject({ code: 'read-only' })
    await reader.close()

    const writer = await ProjectSession.open(FOLDER, { fileSystem: disk, takeOver: true, acceptLoss: true })
    await retitle(writer, 'went on')
    await writer.close()
    expect(disk.files().get(journal)?.equals(broken)).toBe(true)
    const again = await openOn(disk)
    expect([titleOf(again), again.readOnly, again.status.notices]).toEqual(['went on', null, []])
  })

  it('that is missing opens for reading only', async () => {
    const disk = stopped.cutPower(() => 'kept')
    disk.unput(journal)
    const session = await openOn(disk)
    expect(session.readOnly).toMatch(/Part of this project is damaged/)
    expect(states).toContainEqual(session.project)
    expect(session.status.notices.join()).toMatch(/the journal that follows is missing|does not belong/)
  })

  it('of another project is not taken for this one', async () => {
    const other = new MemoryDisk()
    const session = await ProjectSession.create(FOLDER, { title: 'other', analyst: 'Ben' }, { fileSystem: other })
    await retitle(session, 'other title')
    const theirs = other.files().get(`${FOLDER}/journal/00000001.ndjson`) ?? Buffer.alloc(0)
    const answer = await openDamaged(journal, theirs)
    expectProvable(answer, 'other journal')
  })
})

describe('the whole folder', () => {
  it('without any snapshot comes back from the journals alone', async () => {
    const disk = stopped.cutPower(() => 'kept')
    for (const path of disk.files().keys()) if (path.endsWith('.json')) disk.unput(path)
    const session = await openOn(disk)
    expect(session.project).toEqual(states.at(-1))
  })

  it('with everything broken is refused, and no file is written', async () => {
    const disk = stopped.cutPower(() => 'kept')
    for (const path of disk.files().keys()) disk.put(path, Buffer.from('broken'))
    const before = disk.files()
    await expect(openOn(disk)).rejects.toMatchObject({ code: 'damaged' })
    expectUntouched(disk, before)
  })

  it('made by a newer Assay is refused, and no file is written', async () => {
    const { encodeHeader, SnapshotHeader } = await import('../../electron/storage/snapshot')
    const disk = stopped.cutPower(() => 'kept')
    const bytes = bytesOf(SNAPSHOT)
    const line: unknown = JSON.parse(`${bytes.toString('utf8', 0, bytes.indexOf(',"headerCrc"'))}}`)
    const header = SnapshotHeader.parse((line as { header: unknown }).header)
    disk.put(SNAPSHOT, Buffer.concat([encodeHeader({ ...header, format: 99 }), bytes.subarray(1_024)]))
    const before = disk.files()
    await expect(openOn(disk)).rejects.toMatchObject({ code: 'newer-format' })
    expectUntouched(disk, before)
  })
})
