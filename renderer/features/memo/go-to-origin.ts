import { goToWords } from '@state/beside'
import { goTo } from '@state/place'
import type { About } from '@shared/memo/memo-tree'
import { paperWords } from './paper-words'

/** From words of the memo to what they rest on: the risk, the passage in its article, the source or the saved query. */
export function goToOrigin(about: About): void {
  if ('riskId' in about) goTo({ screen: 'risks', riskId: about.riskId })
  else if ('passageId' in about) goToWords({ screen: 'reader', sourceId: about.sourceId, passageId: about.passageId })
  else if ('queryId' in about) goTo({ screen: 'retrieval', queryId: about.queryId })
  else goTo({ screen: 'library', sourceId: about.sourceId })
}

/** What the way there is called. */
export function originLabel(about: About): string {
  if ('riskId' in about) return paperWords.goToRisk
  if ('queryId' in about) return paperWords.openQuery
  return 'passageId' in about ? paperWords.readInArticle : paperWords.goToSource
}
