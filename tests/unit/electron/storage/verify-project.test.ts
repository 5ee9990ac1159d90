import { createAnchor } from '@shared/anchoring/create-anchor'
import { newId } from '@shared/new-id'
import { canonicalText, type Block } from '@shared/text/blocks'
import { beforeEach, describe, expect, it } from 'vitest'
import { repairProject } from '../../../../electron/project/repair-project'
import { ProjectSession } from '../../../../electron/project/session'
import { thisProcess } from '../../../../electron/storage/lock-owner'
import { originalOf } from '../../../../electron/storage/source-files'
import { verifyProject } from '../../../../electron/storage/verify-project'
import { MemoryDisk } from './memory-disk'
import { analystOf, FOLDER, openOn, retitle } from './scenario'

const BLOCKS: Block[] = [
  { kind: 'paragraph', level: null, role: 'body', text: 'The river rose two metres in a night.' },
]
const TEXT = canonicalText(BLOCKS)

let disk: MemoryDisk
let blocksFile = ''
beforeEach(async () => {
  disk = new MemoryDisk()
  const session = await ProjectSession.create(FOLDER, { title: 'River', analyst: 'Ada' }, { fileSystem: disk })
  const by = analystOf(session)
  const originalSha256 = await session.sources.putOriginal(originalOf(Buffer.from(TEXT)), 'txt')
  const blocksSha256 = await session.sources.putBlocks(BLOCKS)
  const [sourceId, versionId, passageId] = [newId(), newId(), newId()]
  const card = { title: 'Flood', authors: [], publisher: '', published: null, retrieved: null, url: '', language: 'en' }
  const source = { id: sourceId, position: 1, versionId, ...card, reliability: null, origin: '', descriptor: '' }
  const version = {
    id: versionId,
    sourceId,
    importedAt: new Date().toISOString(),
    fileName: 'flood.txt',
    format: 'txt',
    encoding: 'utf-8',
    originalSha256,
    blocksSha256,
    bytes: TEXT.length,
    characters: TEXT.length,
    blocks: 1,
    notes: [],
  }
  const passage = {
    id: passageId,
    sourceId,
    versionId,
    anchor: createAnchor(TEXT, { start: 4, end: 9 }),
    tagIds: [],
    note: '',
    statement: null,
    credibility: null,
  }
  await session.changes.apply({ by, operations: [{ name: 'source.add', input: { source, version } }] })
  await session.changes.apply({ by, operations: [{ name: 'passage.create', input: { passage } }] })
  await session.close()
  blocksFile = `${FOLDER}/sources/${blocksSha256}.blocks.json`
})

const problemsOf = async (): Promise<string[]> =>
  (await verifyProject(FOLDER, disk)).problems.map(({ where, problem }) => `${where}: ${problem}`)

describe('verifying a project', () => {
  it('finds nothing in a sound one and says what was checked', async () => {
    const { problems, checked } = await verifyProject(FOLDER, disk)
    expect(problems).toEqual([])
    expect(checked).toEqual({ changes: 3, journals: 2, snapshots: 3, sourceFiles: 2, texts: 1, passages: 1 })
  })

  it('changes nothing, not even in a damaged one', async () => {
    disk.put(`${FOLDER}/project.json`, Buffer.from('damaged'))
    const before = disk.files()
    expect(await problemsOf()).not.toEqual([])
    expect(disk.files()).toEqual(before)
  })

  it('names a text whose bytes were changed or are gone', async () => {
    disk.put(blocksFile, Buffer.from('[]'))
    expect((await problemsOf()).join()).toMatch(/sources\/.*not what was imported.*versions.*bytes have changed/)
    disk.unput(blocksFile)
    expect((await problemsOf()).join()).toMatch(/versions .*is missing from the project folder/)
  })

  it('names a passage that does not quote its text', async () => {
    const session = await openOn(disk)
    const [passage] = Object.values(session.project.passages)
    const anchor = { ...passage?.anchor, exact: 'RIVER' }
    const resize = { name: 'passage.resize', input: { passageId: passage?.id, anchor } }
    await session.changes.apply({ by: analystOf(session), operations: [resize] })
    await session.close()
    expect((await problemsOf()).join()).toMatch(/passages .*not the words it quotes/)
  })

  it('names a passage that came from words that were not there', async () => {
    const session = await openOn(disk)
    const [passage] = Object.values(session.project.passages)
    const [version] = Object.values(session.project.versions)
    if (!passage || !version) throw new Error('The project has no passage')
    const next = { ...version, id: newId(), originalSha256: 'f'.repeat(64) }
    const wrong = { ...passage.anchor, exact: 'x'.repeat(passage.anchor.exact.length) }
    const from = { versionId: version.id, anchor: wrong }
    const reAnchored = { from, outcome: 'exact', confidence: 1, reason: '', reviewed: true }
    await session.changes.apply({
      by: analystOf(session),
      operations: [
        { name: 'passage.resize', input: { passageId: passage.id, anchor: wrong } },
        {
          name: 'source.addVersion',
          input: {
            sourceId: version.sourceId,
            version: next,
            passages: [{ passageId: passage.id, anchor: passage.anchor, reAnchored }],
          },
        },
      ],
    })
    await session.close()
    expect((await problemsOf()).join()).toMatch(/passages .*not the words it quotes/)
  })

  it('names a damaged backup, a damaged previous snapshot and a damaged retired journal', async () => {
    const backup = [...disk.files().keys()].find((path) => path.includes('/backups/')) ?? ''
    for (const path of [backup, `${FOLDER}/project.prev.json`, `${FOLDER}/journal/00000001.ndjson`]) {
      const bytes = disk.files().get(path) ?? Buffer.alloc(0)
      disk.put(path, bytes.subarray(0, bytes.byteLength - 9))
    }
    const problems = (await problemsOf()).join('\n')
    expect(problems).toMatch(/close\.json: .*damaged/)
    expect(problems).toMatch(/project\.prev\.json: .*damaged/)
    expect(problems).toMatch(/journal\/00000001\.ndjson: Not proven/)
  })
})

describe('repairing a project', () => {
  it('mends a snapshot that the journals prove, keeps the damaged one, and says so', async () => {
    disk.put(`${FOLDER}/project.json`, Buffer.from('damaged'))
    const { problems, repaired } = await repairProject(FOLDER, disk)
    expect(problems).toEqual([])
    expect(repaired.map(({ problem }) => problem).join()).toMatch(/project\.json is damaged/)
    expect([...disk.files().values()].some((bytes) => bytes.toString() === 'damaged')).toBe(true)
  })

  it('mends a damaged previous snapshot and an unfinished write', async () => {
    disk.put(`${FOLDER}/project.prev.json`, Buffer.from('damaged'))
    const journal = [...disk.files().keys()].findLast((path) => path.includes('/journal/')) ?? ''
    disk.put(journal, Buffer.concat([disk.files().get(journal) ?? Buffer.alloc(0), Buffer.from('12345678 {"ty')]))
    // Without the lock that a killed Assay leaves it would be damage.
    disk.put(`${FOLDER}/.lock`, Buffer.from(JSON.stringify({ ...thisProcess(), bootId: 'before' })))
    const { problems, repaired } = await repairProject(FOLDER, disk)
    expect(problems).toEqual([])
    expect(repaired.length).toBeGreaterThanOrEqual(2)
  })

  it('leaves what it would have to guess', async () => {
    disk.put(blocksFile, Buffer.from('[]'))
    const { problems, repaired } = await repairProject(FOLDER, disk)
    expect(problems).not.toEqual([])
    expect(repaired).toEqual([])
    const session = await openOn(disk)
    await retitle(session, 'still usable')
    await session.close()
  })
})
