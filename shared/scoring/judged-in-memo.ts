import type { Memo } from '../kinds/memos'
import type { JudgedRisk } from './ranking'

/**
 * Whether a memo that has a risk judges it: somebody scored it, or wrote words for its judgment. The others are named,
 * not judged. So words stay in the memo when the scores go.
 */
export function isJudgedIn(memo: Memo, { risk, judgment }: JudgedRisk): boolean {
  const written = memo.judgments[risk.id]
  return judgment.scoredBy > 0 || typeof written?.claim === 'string' || (written?.basis ?? '').trim() !== ''
}
