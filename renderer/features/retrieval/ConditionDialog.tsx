import { LIMITS } from '@shared/limits'
import { readValue } from '@shared/retrieval/fields'
import type { Condition } from '@shared/retrieval/query'
import { Dialog } from '@ui/Dialog'
import { DateField } from '@ui/DateField'
import { TextInput } from '@ui/Field'
import { useState } from 'react'
import { queryWords } from './query-words'

/** Fields whose values are typed. */
export const TYPED = ['words', 'note', 'created', 'published'] as const
export type TypedField = (typeof TYPED)[number]

type ConditionDialogProps = {
  field: TypedField
  title: string
  onAdd: (condition: Condition) => void
  onClose: () => void
}

/** Asks for the words, or the days, that passages are to have. */
export function ConditionDialog({ field, title, onAdd, onClose }: ConditionDialogProps) {
  const [first, setFirst] = useState('')
  const [last, setLast] = useState('')
  const isDays = field === 'created' || field === 'published'
  const [typed, exact] = isDays ? [first === last ? first : `${first}..${last}`, false] : [first, isPhrase(first)]
  const value = typed === '' ? 'empty' : readValue(field, typed, exact)
  const problem = typeof value === 'string' ? value : null
  return (
    <Dialog
      title={title}
      confirm={{
        label: queryWords.addToQuery,
        run: () => typeof value === 'object' && onAdd({ kind: 'condition', field, ...value }),
        disabled: problem !== null,
      }}
      onClose={onClose}
    >
      {isDays ? (
        <>
          <DateField label={queryWords.from} autoFocus value={first} onCommit={setFirst} onType={setFirst} />
          <DateField
            label={queryWords.to}
            hint={queryWords.eitherMayBeEmpty}
            value={last}
            error={first !== '' && last !== '' && problem ? queryWords.lastBeforeFirst : undefined}
            onCommit={setLast}
            onType={setLast}
          />
        </>
      ) : (
        <TextInput
          label={field === 'note' ? queryWords.noteHas : queryWords.passageHas}
          hint={queryWords.howWordsAreFound}
          autoFocus
          limit={LIMITS.line}
          value={first}
          onCommit={setFirst}
          onType={setFirst}
        />
      )}
    </Dialog>
  )
}

/** Whether words cannot be typed without quotation marks. */
const isPhrase = (words: string): boolean => /[\s()"“”„«»:]/.test(words.trim()) || /^(?:any|none)$/i.test(words.trim())
