import { exportWords } from './export-words'
import { entitiesOf, entity } from '@shared/document/project'
import { whyNotRecorded } from '@shared/memo/handed-over'
import { newId } from '@shared/new-id'
import type { ProjectSession } from '../project/session'
import type { PreparedMemo } from './prepare-memo'

/**
 * Keeps what a memo said as it was handed over, unless the same words were before. What is to be known of it is said in a
 * sentence; nothing where it was kept, or need not be.
 */
export async function recordHandover(
  session: Pick<ProjectSession, 'project' | 'readOnly' | 'changes'>,
  by: string,
  { memoId, said, sha256, checks }: Pick<PreparedMemo, 'memoId' | 'said' | 'sha256' | 'checks'>,
): Promise<string> {
  const { project } = session
  const memo = entity(project, 'memos', memoId)
  const isKnown = entitiesOf(project, 'handovers').some((each) => each.memoId === memoId && each.sha256 === sha256)
  if (!memo || isKnown) return ''
  if (session.readOnly !== null) return exportWords.notRecorded
  const why = whyNotRecorded(project, memo)
  if (why !== null) return why
  const handover = { id: newId(), memoId, ...said, checks, sha256 }
  await session.changes.apply({ by, operations: [{ name: 'handover.record', input: { handover } }] })
  return ''
}
