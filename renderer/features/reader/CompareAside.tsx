import { Sentence } from '@ui/Sentence'
import { goTo } from '@state/place'
import { useQuery } from '@state/project-store'
import { KeysOf } from '@domain/KeysOf'
import { outcomeSum, reviewOfSource } from '@shared/document/queries/versions'
import type { Source } from '@shared/kinds/sources'
import { Button } from '@ui/Button'
import inspector from './Inspector.module.css'
import { reviewWords } from './review-words'
import styles from './ReviewPane.module.css'

/** Beside two versions: what became of the passages between them, and how to get about. */
export function CompareAside({ source }: { source: Source }) {
  const { waiting, outcomes } = useQuery(reviewOfSource, source.id)
  return (
    <div className={inspector.inspector}>
      <section className={inspector.section} aria-label={reviewWords.passagesOfSource}>
        <h2 className={inspector.heading}>{reviewWords.passages}</h2>
        <p className={styles.sum}>{outcomeSum(outcomes)}</p>
        <p className={inspector.hint}>
          {waiting.length === 0 ? reviewWords.noneWaits : reviewWords.countToReview(waiting.length)}
        </p>
        <div className={inspector.actions}>
          <Button onClick={() => goTo({ screen: 'reader', view: { kind: 'review', passageId: null } })}>
            {reviewWords.reviewPassages}
          </Button>
        </div>
      </section>
      <p className={inspector.hint}>
        <Sentence
          of={reviewWords.howToCompare}
          parts={{
            next: <KeysOf command="change.next" />,
            previous: <KeysOf command="change.previous" />,
            compare: <KeysOf command="review.compare" />,
          }}
        />
      </p>
    </div>
  )
}
