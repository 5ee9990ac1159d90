import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { z } from 'zod'
import { ProjectSession } from '../../../electron/project/session'
import { verifyProject } from '../../../electron/storage/verify-project'
import { fingerprint } from './fingerprint'
import type { Said } from './said'

/** What a writer was promised last: the change, and the whole document with it. */
export type Promised = Pick<Said, 'seq' | 'document' | 'kept'>

/** The last promise among what was said; `before` when nothing was. */
export function promisedIn(said: readonly Said[], before: Promised): Promised {
  const { seq, document, kept } = said.findLast(({ what, document }) => what !== 'begins' && document !== '') ?? before
  return { seq, document, kept }
}

/**
 * Compares what the next one to open finds with what was promised: writable, and every change there as a whole document.
 * Behind it may stand what was under way, which `later` may tell, and what the disk had refused and the session kept.
 */
export function expectKept(found: Said | undefined, promised: Promised, later: readonly Said[] = []): void {
  expect(found).toMatchObject({ what: 'opened', readOnly: null, since: promised.document })
  const { seq, document } = found ?? promised
  const asked = Math.max(promised.seq, ...later.map((said) => said.seq + said.kept))
  expect(seq).toBeGreaterThanOrEqual(promised.seq)
  expect(seq).toBeLessThanOrEqual(asked + promised.kept + 1)
  const same = [promised, ...later].find((said) => said.seq === seq)
  if (same) expect(document).toBe(same.document)
}

/** A new project, closed in order, and what was promised with it. */
export async function newProject(path: string): Promise<Promised> {
  const session = await ProjectSession.create(path, { title: '0', analyst: 'Ada' })
  const promised = { seq: session.changes.end.seq, document: fingerprint(session.project), kept: 0 }
  await session.close()
  return promised
}

/** Looks at the last project that a writer was making: it opens as it was promised, or can be made there again. */
export async function expectMade(said: readonly Said[]): Promise<void> {
  const { path } = said.findLast(({ what }) => what === 'begins') ?? { path: '' }
  const done = said.find((each) => each.what === 'done' && each.path === path)
  const session = await ProjectSession.open(path).catch(() =>
    ProjectSession.create(path, { title: 'Made again', analyst: 'Ada' }),
  )
  expect(session.readOnly).toBeNull()
  if (done) expect(fingerprint(session.project)).toBe(done.document)
  await session.close()
  expect((await verifyProject(path)).problems).toEqual([])
}

/** What lowdb's file says; less than any promise when it is missing or cannot be read. */
export async function lowTitle(path: string): Promise<number> {
  try {
    return z.object({ title: z.number() }).parse(JSON.parse(await readFile(path, 'utf8'))).title
  } catch {
    return -1
  }
}
