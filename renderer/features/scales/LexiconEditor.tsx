import { LIMITS } from '@shared/limits'
import { Select } from '@ui/Field'
import { BandLine } from '@domain/BandLine'
import { EditableRows, moved } from './EditableRows'
import { EditorFrame } from './EditorFrame'
import { type EditorProps } from './editor-props'
import { LexiconForm, newTermRow, readLexicon, type TermRow, termRows } from './lexicon-form'
import { FORMS } from './LexiconPicture'
import { useScaleForm } from './use-scale-form'
import { RowInput } from './RowInput'
import styles from './Editor.module.css'

/** The terms of a lexicon: their names, their bands, and how they stand in a sentence. */
export function LexiconEditor({ scales, given, how, onClose }: EditorProps<'lexicon'>) {
  const editing = { given, how }
  const begin = () => ({ terms: termRows(given.scale) })
  const kept = useScaleForm(scales, editing, LexiconForm, begin, readLexicon)
  const { form, put, read } = kept
  const putTerm = (index: number, changes: Partial<TermRow>) =>
    put({ terms: form.terms.map((term, at) => (at === index ? { ...term, ...changes } : term)) })
  return (
    <EditorFrame scales={scales} editing={editing} {...kept} onClose={onClose}>
      {read?.part === 'lexicon' && <BandLine terms={read.scale.terms} />}
      <EditableRows
        title="Terms, the least likely first"
        one="term"
        part="term"
        rows={form.terms}
        least={2}
        most={LIMITS.termsOfLexicon}
        fieldsOf={(term, index) => (
          <TermFields term={term} number={index + 1} onPut={(changes) => putTerm(index, changes)} />
        )}
        onAdd={() => put({ terms: [...form.terms, newTermRow(form.terms)] })}
        onRemove={(index) => put({ terms: form.terms.toSpliced(index, 1) })}
        onMove={(index, by) => put({ terms: moved(form.terms, index, by) })}
      />
    </EditorFrame>
  )
}

type TermFieldsProps = { term: TermRow; number: number; onPut: (changes: Partial<TermRow>) => void }

function TermFields({ term, number, onPut }: TermFieldsProps) {
  return (
    <div className={styles.term}>
      <RowInput
        label={`Name of term ${number}`}
        placeholder="Name"
        limit={LIMITS.line}
        value={term.label}
        onPut={(label) => onPut({ label })}
      />
      <RowInput
        label={`Other name of term ${number}`}
        placeholder="Other name"
        limit={LIMITS.line}
        value={term.alternative}
        onPut={(alternative) => onPut({ alternative })}
      />
      <span className={styles.band}>
        <span aria-hidden>from</span>
        <OpenEnd
          sign=">"
          label={`Term ${number}: more than its lower percent`}
          isOpen={term.openLow}
          onOpen={(openLow) => onPut({ openLow })}
        />
        <RowInput
          label={`Lower percent of term ${number}`}
          inputMode="numeric"
          value={term.low}
          onPut={(low) => onPut({ low })}
        />
        <span aria-hidden>to</span>
        <OpenEnd
          sign="<"
          label={`Term ${number}: less than its higher percent`}
          isOpen={term.openHigh}
          onOpen={(openHigh) => onPut({ openHigh })}
        />
        <RowInput
          label={`Higher percent of term ${number}`}
          inputMode="numeric"
          value={term.high}
          onPut={(high) => onPut({ high })}
        />
        <span aria-hidden>%</span>
      </span>
      <Select
        label={`In a sentence, term ${number}`}
        hideLabel
        value={term.form}
        options={FORMS}
        onChange={(form) => form !== '' && onPut({ form })}
      />
    </div>
  )
}

type OpenEndProps = { sign: string; label: string; isOpen: boolean; onOpen: (isOpen: boolean) => void }

/** Whether the end of a band is no part of it. */
function OpenEnd({ sign, label, isOpen, onOpen }: OpenEndProps) {
  return (
    <button
      type="button"
      className={styles.openEnd}
      aria-label={label}
      aria-pressed={isOpen}
      title={isOpen ? `${label}, which is no part of the band` : `${label}: off`}
      onClick={() => onOpen(!isOpen)}
    >
      {sign}
    </button>
  )
}
