import { type Gap, gaps } from '@shared/retrieval/gaps'
import { useCallback, useState } from 'react'
import { Button } from '@ui/Button'
import styles from './Gaps.module.css'
import { useSteps } from '@state/use-steps'
import type { ViewProps } from './view-props'
import { VIEW_NAMES, viewWords } from './view-words'

/** Things of a gap shown at once. */
const PAGE = 50

/** What of the codebook and the evidence is not there yet. */
export function Gaps({ project, passages, onPassages }: ViewProps) {
  const work = useCallback(() => gaps(project, passages), [project, passages])
  const found = useSteps(work)
  return (
    <section aria-label={VIEW_NAMES.gaps} className={styles.gaps}>
      {found === null && <p role="status">{viewWords.looking}</p>}
      {found?.map((gap) => (
        <OneGap key={gap.key} gap={gap} onPassages={onPassages} />
      ))}
    </section>
  )
}

function OneGap({ gap: { key, title, why, items }, onPassages }: { gap: Gap } & Pick<ViewProps, 'onPassages'>) {
  const [shown, setShown] = useState(PAGE)
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.why}>{items.length === 0 ? viewWords.none : why}</p>
      <ul className={styles.items}>
        {items.slice(0, shown).map(({ id, name, passageIds }) => (
          <li key={id}>
            {passageIds.length === 0 ? (
              <bdi>{name}</bdi>
            ) : (
              <button
                type="button"
                className={styles.item}
                onClick={() => onPassages(passageIds, key === ALL_TOGETHER ? title : `${title}: ${name}`)}
              >
                <bdi>{name}</bdi> <span className={styles.why}>{viewWords.passages(passageIds.length)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {items.length > shown && <Button onClick={() => setShown(shown + PAGE)}>{viewWords.showMore}</Button>}
    </section>
  )
}

/** The gap whose passages are listed as one: its title says what they are. */
const ALL_TOGETHER: Gap['key'] = 'no-evidence'
