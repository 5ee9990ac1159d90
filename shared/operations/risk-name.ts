import type { Draft } from '../document/draft'

/** A risk as the names of steps speak of it. */
export const riskName = (draft: Draft, riskId: string) => {
  const risk = draft.find('risks', riskId)
  return risk ? `R${risk.number}` : 'risk'
}
