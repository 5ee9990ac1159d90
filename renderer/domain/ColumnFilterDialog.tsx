import { type ColumnFilter, nothingIn } from '@shared/arrangement'
import { readDay } from '@shared/text/read-day'
import { readNumber } from '@shared/text/read-number'
import type { Reading } from '@shared/lexicons/reading'
import { LIMITS } from '@shared/limits'
import { folded } from '@shared/words/fold'
import { sayDay } from '@shared/words/moments'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import type { GridColumn } from '@ui/grid-column'
import { facetsOf } from '@ui/grid-filter'
import { valuesInWords } from '@ui/kept-value'
import { useState } from 'react'
import styles from './ColumnFilterDialog.module.css'
import { tableWords } from './table-words'
import list from './ValueList.module.css'

type ColumnFilterDialogProps<Row> = {
  column: GridColumn<Row>
  filter: ColumnFilter | undefined
  /** The rows that all other filters let pass. */
  rows: readonly Row[]
  /** Null takes the filter off. */
  onFilter: (filter: ColumnFilter | null) => void
  onClose: () => void
}

/** Asks what rows must have in a column. */
export function ColumnFilterDialog<Row>(props: ColumnFilterDialogProps<Row>) {
  return props.column.facet === 'words' ? <ValuesDialog {...props} /> : <RangeDialog {...props} />
}

/** More values are looked for by their letters. */
const FEW = 8

function ValuesDialog<Row>({ column, filter, rows, onFilter, onClose }: ColumnFilterDialogProps<Row>) {
  const before = filter?.kind === 'values' ? filter.values : null
  const found = facetsOf(rows, column)
  // What was ticked can be taken off also where no row has it now.
  const gone = (before ?? []).filter((value) => !found.some(({ kept }) => kept === value))
  const inWords = valuesInWords(column)
  const all = [...found, ...gone.map((kept) => ({ text: inWords(kept), count: 0, kept }))]
  const [ticked, setTicked] = useState<readonly string[]>(before ?? all.map(({ kept }) => kept))
  const [words, setWords] = useState('')
  const shown = all.filter(({ text }) => folded(text || nothingIn()).includes(folded(words)))
  const shownValues = shown.map(({ kept }) => kept)
  const others = ticked.filter((kept) => !shownValues.includes(kept))
  const isAll = all.every(({ kept }) => ticked.includes(kept))
  // More could not be kept, neither for the next start nor as a view.
  const isTooMuch = !isAll && ticked.length > LIMITS.filterValues
  const apply = () => {
    onFilter(isAll ? null : { kind: 'values', values: [...ticked] })
    onClose()
  }
  return (
    <Dialog
      title={tableWords.filterBy(column.header)}
      confirm={{ label: tableWords.filter, run: apply, disabled: ticked.length === 0 || isTooMuch }}
      onClose={onClose}
    >
      {all.length > FEW && (
        <TextInput label={tableWords.findValue} type="search" value={words} onCommit={setWords} onType={setWords} />
      )}
      <div className={styles.both}>
        <Button onClick={() => setTicked([...others, ...shownValues])}>{tableWords.tickAll}</Button>
        <Button onClick={() => setTicked(others)}>{tableWords.tickNone}</Button>
      </div>
      <div role="group" aria-label={column.header} className={list.values}>
        {shown.map(({ text, count, kept }) => (
          <label key={kept} className={list.value}>
            <input
              type="checkbox"
              checked={ticked.includes(kept)}
              onChange={({ target }) =>
                setTicked(target.checked ? [...ticked, kept] : ticked.filter((each) => each !== kept))
              }
            />
            <bdi className={list.text}>{text || nothingIn()}</bdi>
            <span className={list.count}>{count}</span>
          </label>
        ))}
        {shown.length === 0 && <p>{tableWords.noValueHolds(words)}</p>}
      </div>
      {isTooMuch && <p role="alert">{tableWords.tooManyValues(LIMITS.filterValues)}</p>}
    </Dialog>
  )
}

function RangeDialog<Row>({ column, filter, onFilter, onClose }: ColumnFilterDialogProps<Row>) {
  const day = column.facet === 'day'
  const before = filter?.kind === 'number' || filter?.kind === 'day' ? filter : null
  const [from, setFrom] = useState(shownBound(before?.from ?? null))
  const [to, setTo] = useState(shownBound(before?.to ?? null))
  const read: (text: string) => Reading<string | number> = day ? readDay : readNumber
  const [least, most] = [read(from), read(to)]
  const apply = () => {
    if (least.ok && most.ok) onFilter(rangeOf(least.value, most.value))
    onClose()
  }
  const hint = day ? tableWords.dayHint : undefined
  return (
    <Dialog
      title={tableWords.filterBy(column.header)}
      confirm={{ label: tableWords.filter, run: apply, disabled: !least.ok || !most.ok }}
      onClose={onClose}
    >
      <p>{tableWords.rangeHint}</p>
      <div className={styles.range}>
        <TextInput
          label={tableWords.from}
          autoFocus
          value={from}
          hint={hint}
          error={least.ok ? undefined : least.why}
          onCommit={setFrom}
          onType={setFrom}
        />
        <TextInput
          label={tableWords.to}
          value={to}
          hint={hint}
          error={most.ok ? undefined : most.why}
          onCommit={setTo}
          onType={setTo}
        />
      </div>
    </Dialog>
  )
}

const shownBound = (bound: string | number | null): string =>
  bound === null ? '' : typeof bound === 'number' ? String(bound) : sayDay(bound)

function rangeOf(from: string | number | null, to: string | number | null): ColumnFilter | null {
  if (from === null && to === null) return null
  const numbers = { from: typeof from === 'number' ? from : null, to: typeof to === 'number' ? to : null }
  const days = { from: typeof from === 'string' ? from : null, to: typeof to === 'string' ? to : null }
  return typeof (from ?? to) === 'number' ? { kind: 'number', ...numbers } : { kind: 'day', ...days }
}
