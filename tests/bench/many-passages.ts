import { join } from 'node:path'
import type { Change } from '@shared/document/change'
import type { Passage } from '@shared/kinds/passages'
import type { Source } from '@shared/kinds/sources'
import type { Version } from '@shared/kinds/versions'
import { newId } from '@shared/new-id'
import { restoring } from '../../electron/project/restore-plan'
import { ProjectSession } from '../../electron/project/session'

const AT_ONCE = 1_000

/** Makes a closed project with so many sources, five of each origin, and no words in them; gives its folder. */
export async function makeLibrary(folder: string, sources: number): Promise<string> {
  const path = join(folder, `library-${sources}.assay`)
  const session = await ProjectSession.create(path, { title: 'Measured', analyst: 'Ada' })
  const by = Object.keys(session.project.analysts)[0] ?? ''
  const changes = Array.from({ length: sources }, (_, n): Change[] => {
    const [sourceId, versionId] = [newId(), newId()]
    const named = { position: n + 1, title: `The river, part ${n}`, origin: `Wire ${Math.floor(n / 5)}` }
    return [
      { kind: 'versions', id: versionId, before: null, after: versionOf(versionId, sourceId) },
      { kind: 'sources', id: sourceId, before: null, after: { ...sourceOf(sourceId, versionId), ...named } },
    ]
  })
  await session.changes.make(async () => restoring(session.project, by, 'Make', changes.flat()))
  await session.close()
  return path
}

/** Makes a closed project with one source and so many passages in it, some in each step; gives its folder. */
export async function makeProject(folder: string, passages: number): Promise<string> {
  const path = join(folder, `${passages}-${newId()}.assay`)
  const session = await ProjectSession.create(path, { title: 'Measured', analyst: 'Ada' })
  const by = Object.keys(session.project.analysts)[0] ?? ''
  const [sourceId, versionId] = [newId(), newId()]
  const put = (changes: Change[]) => session.changes.make(async () => restoring(session.project, by, 'Make', changes))
  await put([
    { kind: 'versions', id: versionId, before: null, after: versionOf(versionId, sourceId) },
    { kind: 'sources', id: sourceId, before: null, after: sourceOf(sourceId, versionId) },
  ])
  for (let n = 0; n < passages; n += AT_ONCE) {
    const count = Math.min(AT_ONCE, passages - n)
    const added = Array.from({ length: count }, (_, each) => passageOf(n + each, sourceId, versionId, by))
    await put(added.map((after) => ({ kind: 'passages', id: after.id, before: null, after })))
  }
  await session.close()
  return path
}

export const passageIdOf = (n: number): string => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`

function passageOf(n: number, sourceId: string, versionId: string, createdBy: string): Passage {
  const exact = `words number ${n} that an analyst found worth tagging in a long report about the river`
  const start = n * 40
  const anchor = { start, end: start + exact.length, exact, prefix: 'before that stand ', suffix: ' and then others' }
  const rest = { tagIds: [], note: '', statement: null, credibility: null, createdBy }
  return { id: passageIdOf(n), sourceId, versionId, anchor, ...rest, createdAt: '2026-11-23T12:00:00.000Z' }
}

const HASH = '0'.repeat(64)

/** Nothing here reads the text itself. */
function versionOf(id: string, sourceId: string): Version {
  const file = { fileName: 'river.txt', format: 'txt' as const, encoding: 'utf-8', bytes: 5_000_000, notes: [] }
  const text = { originalSha256: HASH, blocksSha256: HASH, characters: 5_000_000, blocks: 1 }
  return { id, sourceId, importedAt: '2026-11-23T12:00:00.000Z', ...file, ...text }
}

function sourceOf(id: string, versionId: string): Source {
  const about = { authors: [], publisher: '', published: null, retrieved: null, url: '', language: 'en' }
  return { id, position: 1, versionId, title: 'The river', ...about, reliability: null, origin: '', descriptor: '' }
}
