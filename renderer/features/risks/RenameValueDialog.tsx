import { listColumns, type ValueInUse, valueNamed, valuesInUse } from '@shared/document/queries/values-in-use'
import { LIMITS } from '@shared/limits'
import { folded } from '@shared/words/fold'
import { listed } from '@shared/language/counts'
import list from '@domain/ValueList.module.css'
import { announce } from '@state/notices'
import { perform } from '@state/perform'
import { useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { Select, TextInput } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { z } from 'zod'
import { valueWords } from './value-words'

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
    announce(valueWords.isNow(chosen.value, becomes))
    put({ value: becomes, name: becomes })
    used()
    setDone(done + 1)
  }
  return (
    <Dialog
      title={valueWords.renameTitle}
      confirm={{
        label: twin ? valueWords.merge : valueWords.rename,
        run: () => void run(),
        disabled: !chosen || name === '' || name === chosen.value,
      }}
      onClose={onClose}
      discard={discard}
    >
      <Select
        label={valueWords.list}
        value={columnId}
        options={columns.map(({ id, name: label }) => ({ value: id, label }))}
        {...(columnId === '' && { empty: valueWords.chooseList })}
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
        label={valueWords.newName}
        limit={LIMITS.line}
        list={valuesId}
        value={form.name}
        hint={chosen ? hintOn(chosen, twin) : valueWords.chooseFirst}
        onCommit={(typed) => put({ name: typed })}
        onType={(typed) => put({ name: typed })}
      />
      <datalist id={valuesId}>
        {texts.map((text) => (
          <option key={text}>{text}</option>
        ))}
      </datalist>
      <p>{valueWords.filtersFollow}</p>
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
        <TextInput label={valueWords.findValue} type="search" value={words} onCommit={setWords} onType={setWords} />
      )}
      <div ref={box} role="radiogroup" aria-label={valueWords.values} className={list.values}>
        {found.slice(0, MOST_SHOWN).map((each) => (
          <label key={each.value} className={list.value}>
            <input type="radio" name={group} checked={each.value === chosen} onChange={() => onChoose(each.value)} />
            <bdi className={list.text}>{each.value}</bdi>
            <span className={list.count}>{havers(each)}</span>
          </label>
        ))}
        {all.length === 0 && <p>{valueWords.none}</p>}
        {all.length > 0 && found.length === 0 && <p>{valueWords.noneHolds(words)}</p>}
        {left > 0 && <p>{valueWords.more(left)}</p>}
      </div>
    </>
  )
}

/** "3 risks and 1 indicator". */
const havers = ({ risks, indicators }: ValueInUse): string =>
  listed([
    ...(risks > 0 || indicators === 0 ? [valueWords.riskCount(risks)] : []),
    ...(indicators > 0 ? [valueWords.indicatorCount(indicators)] : []),
  ])

const hintOn = (value: ValueInUse, twin: ValueInUse | undefined): string =>
  twin ? valueWords.thereAlready(twin.value, havers(twin), havers(value)) : valueWords.willSay(havers(value))
