import { z } from 'zod'
import { catalogue } from '../language/catalogue'

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

/** What the history calls the sections; a memo has its own headings. */
export const SECTION_NAMES: Readonly<Record<MemoSection, string>> = catalogue({
  'bottom-line': { en: 'Bottom line', de: 'Kernaussage' },
  'key-judgments': { en: 'Key judgments', de: 'Kernurteile' },
  statement: { en: 'Statement', de: 'Aussage' },
  rounds: { en: 'Rounds', de: 'Runden' },
  changes: { en: 'Changes', de: 'Änderungen' },
  evidence: { en: 'Evidence', de: 'Belege' },
  'risk-table': { en: 'Risk table', de: 'Risikotabelle' },
  matrix: { en: 'Matrix', de: 'Matrix' },
  pictures: { en: 'Pictures', de: 'Bilder' },
  assumptions: { en: 'Assumptions', de: 'Annahmen' },
  alternatives: { en: 'Alternatives', de: 'Alternativen' },
  indicators: { en: 'Indicators', de: 'Indikatoren' },
  outlook: { en: 'Outlook', de: 'Ausblick' },
  implications: { en: 'Implications', de: 'Folgerungen' },
  dissent: { en: 'Dissent', de: 'Abweichende Meinungen' },
  gaps: { en: 'Gaps', de: 'Lücken' },
  passages: { en: 'Passages', de: 'Stellen' },
  sources: { en: 'Sources', de: 'Quellen' },
  lexicon: { en: 'Lexicon', de: 'Lexikon' },
  reasons: { en: 'Reasons', de: 'Gründe' },
  method: { en: 'Method', de: 'Methode' },
  checks: { en: 'Checks', de: 'Prüfungen' },
})
