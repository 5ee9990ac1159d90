import type { Decision } from '@shared/merging/side'

/** What can be decided, by the key that decides it. */
export const DECISIONS: readonly { decision: Decision; key: string; label: string }[] = [
  { decision: 'mine', key: '1', label: 'Keep mine' },
  { decision: 'theirs', key: '2', label: 'Keep theirs' },
  { decision: 'both', key: '3', label: 'Keep both' },
]
