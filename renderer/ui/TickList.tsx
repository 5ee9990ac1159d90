import { folded, searchWords } from '@shared/words/fold'
import { useState } from 'react'
import { Button } from './Button'
import { TextInput } from './Field'
import { InParts } from './InParts'
import { Tick, TickGroup } from './Tick'
import styles from './Tick.module.css'
import { uiWords } from './ui-words'

/** From so many on they are searched rather than looked through. */
const MANY = 8

type TickListProps = {
  legend: string
  items: readonly { id: string; name: string }[]
  chosen: readonly string[]
  /** What stands beside one of them; empty for nothing. */
  note?: (id: string) => string
  disabled?: boolean
  onChange: (chosen: string[]) => void
}

/** Ticks some of a list, in whose order they then are. */
export function TickList({ legend, items, chosen, note, disabled = false, onChange }: TickListProps) {
  const [filter, setFilter] = useState('')
  const isChosen = new Set(chosen)
  const words = searchWords(filter)
  const found = items.filter(({ name }) => words.every((word) => folded(name).includes(word)))
  const areAllChosen = found.length > 0 && found.every(({ id }) => isChosen.has(id))
  const change = (changed: readonly { id: string }[], isIn: boolean) => {
    const ids = new Set(changed.map(({ id }) => id))
    onChange(items.flatMap(({ id }) => ((ids.has(id) ? isIn : isChosen.has(id)) ? id : [])))
  }
  return (
    <TickGroup legend={uiWords.chosenOf(legend, chosen.length, items.length)} disabled={disabled}>
      {items.length > MANY && (
        <div className={styles.filter}>
          <TextInput
            label={uiWords.filterList(legend)}
            hideLabel
            type="search"
            placeholder={uiWords.filterList(legend)}
            value={filter}
            onCommit={setFilter}
            onType={setFilter}
          />
          <Button disabled={found.length === 0} onClick={() => change(found, !areAllChosen)}>
            {areAllChosen ? uiWords.tickNone : uiWords.tickAll}
          </Button>
        </div>
      )}
      {found.length === 0 ? (
        <p className={styles.hint}>{items.length === 0 ? uiWords.noneYet : uiWords.noneHasWords}</p>
      ) : (
        <ul className={styles.list} aria-label={legend}>
          <InParts
            items={found}
            around={(more) => <li>{more}</li>}
            render={(item) => (
              <li key={item.id}>
                <Tick
                  label={<bdi>{item.name}</bdi>}
                  hint={note?.(item.id) ?? ''}
                  checked={isChosen.has(item.id)}
                  onChange={(isTicked) => change([item], isTicked)}
                />
              </li>
            )}
          />
        </ul>
      )}
    </TickGroup>
  )
}
