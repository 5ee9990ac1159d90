import { isDivided } from '../scoring/group-judgment'
import { blocksSigning } from '../scoring/session-verdicts'
import { riskName } from './judgment-words'
import type { Material, MemoRisk } from './material'
import { unresolvedWords } from './unresolved-words'

/**
 * Why a memo is a draft, a sentence each: a group that is divided, or came to no agreement, and of which nobody recorded
 * where they stand instead.
 */
export const draftReasons = ({ risks }: Material): string[] => risks.flatMap(reasonOf)

function reasonOf(each: MemoRisk): string[] {
  const { judgment, outcome } = each
  const nobody = 'and nobody recorded a dissent.'
  if (isDivided(judgment) && (outcome?.dissents.length ?? 0) === 0)
    return [`On ${riskName(each)} the group is divided, ${nobody}`]
  if (outcome && blocksSigning(outcome)) return [`On ${riskName(each)} ${unresolvedWords(outcome)}, ${nobody}`]
  return []
}
