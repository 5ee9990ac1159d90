import { formatCount } from '@shared/language/counts'
import { type Crosswalk, type Shift, SHIFTS } from '@shared/scoring/crosswalk'
import { Sentence } from '@ui/Sentence'
import styles from './CrosswalkDialog.module.css'
import { crosswalkWords } from './crosswalk-words'

/** What a change of scales comes to, before every risk is looked at. */
export function CrosswalkTotals({
  crosswalk: { rows, counts, changed, uncounted, rescored },
}: {
  crosswalk: Crosswalk
}) {
  const kept = rows.length - changed
  const said = [
    changed > 0 && kept > 0 && crosswalkWords.stay(kept),
    rescored.length > 0 ? crosswalkWords.givenAnew(rescored.length) : crosswalkWords.allKept,
    uncounted > 0 && crosswalkWords.notCounted(uncounted),
  ]
  return (
    <section className={styles.section} aria-labelledby="totals">
      <h3 id="totals" className={styles.heading}>
        {changed === 0 ? crosswalkWords.noneChanges : crosswalkWords.change(changed, rows.length)}
      </h3>
      <p>{said.filter(Boolean).join(' ')}</p>
      {counts.size > 0 && (
        <ul className={styles.totals}>
          {([...counts] as [Shift, number][]).map(([shift, count]) => (
            <li key={shift}>
              <Sentence of={crosswalkWords.have(count, SHIFTS[shift])} parts={{ count: <b>{formatCount(count)}</b> }} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
