import { lintMemo } from '@shared/memo/lint/lint-memo'
import type { Profile } from '@shared/kinds/memo-layout'
import type { Finding } from '@shared/memo/lint/finding'
import { atOnce } from '@shared/steps'
import type { MemoProject } from '../memo-project'
import { ModelMemo } from './model-memo'

/** The day on which the tests lint. */
export const TODAY = '2026-11-28'

export const linted = (made: MemoProject, profile: Profile = 'icd-203', today = TODAY): Finding[] =>
  atOnce(lintMemo(made.project, made.memo, made.readTexts, { profile, today })).findings

/** "T05 No passage is linked ...", in the order of the findings. */
export const saidOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, message }) => `${rule} ${message}`)

/** Rules that find something in the model memo once it was changed. */
export const rulesIn = (change: (made: ModelMemo) => void, profile: Profile = 'icd-203'): string[] => {
  const made = new ModelMemo()
  change(made)
  return linted(made, profile).map(({ rule }) => rule)
}

/** Rules that find something in a paragraph of the outlook. */
export const rulesInWords = (words: string, profile: Profile = 'icd-203'): string[] =>
  rulesIn((made) => made.write('outlook', words), profile)

/** Rules that find something in the claim of the first risk, judged 85%. */
export const rulesInClaim = (claim: string, profile: Profile = 'icd-203'): string[] =>
  rulesIn((made) => made.judge(made.grounding, { claim }), profile)
