import { Button } from '@ui/Button'
import { ListFilter } from 'lucide-react'
import { useId } from 'react'
import { QUICK_FILTERS } from './register-filter'
import styles from './Register.module.css'

type QuickFiltersProps = {
  /** Those that are on. */
  quick: readonly string[]
  onQuick: (quick: string[]) => void
  /** Behind one button, where side by side they would take the lines of the register. */
  folded: boolean
}

/** The filters that are on or off by one press. */
export function QuickFilters({ quick, onQuick, folded }: QuickFiltersProps) {
  const id = useId()
  const filters = QUICK_FILTERS.map((filter) => (
    <button
      key={filter.id}
      type="button"
      className={styles.quick}
      aria-pressed={quick.includes(filter.id)}
      onClick={() =>
        onQuick(quick.includes(filter.id) ? quick.filter((each) => each !== filter.id) : [...quick, filter.id])
      }
    >
      {filter.label}
    </button>
  ))
  if (!folded) return filters
  const on = QUICK_FILTERS.filter((filter) => quick.includes(filter.id)).length
  return (
    <>
      <Button
        popoverTarget={id}
        aria-label={on === 0 ? 'Filters' : `Filters, ${on} on`}
        className={on === 0 ? styles.folded : `${styles.folded} ${styles.someOn}`}
      >
        <ListFilter size={16} aria-hidden /> {on === 0 ? 'Filters' : `Filters (${on})`}
      </Button>
      <div id={id} popover="auto" className={styles.foldedFilters} role="group" aria-label="Filters">
        {filters}
      </div>
    </>
  )
}
