import type { Decision } from '@shared/kinds/decisions'
import type { Place } from '@shared/tagging/places'
import { SORT_WORDS } from '@shared/tagging/tagging-words'
import { useEntity } from '@state/project-store'
import { MiddleCut } from '@ui/MiddleCut'
import { Check, X } from 'lucide-react'
import { decidingWords } from './deciding-words'
import styles from './Places.module.css'

/** A place in the list: its tag, its words, and how analysts differ there. */
export function PlaceLine({
  place,
  tagName,
  decision,
}: {
  place: Place
  tagName: string
  decision: Decision | undefined
}) {
  const passage = useEntity('passages', place.proposals[0]?.passageId)
  return (
    <div className={styles.line} data-sort={place.sort}>
      <span className={styles.words}>
        <span className={styles.tag}>
          <MiddleCut text={tagName} />
        </span>{' '}
        {passage && <bdi className={styles.quote}>{decidingWords.quote(passage.anchor.exact.slice(0, 120))}</bdi>}
      </span>
      <span className={styles.facts}>
        {decision && (decision.words.length > 0 ? <Check size={12} aria-hidden /> : <X size={12} aria-hidden />)}
        {decision && `${decision.words.length > 0 ? decidingWords.decided : decidingWords.rejected} · `}
        {SORT_WORDS[place.sort].one}
      </span>
    </div>
  )
}
