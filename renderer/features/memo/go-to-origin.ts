import { goToWords } from '@state/beside'
import { goTo } from '@state/place'
import type { About } from '@shared/memo/memo-tree'

/** From words of the memo to what they rest on: the risk, the passage in its article, or the source. */
export function goToOrigin(about: About): void {
  if ('riskId' in about) goTo({ screen: 'risks', riskId: about.riskId })
  else if ('passageId' in about) goToWords({ screen: 'reader', sourceId: about.sourceId, passageId: about.passageId })
  else goTo({ screen: 'library', sourceId: about.sourceId })
}

export function originLabel(about: About): string {
  if ('riskId' in about) return 'Go to the risk'
  return 'passageId' in about ? 'Read the words in the article' : 'Go to the source'
}
