import { z } from 'zod'

/** What kind of statement the words are; a prediction is the author's judgment, never a fact. */
export const StatementType = z.enum(['reported-fact', 'official-statement', 'author-judgment', 'background'])
export type StatementType = z.infer<typeof StatementType>

export const STATEMENTS: readonly { key: StatementType; label: string }[] = [
  { key: 'reported-fact', label: 'Reported fact' },
  { key: 'official-statement', label: 'Official statement' },
  { key: 'author-judgment', label: 'Author’s judgment' },
  { key: 'background', label: 'Background' },
]
