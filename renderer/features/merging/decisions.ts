import type { Decision } from '@shared/merging/side'

/** What can be decided, by the key that decides it. */
export const DECISIONS: readonly { decision: Decision; key: string }[] = [
  { decision: 'mine', key: '1' },
  { decision: 'theirs', key: '2' },
  { decision: 'both', key: '3' },
]
