import type { MemoSection } from '../kinds/memo-sections'
import { counted } from '../words/plural'
import type { Material } from './material'
import type { TreeBlock } from './memo-tree'
import { text } from './wording'

/** Risks of a section that is printed short. */
export const MOST_SHORT = 5

const FIRST_RISKS = 'Short: the first five risks by rank.'

/** What "short" prints of a section; the others are the same short and whole. */
export const SHORT: Partial<Record<MemoSection, string>> = {
  'key-judgments': 'Short: the five key judgments, without further ones.',
  statement: FIRST_RISKS,
  rounds: FIRST_RISKS,
  evidence: FIRST_RISKS,
  'risk-table': FIRST_RISKS,
  matrix: FIRST_RISKS,
  assumptions: FIRST_RISKS,
  alternatives: FIRST_RISKS,
  indicators: FIRST_RISKS,
  gaps: FIRST_RISKS,
  reasons: FIRST_RISKS,
  sources: 'Short: what stands before the list of sources.',
}

type Compose = ((material: Material) => TreeBlock[]) | undefined

/** What is composed for a section that is printed short, and that it is. */
export function shortData(section: MemoSection, material: Material, compose: Compose): TreeBlock[] {
  if (section === 'sources') return []
  const { risks } = material
  if (SHORT[section] === undefined || risks.length <= MOST_SHORT) return compose?.(material) ?? []
  const blocks = compose?.(material.withRisks(risks.slice(0, MOST_SHORT))) ?? []
  const words = `Printed short: ${MOST_SHORT} of ${counted(risks.length, 'risk')}, the first by rank.`
  return blocks.length === 0 ? [] : [...blocks, { kind: 'paragraph', inlines: [text(words)] }]
}
