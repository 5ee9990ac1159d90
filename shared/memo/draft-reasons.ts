import { listedBriefly } from '../words/sentence'
import { isDivided } from '../scoring/group-judgment'
import { blocksSigning } from '../scoring/session-verdicts'
import { riskName } from './judgment-words'
import type { Material, MemoRisk } from './material'
import { unresolvedWords } from './unresolved-words'

/** Risks that are named in one reason; of more their count is told, and each is told of where it stands. */
const MOST_NAMED = 12

/**
 * Why a memo is a draft: a group that is divided, or came to no agreement, and of which nobody recorded where they stand
 * instead. A sentence for each reason, with the risks it is about: by name where it is one, otherwise by number.
 */
export function draftReasons({ risks }: Material): string[] {
  const about = new Map<string, MemoRisk[]>()
  for (const each of risks) {
    const reason = reasonOf(each)
    if (reason !== null) about.set(reason, (about.get(reason) ?? []).concat(each))
  }
  return [...about].map(([reason, all]) => `On ${named(all)} ${reason}, and nobody recorded a dissent.`)
}

function named(risks: readonly MemoRisk[]): string {
  const [only, ...others] = risks
  if (only && others.length === 0) return riskName(only)
  return listedBriefly(
    risks.map(({ risk }) => `R${risk.number}`),
    MOST_NAMED,
  )
}

/** What is open about a risk, as a clause; null where nothing is. */
function reasonOf({ judgment, outcome }: MemoRisk): string | null {
  if (isDivided(judgment) && (outcome?.dissents.length ?? 0) === 0) return 'the group is divided'
  return outcome && blocksSigning(outcome) ? unresolvedWords(outcome) : null
}
