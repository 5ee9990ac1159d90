import { drawnFrom } from '@domain/use-drawn'
import { useScales } from '@domain/use-scales'
import { type LeftOut, leftOutWith } from '@shared/scoring/leave-out'
import { fallsOf, partName } from '@shared/scoring/leave-out-words'
import { goTo } from '@state/place'
import { currentProject, useQuery } from '@state/project-store'
import { useSteps } from '@state/use-steps'
import { Button } from '@ui/Button'
import { useCallback, useState } from 'react'
import { cardWords } from './card-words'
import styles from './SourceCard.module.css'

/** What would fall without the source, and without its origin where others share that; nothing where it is no evidence. */
export function IfNotThere({ sourceId }: { sourceId: string }) {
  const moment = useQuery(drawnFrom)
  const work = useCallback(() => {
    void moment
    return leftOutWith(currentProject(), sourceId)
  }, [moment, sourceId])
  const found = useSteps(work)
  // What was found stands until it is found anew: what is below it must not jump with every edit.
  const [last, setLast] = useState<readonly LeftOut[]>([])
  if (found && found !== last) setLast(found)
  const leftOut = found ?? last
  const { matrix } = useScales()
  if (leftOut.length === 0) return null
  return (
    <div className={styles.section}>
      <h3 className={styles.subheading}>{cardWords.ifNotThere}</h3>
      {leftOut.map((each) => (
        <div key={each.key}>
          {each.kind === 'origin' && <p className={styles.secondary}>{cardWords.allOf(partName(each))}</p>}
          {each.kind === 'source' && leftOut.length > 1 && <p className={styles.secondary}>{cardWords.thisAlone}</p>}
          <ul>
            {fallsOf(each, matrix).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className={styles.secondary}>{cardWords.notScoredAnew}</p>
      <Button look="quiet" className={styles.start} onClick={() => goTo({ screen: 'matrix', picture: 'leave-out' })}>
        {cardWords.compareAll}
      </Button>
    </div>
  )
}
