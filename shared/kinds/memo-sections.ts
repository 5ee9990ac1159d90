import { z } from 'zod'

/**
 * What a memo may consist of, by the name its words are kept under, in the order in which a whole memo has it; a name
 * never changes.
 */
export const MemoSection = z.enum([
  'bottom-line',
  'key-judgments',
  'statement',
  'rounds',
  'changes',
  'evidence',
  'risk-table',
  'matrix',
  'pictures',
  'assumptions',
  'alternatives',
  'indicators',
  'outlook',
  'implications',
  'dissent',
  'gaps',
  'passages',
  'sources',
  'lexicon',
  'reasons',
  'method',
  'checks',
])
export type MemoSection = z.infer<typeof MemoSection>
