import type { Draft } from '../document/draft'
import { riskWords } from './risk-words'

/** A risk as the names of steps speak of it. */
export const riskName = (draft: Draft, riskId: string) => {
  const risk = draft.find('risks', riskId)
  return risk ? `R${risk.number}` : riskWords.aRisk
}
