import { goTo } from '@state/place'
import { currentProject, useQuery } from '@state/project-store'
import { outcomeSum, reviewOfSource, versionName, versionsOfSource } from '@shared/document/queries/versions'
import type { Source } from '@shared/kinds/sources'
import { capitalised } from '@shared/words/sentence'
import { Button } from '@ui/Button'
import { TriangleAlert } from 'lucide-react'
import { cardWords } from './card-words'
import { libraryWords } from './library-words'
import styles from './SourceCard.module.css'

const review = (sourceId: string): void =>
  goTo({ screen: 'reader', sourceId, view: { kind: 'review', passageId: null } })

/** That passages of the source wait for review since it has a new version; nothing where none do. */
export function ReviewNotice({ source }: { source: Source }) {
  const { waiting } = useQuery(reviewOfSource, source.id)
  if (waiting.length === 0) return null
  return (
    <div role="note" aria-label={cardWords.toReview} className={styles.review}>
      <p className={styles.reviewWords}>
        <TriangleAlert aria-hidden size={14} />
        {cardWords.waiting(waiting.length)}
      </p>
      <Button onClick={() => review(source.id)}>{cardWords.review}</Button>
    </div>
  )
}

/** The texts the source had before, each to be read or compared, and what became of the passages. */
export function EarlierVersions({ source }: { source: Source }) {
  const earlier = useQuery(versionsOfSource, source.id).filter(({ id }) => id !== source.versionId)
  const { outcomes } = useQuery(reviewOfSource, source.id)
  if (earlier.length === 0) return null
  const show = (kind: 'earlier' | 'compare', versionId: string) =>
    goTo({ screen: 'reader', sourceId: source.id, view: { kind, versionId } })
  return (
    <div className={styles.section}>
      <h3 className={styles.subheading}>{cardWords.earlierVersions}</h3>
      <p className={styles.secondary}>{outcomeSum(outcomes)}</p>
      <ul className={styles.versions} aria-label={cardWords.earlierVersions}>
        {earlier.map((version) => (
          <li key={version.id} className={styles.version}>
            <span>
              {capitalised(versionName(currentProject(), version))} (<bdi>{version.fileName}</bdi>)
            </span>
            <Button onClick={() => show('earlier', version.id)}>{libraryWords.read}</Button>
            <Button onClick={() => show('compare', version.id)}>{cardWords.compare}</Button>
          </li>
        ))}
      </ul>
      <Button look="quiet" className={styles.start} onClick={() => review(source.id)}>
        {cardWords.reviewPassages}
      </Button>
    </div>
  )
}
