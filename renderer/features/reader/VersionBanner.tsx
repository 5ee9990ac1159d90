import { CommandButton } from '@domain/CommandButton'
import { goTo, usePlaceOf } from '@state/place'
import { currentProject, useQuery } from '@state/project-store'
import { reviewOfSource, versionName } from '@shared/document/queries/versions'
import type { Source } from '@shared/kinds/sources'
import { counted } from '@shared/words/plural'
import { capitalised } from '@shared/words/sentence'
import { Button } from '@ui/Button'
import styles from './VersionBanner.module.css'

/** Over the text: that it is an earlier one, or that passages of the present one wait for review. */
export function VersionBanner({ source, versionId }: { source: Source; versionId: string }) {
  const { waiting } = useQuery(reviewOfSource, source.id)
  const { view } = usePlaceOf('reader')
  const version = currentProject().versions[versionId]
  if (version && versionId !== source.versionId) {
    return (
      <div role="note" aria-label="Earlier version" className={styles.banner}>
        <p className={styles.words}>
          {capitalised(versionName(currentProject(), version))}: an earlier text of this source. New passages are marked
          in the present one.
        </p>
        <Button onClick={() => goTo({ screen: 'reader', passageId: null, view: null })}>Read the present text</Button>
        <Button onClick={() => goTo({ screen: 'reader', view: { kind: 'compare', versionId } })}>Compare</Button>
      </div>
    )
  }
  if (waiting.length === 0 || view?.kind === 'review') return null
  return (
    <div role="note" aria-label="Passages to review" className={styles.banner}>
      <p className={styles.words}>
        {counted(waiting.length, 'passage')} changed, lost or not certain in the new version{' '}
        {waiting.length === 1 ? 'waits' : 'wait'} for review.
      </p>
      <CommandButton command="review.open">Review</CommandButton>
    </div>
  )
}
