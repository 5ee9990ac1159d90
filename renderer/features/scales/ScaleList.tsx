import { choose } from '@state/place'
import { scaleName } from '@shared/lexicons/scale'
import type { Scales } from '@shared/lexicons/scales'
import { closeDrawer } from '@ui/focus'
import { Check } from 'lucide-react'
import { useId } from 'react'
import { type AnyScale, isInForce, isPreset, PARTS, type Part, scalesOfPart, sizeOf } from './scale-parts'
import { PART_NAMES, scaleWords } from './scale-words'
import styles from './Scales.module.css'

type ScaleListProps = { scales: Scales; shown: AnyScale }

/** All scales by their sort; arrows and Tab walk them as buttons do. */
export function ScaleList({ scales, shown }: ScaleListProps) {
  return (
    <div className={styles.list} role="group" aria-label={scaleWords.scales} data-work>
      {PARTS.map((part) => (
        <ScalesOfPart key={part} part={part} scales={scales} shown={shown} />
      ))}
    </div>
  )
}

function ScalesOfPart({ part, scales, shown }: ScaleListProps & { part: Part }) {
  const titleId = useId()
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.listTitle}>
        {PART_NAMES[part]}
      </h2>
      <ul aria-labelledby={titleId}>
        {scalesOfPart(scales, part).map((each) => (
          <li key={each.scale.id}>
            <button
              type="button"
              className={styles.item}
              aria-current={(part === shown.part && each.scale.id === shown.scale.id) || undefined}
              onClick={({ currentTarget }) => {
                choose({ screen: 'scales', scale: { part, id: each.scale.id } })
                closeDrawer(currentTarget)
              }}
            >
              <span className={styles.itemName}>{scaleName(each.scale)}</span>
              <span className={styles.itemFacts}>
                {[isPreset(each) ? '' : scaleWords.own, sizeOf(each)].filter(Boolean).join(' · ')}
              </span>
              {isInForce(scales, each) && (
                <span className={styles.inForce}>
                  <Check size={13} aria-hidden />
                  {scaleWords.inForce}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
