import { CommandButton } from '@domain/CommandButton'
import { goTo, usePlaceOf } from '@state/place'
import { currentProject, useQuery } from '@state/project-store'
import { reviewOfSource, versionName } from '@shared/document/queries/versions'
import type { Source } from '@shared/kinds/sources'
import { capitalised } from '@shared/words/sentence'
import { Button } from '@ui/Button'
import { reviewWords } from './review-words'
import styles from './VersionBanner.module.css'

/** Over the text: that it is an earlier one, or that passages of the present one wait for review. */
export function VersionBanner({ source, versionId }: { source: Source; versionId: string }) {
  const { waiting } = useQuery(reviewOfSource, source.id)
  const { view } = usePlaceOf('reader')
  const version = currentProject().versions[versionId]
  if (version && versionId !== source.versionId) {
    return (
      <div role="note" aria-label={reviewWords.earlierVersion} className={styles.banner}>
        <p className={styles.words}>{reviewWords.earlierText(capitalised(versionName(currentProject(), version)))}</p>
        <Button onClick={() => goTo({ screen: 'reader', passageId: null, view: null })}>
          {reviewWords.readPresent}
        </Button>
        <Button onClick={() => goTo({ screen: 'reader', view: { kind: 'compare', versionId } })}>
          {reviewWords.compare}
        </Button>
      </div>
    )
  }
  if (waiting.length === 0 || view?.kind === 'review') return null
  return (
    <div role="note" aria-label={reviewWords.toReview} className={styles.banner}>
      <p className={styles.words}>{reviewWords.waiting(waiting.length)}</p>
      <CommandButton command="review.open">{reviewWords.review}</CommandButton>
    </div>
  )
}
