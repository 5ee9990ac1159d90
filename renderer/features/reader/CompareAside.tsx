import { goTo } from '@state/place'
import { useQuery } from '@state/project-store'
import { KeysOf } from '@domain/KeysOf'
import { outcomeSum, reviewOfSource } from '@shared/document/queries/versions'
import type { Source } from '@shared/kinds/sources'
import { counted } from '@shared/words/plural'
import { Button } from '@ui/Button'
import inspector from './Inspector.module.css'
import styles from './ReviewPane.module.css'

/** Beside two versions: what became of the passages between them, and how to get about. */
export function CompareAside({ source }: { source: Source }) {
  const { waiting, outcomes } = useQuery(reviewOfSource, source.id)
  return (
    <div className={inspector.inspector}>
      <section className={inspector.section} aria-label="Passages of the source">
        <h2 className={inspector.heading}>Passages</h2>
        <p className={styles.sum}>{outcomeSum(outcomes)}</p>
        <p className={inspector.hint}>
          {waiting.length === 0 ? 'None waits for review.' : `${counted(waiting.length, 'passage')} to review.`}
        </p>
        <div className={inspector.actions}>
          <Button onClick={() => goTo({ screen: 'reader', view: { kind: 'review', passageId: null } })}>
            Review passages
          </Button>
        </div>
      </section>
      <p className={inspector.hint}>
        <KeysOf command="change.next" /> and <KeysOf command="change.previous" /> go from difference to difference,{' '}
        <KeysOf command="review.compare" /> goes back to the text. Words that only the earlier text has are struck
        through, new ones underlined; a paragraph that only one of them has stands alone.
      </p>
    </div>
  )
}
