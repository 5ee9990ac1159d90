import { entity } from '@shared/document/project'
import { query } from '@shared/document/queries/query'
import { SCALE_KINDS } from '@shared/document/queries/scales'
import { JUDGMENT_KINDS } from '@shared/document/queries/sessions'
import { type Handed, handedNow } from '@shared/memo/handed-over'

/** What a memo says of its risks now, as it would be handed over; null where it is gone. */
export const saidNow = query(
  [...JUDGMENT_KINDS, ...SCALE_KINDS, 'memos', 'risks', 'evidence', 'passages', 'sources', 'versions', 'dissents'],
  (project, memoId: string): Handed | null => {
    const memo = entity(project, 'memos', memoId)
    return memo ? handedNow(project, memo) : null
  },
)
