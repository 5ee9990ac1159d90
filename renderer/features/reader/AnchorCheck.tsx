import { type Anchor, anchorHolds } from '@shared/anchoring/anchor'
import { type AnchorCheck as Checked, AnchorChecker } from '@shared/anchoring/check-anchor'
import type { Passage } from '@shared/kinds/passages'
import { standingOf } from '@shared/kinds/re-anchored'
import { atOnce } from '@shared/steps'
import type { SourceText } from '@shared/text/source-text'
import { useText } from '@state/texts'
import { useMemo } from 'react'
import inspector from './Inspector.module.css'
import { anchorWords } from './review-words'
import styles from './ReviewPane.module.css'

/** Says, looked up now and not remembered, whether the words of a passage are in the present text of its source. */
export function AnchorCheck({ passage, currentVersionId }: { passage: Passage; currentVersionId: string }) {
  const { text, failure } = useText(currentVersionId)
  const checked = useMemo(() => text && check(text, passage.anchor), [text, passage.anchor])
  if (failure !== null) return <p className={inspector.hint}>{anchorWords.notChecked(failure)}</p>
  if (!checked) return null
  const { state, words } = told(checked, passage, currentVersionId)
  return (
    <p className={styles.from} data-anchor={state}>
      {words}
    </p>
  )
}

/** Looking through the whole text is for words that are not where they should be. */
const check = (text: SourceText, anchor: Anchor): Checked =>
  anchorHolds(text.text, anchor) ? { state: 'ok' } : atOnce(checkerOf(text).check(anchor))

/** One for each text that is at hand: making it costs as much as reading the text. */
const checkers = new WeakMap<SourceText, AnchorChecker>()

function checkerOf(text: SourceText): AnchorChecker {
  const known = checkers.get(text) ?? atOnce(AnchorChecker.of(text.text))
  checkers.set(text, known)
  return known
}

function told(
  checked: Checked,
  passage: Passage,
  currentVersionId: string,
): { state: Checked['state']; words: string } {
  const { state } = checked
  if (state === 'ambiguous') return { state, words: anchorWords.ambiguous(checked.places) }
  if (state === 'lost') return { state, words: anchorWords.lost }
  if (state === 'relocated') return { state, words: anchorWords.relocated }
  const { reAnchored } = passage
  const isOther = reAnchored && reAnchored.outcome !== 'exact' && passage.versionId === currentVersionId
  if (!isOther) return { state, words: anchorWords.ok }
  const became = anchorWords.reAnchored(reAnchored.outcome, reAnchored.reason)
  const waits = standingOf(passage, currentVersionId) === 'changed'
  return { state: 'relocated', words: waits ? `${became} ${anchorWords.notReviewed}` : became }
}
