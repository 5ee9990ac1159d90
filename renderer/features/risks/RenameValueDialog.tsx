import { listColumns, type ValueInUse, valueNamed, valuesInUse } from '@shared/document/queries/values-in-use'
import { LIMITS } from '@shared/limits'
import { folded } from '@shared/words/fold'
import { counted } from '@shared/words/plural'
import { listed } from '@shared/words/sentence'
import list from '@domain/ValueList.module.css'
import { announce } from '@state/notices'
import { perform } from '@state/perform'
import { useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { Select, TextInput } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { z } from 'zod'

const Form = z.strictObject({ columnId: z.string(), value: z.string(), name: z.string() })

/** More values are looked for by their letters; of those that are found so many are shown. */
const FEW = 8
const MOST_SHOWN = 500

type RenameValueDialogProps = {
  /** The column whose values are shown first. */
  columnId: string
  onClose: () => void
}

/** Lists what risks say in a line or a column, with how many say it, and has one value called otherwise everywhere. */
export function RenameValueDialog({ columnId: asked, onClose }: RenameValueDialogProps) {
  const columns = useQuery(listColumns)
  const [empty] = useState(() => ({ columnId: asked, value: '', name: '' }))
  const { form, put, used, discard } = useKeptForm(`rename-value ${asked}`, Form, empty)
  const valuesId = useId()
  const [done, setDone] = useState(0)
  const values = useRef<HTMLDivElement>(null)
  // The button that was pressed can do nothing more: whoever renames the next value goes on from this one.
  useEffect(() => {
    if (done > 0) values.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }, [done])
  // A column may be deleted, and a value renamed, in another window meanwhile.
  const columnId = columns.find(({ id }) => id === form.columnId)?.id ?? ''
  const all = useQuery(valuesInUse, columnId)
  const chosen = all.find(({ value }) => value === form.value)
  const name = form.name.trim()
  const texts = all.map(({ value }) => value)
  const into = chosen && name !== '' ? valueNamed(texts, chosen.value, name) : null
  const twin = all.find(({ value }) => value === into)
  const run = async () => {
    if (!chosen) return
    const becomes = into ?? name
    const input = { columnId, value: chosen.value, name: becomes }
    if (!(await perform({ name: 'value.rename', input }))) return
    announce(`“${chosen.value}” is “${becomes}” now.`)
    put({ value: becomes, name: becomes })
    used()
    setDone(done + 1)
  }
  return (
    <Dialog
      title="Rename values of a list"
      confirm={{
        label: twin ? 'Merge' : 'Rename',
        run: () => void run(),
        disabled: !chosen || name === '' || name === chosen.value,
      }}
      onClose={onClose}
      discard={discard}
    >
      <Select
        label="List"
        value={columnId}
        options={columns.map(({ id, name: label }) => ({ value: id, label }))}
        {...(columnId === '' && { empty: 'Choose a list' })}
        onChange={(id) => put({ columnId: id, value: '', name: '' })}
      />
      <Values
        key={columnId}
        box={values}
        all={all}
        value={chosen?.value ?? ''}
        onChoose={(value) => put({ value, name: ['', form.value].includes(form.name) ? value : form.name })}
      />
      <TextInput
        label="New name"
        limit={LIMITS.line}
        list={valuesId}
        value={form.name}
        hint={chosen ? hintOn(chosen, twin) : 'Choose a value above first.'}
        onCommit={(typed) => put({ name: typed })}
        onType={(typed) => put({ name: typed })}
      />
      <datalist id={valuesId}>
        {texts.map((text) => (
          <option key={text}>{text}</option>
        ))}
      </datalist>
      <p>Filters and saved views follow. It is one step, and one undo takes all of it back.</p>
    </Dialog>
  )
}

type ValuesProps = {
  box: RefObject<HTMLDivElement | null>
  all: readonly ValueInUse[]
  value: string
  onChoose: (value: string) => void
}

/** The values with who has them; one can be chosen. */
function Values({ box, all, value: chosen, onChoose }: ValuesProps) {
  const group = useId()
  const [words, setWords] = useState('')
  const found = all.filter(({ value }) => folded(value).includes(folded(words)))
  const left = found.length - MOST_SHOWN
  return (
    <>
      {all.length > FEW && (
        <TextInput label="Find a value" type="search" value={words} onCommit={setWords} onType={setWords} />
      )}
      <div ref={box} role="radiogroup" aria-label="Values" className={list.values}>
        {found.slice(0, MOST_SHOWN).map((each) => (
          <label key={each.value} className={list.value}>
            <input type="radio" name={group} checked={each.value === chosen} onChange={() => onChoose(each.value)} />
            <bdi className={list.text}>{each.value}</bdi>
            <span className={list.count}>{havers(each)}</span>
          </label>
        ))}
        {all.length === 0 && <p>No risk says anything there yet.</p>}
        {all.length > 0 && found.length === 0 && <p>No value holds “{words}”.</p>}
        {left > 0 && <p>{counted(left, 'more value')}: find them by their letters.</p>}
      </div>
    </>
  )
}

/** "3 risks and 1 indicator". */
const havers = ({ risks, indicators }: ValueInUse): string =>
  listed([
    ...(risks > 0 || indicators === 0 ? [counted(risks, 'risk')] : []),
    ...(indicators > 0 ? [counted(indicators, 'indicator')] : []),
  ])

const hintOn = (value: ValueInUse, twin: ValueInUse | undefined): string =>
  twin
    ? `“${twin.value}” is there already (${havers(twin)}): both become one, and ${havers(value)} will say “${twin.value}” too.`
    : `${havers(value)} will say so.`
