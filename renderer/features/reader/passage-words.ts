import type { Stance } from '@shared/lexicons/stance'
import type { StatementType } from '@shared/lexicons/statement'

export const STANCES: readonly { value: Stance; label: string }[] = [
  { value: 'supports', label: 'Supports' },
  { value: 'contradicts', label: 'Contradicts' },
  { value: 'context', label: 'Gives context to' },
]

export const STATEMENTS: readonly { value: StatementType; label: string }[] = [
  { value: 'reported-fact', label: 'Reported fact' },
  { value: 'official-statement', label: 'Official statement' },
  { value: 'author-judgment', label: 'Author’s judgment' },
  { value: 'background', label: 'Background' },
]
