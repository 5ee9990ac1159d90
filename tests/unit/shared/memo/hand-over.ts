import { newId } from '@shared/new-id'
import { handedNow } from '@shared/memo/handed-over'
import type { MemoProject } from './memo-project'

/** Keeps what the memo says now as handed over; of another date where one is given. */
export function handOver(made: MemoProject, date = made.memo.date): string {
  const id = newId()
  const said = { ...handedNow(made.project, made.memo), date }
  made.do({
    name: 'handover.record',
    input: { handover: { id, memoId: made.memoId, ...said, checks: null, sha256: 'b'.repeat(64) } },
  })
  return id
}
