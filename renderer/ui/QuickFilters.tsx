import { ListFilter } from 'lucide-react'
import { useId } from 'react'
import { Button } from './Button'
import styles from './QuickFilters.module.css'
import { uiWords } from './ui-words'

type QuickFiltersProps = {
  filters: readonly { id: string; label: string }[]
  /** Those that are on. */
  on: readonly string[]
  onToggle: (id: string) => void
  /** Behind one button, where side by side they would take the lines of the table below. */
  folded: boolean
}

/** Filters that are on or off by one press. */
export function QuickFilters({ filters, on, onToggle, folded }: QuickFiltersProps) {
  const id = useId()
  const buttons = filters.map((filter) => (
    <button
      key={filter.id}
      type="button"
      className={styles.filter}
      aria-pressed={on.includes(filter.id)}
      onClick={() => onToggle(filter.id)}
    >
      {filter.label}
    </button>
  ))
  if (!folded) return buttons
  const count = filters.filter((filter) => on.includes(filter.id)).length
  return (
    <>
      <Button
        popoverTarget={id}
        aria-label={count === 0 ? uiWords.filters : uiWords.filtersOn(count)}
        className={count === 0 ? styles.folded : `${styles.folded} ${styles.someOn}`}
      >
        <ListFilter size={16} aria-hidden /> {count === 0 ? uiWords.filters : uiWords.filtersWithCount(count)}
      </Button>
      <div id={id} popover="auto" className={styles.popup} role="group" aria-label={uiWords.filters}>
        {buttons}
      </div>
    </>
  )
}
