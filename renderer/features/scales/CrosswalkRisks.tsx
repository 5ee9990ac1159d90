import { type CrosswalkRow, type Shift, SHIFTS } from '@shared/scoring/crosswalk'
import { Select } from '@ui/Field'
import { useMemo, useState } from 'react'
import styles from './CrosswalkDialog.module.css'
import { CrosswalkTable } from './CrosswalkTable'
import type { Worked } from './use-crosswalk'

type Shown = 'all' | 'changed' | Shift
const ORDERS = {
  register: { label: 'As in the register', place: () => 0 },
  before: { label: 'By rank now', place: ({ before }: CrosswalkRow) => before.rank ?? Infinity },
  after: { label: 'By rank then', place: ({ after }: CrosswalkRow) => after.rank ?? Infinity },
} as const
type Order = keyof typeof ORDERS

/** The risks of a crosswalk, all or those that something of changes, in the order that is asked for. */
export function CrosswalkRisks({ worked: { crosswalk, from, to } }: { worked: Worked }) {
  const { rows, counts, changed } = crosswalk
  const [shown, setShown] = useState<Shown>('all')
  const [order, setOrder] = useState<Order>('register')
  const listed = useMemo(() => {
    const { place } = ORDERS[order]
    return rows
      .filter(({ shifts }) => shown === 'all' || (shown === 'changed' ? shifts.length > 0 : shifts.includes(shown)))
      .toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
  }, [rows, shown, order])
  return (
    <>
      <div className={styles.selects}>
        <Select<Shown>
          label="Show"
          value={shown}
          options={[
            { value: 'all', label: `All risks (${rows.length})` },
            { value: 'changed', label: `Only what changes (${changed})` },
            ...(Object.keys(SHIFTS) as Shift[])
              .filter((shift) => counts.has(shift) || shift === shown)
              .map((shift) => ({ value: shift, label: `Only with ${SHIFTS[shift]} (${counts.get(shift) ?? 0})` })),
          ]}
          onChange={(value) => value !== '' && setShown(value)}
        />
        <Select<Order>
          label="Order"
          value={order}
          options={(Object.keys(ORDERS) as Order[]).map((value) => ({ value, label: ORDERS[value].label }))}
          onChange={(value) => value !== '' && setOrder(value)}
        />
      </div>
      {listed.length === 0 ? (
        <p>{rows.length === 0 ? 'There are no risks yet.' : 'No risk is shown by this choice.'}</p>
      ) : (
        <CrosswalkTable key={`${shown} ${order}`} rows={listed} from={from} to={to} />
      )}
    </>
  )
}
