import { perform } from '@state/perform'
import { currentProject, useEditable } from '@state/project-store'
import type { Memo, MemoWords } from '@shared/kinds/memos'
import type { Wording } from '@shared/memo/memo-tree'
import { valuesBehind } from '@shared/memo/values-behind'
import { language } from '@shared/language/language'
import { Button } from '@ui/Button'
import { TriangleAlert } from 'lucide-react'
import styles from './MovedValues.module.css'
import { paperWords } from './paper-words'

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
    <div role="note" aria-label={paperWords.valuesMoved(label)} className={styles.moved} lang={language()}>
      <p className={styles.heading}>
        <TriangleAlert aria-hidden size={14} />
        {written ? paperWords.movedSinceWritten : paperWords.movedBehindDraft}
      </p>
      <ul className={styles.values}>
        {moved.slice(0, SHOWN).map(({ what, was, is }) => (
          <li key={what}>
            {what}: <del>{was ?? paperWords.noValue}</del> <span aria-hidden>→</span>{' '}
            <ins>{is ?? paperWords.noValue}</ins>
          </li>
        ))}
        {more > 0 && <li>{paperWords.andMore(more)}</li>}
      </ul>
      {editable && written && (
        <Button aria-label={paperWords.wordsHold(label)} onClick={() => void confirm()}>
          {paperWords.holds}
        </Button>
      )}
    </div>
  )
}
