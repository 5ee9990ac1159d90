import { folded, searchWords } from '@shared/words/fold'
import { TextInput } from '@ui/Field'
import { InParts } from '@ui/InParts'
import { useState } from 'react'
import styles from './NewTaggingDialog.module.css'

/** From so many on they are searched rather than looked through. */
const MANY = 8

type MemberChoiceProps = {
  legend: string
  items: readonly { id: string; name: string }[]
  chosen: readonly string[]
  /** What stands beside one of them; empty for nothing. */
  note?: (id: string) => string
  onChange: (chosen: string[]) => void
}

/** Ticks some of a list, in whose order they then are. */
export function MemberChoice({ legend, items, chosen, note, onChange }: MemberChoiceProps) {
  const [filter, setFilter] = useState('')
  const isChosen = new Set(chosen)
  const words = searchWords(filter)
  const found = items.filter(({ name }) => words.every((word) => folded(name).includes(word)))
  const change = (id: string, isIn: boolean) =>
    onChange(items.flatMap((item) => ((item.id === id ? isIn : isChosen.has(item.id)) ? item.id : [])))
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {legend} · {chosen.length} of {items.length}
      </legend>
      {items.length > MANY && (
        <TextInput
          label={`Filter ${legend.toLowerCase()}`}
          hideLabel
          type="search"
          placeholder={`Filter ${legend.toLowerCase()}`}
          value={filter}
          onCommit={setFilter}
          onType={setFilter}
        />
      )}
      <ul className={styles.choices} aria-label={legend}>
        <InParts
          items={found}
          around={(more) => <li>{more}</li>}
          render={({ id, name }) => (
            <li key={id}>
              <label className={styles.choice}>
                <input
                  type="checkbox"
                  checked={isChosen.has(id)}
                  onChange={({ target }) => change(id, target.checked)}
                />
                <bdi>{name}</bdi> <span className={styles.note}>{note?.(id)}</span>
              </label>
            </li>
          )}
        />
      </ul>
      {found.length === 0 && (
        <p className={styles.note}>{items.length === 0 ? 'There are none yet.' : 'None has these words.'}</p>
      )}
    </fieldset>
  )
}
