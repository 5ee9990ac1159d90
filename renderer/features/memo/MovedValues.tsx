import { perform } from '@state/perform'
import { currentProject, useEditable } from '@state/project-store'
import type { Memo, MemoWords } from '@shared/kinds/memos'
import type { Wording } from '@shared/memo/memo-tree'
import { valuesBehind } from '@shared/memo/values-behind'
import { formatCount } from '@shared/words/plural'
import { Button } from '@ui/Button'
import { TriangleAlert } from 'lucide-react'
import styles from './MovedValues.module.css'
import { withinSentence } from './within-sentence'

/** As many as can be taken in beside the words. */
const SHOWN = 5

type MovedValuesProps = { label: string; memo: Memo; words: MemoWords; wording: Wording }

/**
 * Says that words stand beside values that are others than when they were written, until somebody looked. Words that a
 * draft repeats are looked at where they were written.
 */
export function MovedValues({ label, memo, words, wording: { written, moved } }: MovedValuesProps) {
  const editable = useEditable()
  const confirm = () => {
    const values = valuesBehind(currentProject(), memo, words)
    return perform({ name: 'memo.confirmWords', input: { memoId: memo.id, words, values } })
  }
  const more = moved.length - SHOWN
  return (
    <div role="note" aria-label={`Values behind ${withinSentence(label)} moved`} className={styles.moved}>
      <p className={styles.heading}>
        <TriangleAlert aria-hidden size={14} />
        {written
          ? 'Values moved since this was written. Do the words still hold?'
          : 'Values moved since a claim in this draft was written. Look at it in the key judgments.'}
      </p>
      <ul className={styles.values}>
        {moved.slice(0, SHOWN).map(({ what, was, is }) => (
          <li key={what}>
            {what}: <del>{was ?? 'nothing'}</del> <span aria-hidden>→</span> <ins>{is ?? 'nothing'}</ins>
          </li>
        ))}
        {more > 0 && <li>and {formatCount(more)} more</li>}
      </ul>
      {editable && written && (
        <Button aria-label={`The words of ${withinSentence(label)} still hold`} onClick={() => void confirm()}>
          They still hold
        </Button>
      )}
    </div>
  )
}
