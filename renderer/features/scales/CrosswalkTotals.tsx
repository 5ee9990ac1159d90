import { type Crosswalk, type Shift, SHIFTS } from '@shared/scoring/crosswalk'
import { counted, formatCount } from '@shared/words/plural'
import styles from './CrosswalkDialog.module.css'

/** What a change of scales comes to, before every risk is looked at. */
export function CrosswalkTotals({
  crosswalk: { rows, counts, changed, uncounted, rescored },
}: {
  crosswalk: Crosswalk
}) {
  const kept = rows.length - changed
  return (
    <section className={styles.section} aria-labelledby="totals">
      <h3 id="totals" className={styles.heading}>
        {changed === 0 ? 'No risk changes' : `${formatCount(changed)} of ${counted(rows.length, 'risk')} change`}
      </h3>
      <p>
        {changed > 0 &&
          kept > 0 &&
          `${counted(kept, 'risk')} ${kept === 1 ? 'stays' : 'stay'} as ${kept === 1 ? 'it is' : 'they are'}. `}
        {rescored.length > 0
          ? `${counted(rescored.length, 'score')} ${rescored.length === 1 ? 'is' : 'are'} given anew; all others keep the scales they were given under.`
          : 'Every score keeps the scales it was given under.'}
        {uncounted > 0 && ` ${counted(uncounted, 'answer')} of impact ${uncounted === 1 ? 'is' : 'are'} not counted.`}
      </p>
      {counts.size > 0 && (
        <ul className={styles.totals}>
          {([...counts] as [Shift, number][]).map(([shift, count]) => (
            <li key={shift}>
              <b>{formatCount(count)}</b> {count === 1 ? 'has' : 'have'} {SHIFTS[shift]}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
