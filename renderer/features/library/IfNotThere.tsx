import { useScales } from '@domain/use-scales'
import { leftOutWith } from '@shared/scoring/leave-out'
import { fallsOf, partName } from '@shared/scoring/leave-out-words'
import { goTo } from '@state/place'
import { useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import styles from './SourceCard.module.css'

/** What would fall without the source, and without its origin where others share that; nothing where it is no evidence. */
export function IfNotThere({ sourceId }: { sourceId: string }) {
  const leftOut = useQuery(leftOutWith, sourceId)
  const { matrix } = useScales()
  if (leftOut.length === 0) return null
  return (
    <div className={styles.section}>
      <h3 className={styles.subheading}>If it were not there</h3>
      {leftOut.map((each) => (
        <div key={each.key}>
          {each.kind === 'origin' && <p className={styles.secondary}>All of the {partName(each)}:</p>}
          {each.kind === 'source' && leftOut.length > 1 && <p className={styles.secondary}>This source alone:</p>}
          <ul>
            {fallsOf(each, matrix).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className={styles.secondary}>Scores are not worked out anew: nobody was asked without this evidence.</p>
      <Button look="quiet" className={styles.start} onClick={() => goTo({ screen: 'matrix', picture: 'leave-out' })}>
        Compare all sources
      </Button>
    </div>
  )
}
