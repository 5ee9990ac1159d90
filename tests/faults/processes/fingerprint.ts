import { createHash } from 'node:crypto'
import { applyChanges, type Project } from '@shared/document/project'
import type { ProjectSession } from '../../../electron/project/session'

/** Every entity and every field of a document, in a few characters. */
export function fingerprint(project: Project): string {
  return createHash('sha256').update(JSON.stringify(project, sortedKeys)).digest('hex').slice(0, 16)
}

/** The document as it was after change `seq`, read back through the history. */
export async function fingerprintAt({ project, history }: ProjectSession, seq: number): Promise<string> {
  const then = structuredClone(project)
  applyChanges(then, await history.changesBackTo(seq))
  return fingerprint(then)
}

/** The order in which entities came does not count. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
