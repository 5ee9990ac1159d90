import { type Gap, gaps } from '@shared/retrieval/gaps'
import { counted } from '@shared/words/plural'
import { useCallback, useState } from 'react'
import { Button } from '@ui/Button'
import styles from './Gaps.module.css'
import { useSteps } from '@state/use-steps'
import type { ViewProps } from './view-props'

/** Things of a gap shown at once. */
const PAGE = 50

/** What of the codebook and the evidence is not there yet. */
export function Gaps({ project, passages, onPassages }: ViewProps) {
  const work = useCallback(() => gaps(project, passages), [project, passages])
  const found = useSteps(work)
  return (
    <section aria-label="Gaps" className={styles.gaps}>
      {found === null && <p role="status">Looking…</p>}
      {found?.map((gap) => (
        <OneGap key={gap.key} gap={gap} onPassages={onPassages} />
      ))}
    </section>
  )
}

function OneGap({ gap: { title, why, items }, onPassages }: { gap: Gap } & Pick<ViewProps, 'onPassages'>) {
  const [shown, setShown] = useState(PAGE)
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.why}>{items.length === 0 ? 'None.' : why}</p>
      <ul className={styles.items}>
        {items.slice(0, shown).map(({ id, name, passageIds }) => (
          <li key={id}>
            {passageIds.length === 0 ? (
              <bdi>{name}</bdi>
            ) : (
              <button
                type="button"
                className={styles.item}
                onClick={() => onPassages(passageIds, name === ALL ? title : `${title}: ${name}`)}
              >
                <bdi>{name}</bdi> <span className={styles.why}>{counted(passageIds.length, 'passage')}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {items.length > shown && <Button onClick={() => setShown(shown + PAGE)}>Show more</Button>}
    </section>
  )
}

const ALL = 'All of them'
