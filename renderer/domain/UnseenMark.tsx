import type { PassageAbout } from '@shared/memo/memo-tree'
import { goTo } from '@state/place'
import { Button } from '@ui/Button'
import { TriangleAlert } from 'lucide-react'
import { passageWords } from './passage-words'
import styles from './UnseenMark.module.css'

/** Says in a cell that words behind it changed, were lost or are not certain and nobody has looked. */
export function UnseenMark({ count }: { count: number }) {
  const words = passageWords.unseen(count)
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
    <div role="note" aria-label={passageWords.wordsBehind(what)} className={styles.note}>
      <p className={styles.heading}>
        <TriangleAlert aria-hidden size={14} />
        {passageWords.unseenBehind(passages.length)}
      </p>
      <Button
        aria-label={passageWords.reviewWordsBehind(what)}
        onClick={() => goTo({ screen: 'reader', sourceId, passageId, view: { kind: 'review', passageId } })}
      >
        {passageWords.review}
      </Button>
    </div>
  )
}
