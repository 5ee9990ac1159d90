import type { PassageAbout } from '@shared/memo/memo-tree'
import { counted } from '@shared/words/plural'
import { goTo } from '@state/place'
import { Button } from '@ui/Button'
import { TriangleAlert } from 'lucide-react'
import styles from './UnseenMark.module.css'

/** Says in a cell that words behind it changed, were lost or are not certain and nobody has looked. */
export function UnseenMark({ count }: { count: number }) {
  const words = `${counted(count, 'passage')} changed, lost or not certain in a new version, not reviewed`
  return (
    <span className={styles.mark} role="img" aria-label={words} title={words}>
      <TriangleAlert aria-hidden size={13} />
    </span>
  )
}

/** The same beside what rests on the words, with the way to review them. `what` names it: "the claim of R1". */
export function UnseenNote({ passages, what }: { passages: readonly PassageAbout[]; what: string }) {
  const [first] = passages
  if (!first) return null
  const { sourceId, passageId } = first
  return (
    <div role="note" aria-label={`Words behind ${what} changed`} className={styles.note}>
      <p className={styles.heading}>
        <TriangleAlert aria-hidden size={14} />
        {passages.length === 1
          ? 'Its words changed, were lost or are not certain in a new version of the source. Nobody has reviewed them.'
          : `${counted(passages.length, 'passage')} changed, were lost or are not certain in a new version of a source. Nobody has reviewed them.`}
      </p>
      <Button
        aria-label={`Review the words behind ${what}`}
        onClick={() => goTo({ screen: 'reader', sourceId, passageId, view: { kind: 'review', passageId } })}
      >
        Review
      </Button>
    </div>
  )
}
