import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { type Fate, MemoryDisk } from './memory-disk'
import { FOLDER, openOn, retitle } from './scenario'

/** What is typed and not finished: on the disk, and no part of the history. */

const NOTE = 'passages/a/note'
const DRAFTS = `${FOLDER}/drafts`

let disk: MemoryDisk
let session: ProjectSession
beforeEach(async () => {
  disk = new MemoryDisk()
  for (const folder of ['/projects', '/copies']) await disk.makeFolder(folder)
  await disk.syncFolder('/')
  session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
})

const keep = (text: string, place = NOTE) => session.drafts.keep({ place, text })
const coded = (code: string) => Object.assign(new Error(`${code} (injected)`), { code })

/** What the next start finds when the power goes now. */
async function found(fate: Fate = 'lost'): Promise<{ drafts: [string, string][]; notices: string[] }> {
  const again = await openOn(disk.cutPower(() => fate))
  const drafts = again.drafts.all.map(({ place, text }): [string, string] => [place, text])
  return { drafts, notices: again.status.notices.filter((notice) => notice.includes('typed')) }
}

describe('a draft', () => {
  it('survives a power cut as soon as it is kept, the latest of each place', async () => {
    await keep('One')
    await keep('Two', 'risks/b/cause')
    await keep('One more')
    for (const fate of ['lost', 'kept', 'zeros'] as const) {
      expect(new Map((await found(fate)).drafts)).toEqual(
        new Map([
          [NOTE, 'One more'],
          ['risks/b/cause', 'Two'],
        ]),
      )
    }
  })

  it('is gone for good once it is dropped, and is no change of the project', async () => {
    await keep('One')
    const { seq } = session.changes.end
    await session.drafts.drop(NOTE)
    expect(session.drafts.all).toEqual([])
    expect(await found()).toEqual({ drafts: [], notices: [] })
    expect([session.changes.end.seq, (await session.history.list({ limit: 9 })).length]).toEqual([seq, seq])
    await keep('One')
    expect((await found()).drafts).toEqual([[NOTE, 'One']])
  })

  it('is what was asked for last, however fast one follows the other', async () => {
    const info = disk.info.bind(disk)
    disk.info = async (path) => {
      // The first of them meets a slow disk.
      disk.info = info
      await new Promise(setImmediate)
      return info(path)
    }
    const asked = ['O', 'On', 'One'].map((text) => keep(text))
    await Promise.all([...asked, session.drafts.drop(NOTE), keep('Two')])
    expect((await found()).drafts).toEqual([[NOTE, 'Two']])
  })

  it('is there after closing, and leaves every other file as it was', async () => {
    await keep('One')
    await session.close()
    const before = disk.files()
    session = await openOn(disk)
    expect(session.drafts.all).toEqual([{ place: NOTE, text: 'One', at: expect.any(String) }])
    await session.close()
    expect(disk.files()).toEqual(before)
  })

  it('of words of a memo has what the project said when they were begun; one of before is read without it', async () => {
    const against = { R3: 'likely (55–80%)', 'R12, statement': 'A flood.' }
    await session.drafts.keep({ place: NOTE, text: 'One', against })
    const before = { place: 'risks/b/cause', text: 'Two', at: '2026-10-05T09:00:00.000Z' }
    const json = JSON.stringify(before)
    const name = createHash('sha256').update(before.place).digest('hex').slice(0, 32)
    disk.put(`${DRAFTS}/${name}.json`, Buffer.from(`${crc32(json).toString(16).padStart(8, '0')} ${json}\n`))
    const { all } = (await openOn(disk.cutPower(() => 'kept'))).drafts
    expect(all).toEqual([{ place: NOTE, text: 'One', against, at: expect.any(String) }, before])
  })

  it('goes into a copy of the project', async () => {
    await keep('One')
    await session.copyTo('/copies/river.assay')
    const copy = await ProjectSession.open('/copies/river.assay', { fileSystem: disk })
    expect(copy.drafts.all.map(({ text }) => text)).toEqual(['One'])
    await copy.close()
  })

  it('may be a whole article, in whatever script', async () => {
    const text = '\u4e00'.repeat(1_000_000)
    await keep(text)
    expect((await found()).drafts).toEqual([[NOTE, text]])
  })
})

it('a draft is kept whole or as it was before, whichever call of the disk fails or cuts the power', async () => {
  await keep('Before')
  for (let failing = 1; ; failing += 1) {
    const spoilt = disk.cutPower(() => 'kept')
    const writer = await openOn(spoilt)
    let calls = 0
    spoilt.before = () => {
      calls += 1
      if (calls === failing) throw coded('ENOSPC')
      return null
    }
    const words = await writer.drafts.keep({ place: NOTE, text: 'After' }).then(
      () => null,
      (error: Error) => error.message,
    )
    spoilt.before = () => null
    if (calls < failing) break
    const left = await openOn(spoilt.cutPower(() => 'lost'))
    const [draft] = left.drafts.all
    // Clearing up and reading back may fail without harm.
    if (words === null) expect(draft?.text).toBe('After')
    else {
      expect(words).toContain('not on disk yet: the disk is full')
      expect(['Before', 'After']).toContain(draft?.text)
    }
    await writer.drafts.keep({ place: NOTE, text: 'At last' })
    expect((await openOn(spoilt.cutPower(() => 'lost'))).drafts.all.map(({ text }) => text)).toEqual(['At last'])
  }
})

describe('what cannot be read is named, and stays where it is', () => {
  const NAMED =
    '1 text that had been typed and not finished cannot be read. The files stay in drafts/; everything that was saved is here.'

  it('whatever byte of it was changed', async () => {
    await keep('One')
    const [[path, bytes]] = [...disk.files()].filter(([name]) => name.startsWith(DRAFTS)) as [[string, Buffer]]
    for (const index of bytes.keys()) {
      const changed = Buffer.from(bytes)
      changed[index] = (changed[index] ?? 0) ^ 1
      disk.put(path, changed)
      expect(await found('kept')).toEqual({ drafts: [], notices: [NAMED] })
    }
    disk.put(path, bytes.subarray(0, 10))
    expect(await found('kept')).toEqual({ drafts: [], notices: [NAMED] })
  })

  it('under a name that is not its own', async () => {
    await keep('One')
    const [[path, bytes]] = [...disk.files()].filter(([name]) => name.startsWith(DRAFTS)) as [[string, Buffer]]
    disk.unput(path)
    disk.put(`${DRAFTS}/${'0'.repeat(32)}.json`, bytes)
    expect(await found('kept')).toEqual({ drafts: [], notices: [NAMED] })
    expect([...disk.files().keys()]).toContain(`${DRAFTS}/${'0'.repeat(32)}.json`)
  })

  it('beside files that are none of ours', async () => {
    await keep('One')
    disk.put(`${DRAFTS}/.DS_Store`, Buffer.from('x'))
    expect(await found('kept')).toEqual({ drafts: [[NOTE, 'One']], notices: [] })
  })
})

it('somebody who has taken the project over gets no more drafts from here, and none are shown to readers', async () => {
  await keep('One')
  const reader = await ProjectSession.open(FOLDER, { fileSystem: disk })
  expect([reader.readOnly === null, reader.drafts.all]).toEqual([false, []])
  await expect(reader.drafts.keep({ place: NOTE, text: 'Two' })).rejects.toMatchObject({ code: 'read-only' })
  const other = await openOn(disk)
  await retitle(other, 't1')
  await expect(keep('Three')).rejects.toMatchObject({ code: 'taken-over' })
  expect(other.drafts.all.map(({ text }) => text)).toEqual(['One'])
})
