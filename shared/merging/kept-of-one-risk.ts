import type { Draft } from '../document/draft'
import type { Bearing } from '../kinds/bearings'
import { kindOf } from '../kinds/registry'
import { LIMITS } from '../limits'
import type { Steps } from '../steps'
import { joinedText } from '../words/joined'
import { spaced } from '../words/sentence'
import { mergingWords } from './merging-words'

/**
 * Lets what was observed and how evidence was rated follow what they are about to another risk. A rating of evidence of
 * one risk against an alternative of another, which the copies moved apart, becomes words in the note of the evidence.
 * Answers with what was done, in words.
 */
export function* keptOfOneRisk(draft: Draft): Steps<string[]> {
  for (const { id, riskId, indicatorId } of draft.all('observations')) {
    const indicator = draft.find('indicators', indicatorId)
    if (indicator && indicator.riskId !== riskId) draft.update('observations', id, { riskId: indicator.riskId })
    yield
  }
  let apart = 0
  for (const bearing of draft.all('bearings')) {
    yield
    const evidence = draft.find('evidence', bearing.evidenceId)
    const alternative = bearing.alternativeId === null ? null : draft.find('alternatives', bearing.alternativeId)
    if (!evidence) continue
    if (!alternative || alternative.riskId === evidence.riskId) {
      if (bearing.riskId !== evidence.riskId) draft.update('bearings', bearing.id, { riskId: evidence.riskId })
      continue
    }
    const note = joinedText(evidence.note, inWords(draft, bearing))
    if (note.length <= LIMITS.prose) draft.update('evidence', evidence.id, { note })
    draft.remove('bearings', bearing.id)
    apart += 1
  }
  if (apart === 0) return []
  return [mergingWords.notHeldAnyMore(apart)]
}

function inWords(draft: Draft, { alternativeId, bearing }: Bearing): string {
  const alternative = alternativeId === null ? undefined : draft.find('alternatives', alternativeId)
  const name = alternative ? kindOf('alternatives').name(alternative, () => '') : ''
  // It is written into the project, where both copies must come to the same.
  return `Rated against “${name}”: ${spaced(bearing)}.`
}
