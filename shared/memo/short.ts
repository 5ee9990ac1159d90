import type { MemoSection } from '../kinds/memo-sections'
import { catalogue } from '../language/catalogue'
import { counted } from '../words/plural'
import { listInSteps, type Steps } from '../steps'
import type { Material } from './material'
import type { TreeBlock } from './memo-tree'
import { text } from './wording'

/** Risks of a section that is printed short. */
export const MOST_SHORT = 5

const FIRST_RISKS = {
  en: 'Short: the first five risks by rank.',
  de: 'Kurz: die ersten fünf Risiken nach Rang.',
}

/** What "short" prints of a section; the others are the same short and whole. */
export const SHORT: Partial<Record<MemoSection, string>> = catalogue({
  'key-judgments': {
    en: 'Short: the five key judgments, without further ones.',
    de: 'Kurz: die fünf wichtigsten Urteile, ohne weitere.',
  },
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
  sources: {
    en: 'Short: what stands before the list of sources.',
    de: 'Kurz: was vor der Liste der Quellen steht.',
  },
})

type Compose = ((material: Material) => TreeBlock[] | Steps<TreeBlock[]>) | undefined

/** What is composed for a section that is printed short, and that it is. */
export function* shortData(section: MemoSection, material: Material, compose: Compose): Steps<TreeBlock[]> {
  if (section === 'sources') return []
  const { risks } = material
  if (SHORT[section] === undefined || risks.length <= MOST_SHORT) return yield* listInSteps(compose?.(material) ?? [])
  const blocks = yield* listInSteps(compose?.(material.withRisks(risks.slice(0, MOST_SHORT))) ?? [])
  const words = `Printed short: ${MOST_SHORT} of ${counted(risks.length, 'risk')}, the first by rank.`
  return blocks.length === 0 ? [] : [...blocks, { kind: 'paragraph', inlines: [text(words)] }]
}
