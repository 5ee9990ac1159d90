import { perform } from '@state/perform'
import { currentProject, useEditable } from '@state/project-store'
import type { Memo, MemoWords } from '@shared/kinds/memos'
import type { MovedValue } from '@shared/memo/memo-tree'
import { valuesBehind } from '@shared/memo/values-behind'
import { formatCount } from '@shared/words/plural'
import { Button } from '@ui/Button'
import { TriangleAlert } from 'lucide-react'
import styles from './MovedValues.module.css'
import { withinSentence } from './within-sentence'

/** As many as can be taken in beside the words. */
const SHOWN = 5

type MovedValuesProps = { label: string; memo: Memo; words: MemoWords; moved: readonly MovedValue[] }

/** Says that words stand beside values that are others than when they were written, until somebody looked. */
export function MovedValues({ label, memo, words, moved }: MovedValuesProps) {
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
        Values moved since this was written. Do the words still hold?
      </p>
      <ul className={styles.values}>
        {moved.slice(0, SHOWN).map(({ what, was, is }) => (
          <li key={what}>
            {what}: <del>{was ?? 'nothing'}</del> <span aria-hidden>→</span> <ins>{is ?? 'nothing'}</ins>
          </li>
        ))}
        {more > 0 && <li>and {formatCount(more)} more</li>}
      </ul>
      {editable && (
        <Button aria-label={`The words of ${withinSentence(label)} still hold`} onClick={() => void confirm()}>
          They still hold
        </Button>
      )}
    </div>
  )
}
