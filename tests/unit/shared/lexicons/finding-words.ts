import type { Finding } from '@shared/lexicons/lint'

/** Findings as "warning: what it says". */
export const findingWords = (findings: readonly Finding[]): string[] =>
  findings.map(({ weight, words }) => `${weight}: ${words}`)
