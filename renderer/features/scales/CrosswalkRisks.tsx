import { type CrosswalkRow, type Shift, SHIFTS } from '@shared/scoring/crosswalk'
import { Select } from '@ui/Field'
import { useMemo, useState } from 'react'
import styles from './CrosswalkDialog.module.css'
import { CrosswalkTable } from './CrosswalkTable'
import { crosswalkWords, ORDER_NAMES } from './crosswalk-words'
import type { Worked } from './use-crosswalk'

type Shown = 'all' | 'changed' | Shift
type Order = keyof typeof ORDER_NAMES
const PLACES: Readonly<Record<Order, (row: CrosswalkRow) => number>> = {
  register: () => 0,
  before: ({ before }) => before.rank ?? Infinity,
  after: ({ after }) => after.rank ?? Infinity,
}

/** The risks of a crosswalk, all or those that something of changes, in the order that is asked for. */
export function CrosswalkRisks({ worked: { crosswalk, from, to } }: { worked: Worked }) {
  const { rows, counts, changed } = crosswalk
  const [shown, setShown] = useState<Shown>('all')
  const [order, setOrder] = useState<Order>('register')
  const listed = useMemo(() => {
    const place = PLACES[order]
    return rows
      .filter(({ shifts }) => shown === 'all' || (shown === 'changed' ? shifts.length > 0 : shifts.includes(shown)))
      .toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
  }, [rows, shown, order])
  return (
    <>
      <div className={styles.selects}>
        <Select<Shown>
          label={crosswalkWords.show}
          value={shown}
          options={[
            { value: 'all', label: crosswalkWords.all(rows.length) },
            { value: 'changed', label: crosswalkWords.changing(changed) },
            ...(Object.keys(SHIFTS) as Shift[])
              .filter((shift) => counts.has(shift) || shift === shown)
              .map((shift) => ({
                value: shift,
                label: crosswalkWords.onlyWith(SHIFTS[shift], counts.get(shift) ?? 0),
              })),
          ]}
          onChange={(value) => value !== '' && setShown(value)}
        />
        <Select<Order>
          label={crosswalkWords.order}
          value={order}
          options={(Object.keys(ORDER_NAMES) as Order[]).map((value) => ({ value, label: ORDER_NAMES[value] }))}
          onChange={(value) => value !== '' && setOrder(value)}
        />
      </div>
      {listed.length === 0 ? (
        <p>{rows.length === 0 ? crosswalkWords.noRisks : crosswalkWords.noneShown}</p>
      ) : (
        <CrosswalkTable key={`${shown} ${order}`} rows={listed} from={from} to={to} />
      )}
    </>
  )
}
