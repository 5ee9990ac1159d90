import { TermForm } from '@shared/lexicons/lexicon'
import { LIMITS } from '@shared/limits'
import { Select } from '@ui/Field'
import { BandLine } from '@domain/BandLine'
import { EditableRows, moved } from './EditableRows'
import { EditorFrame } from './EditorFrame'
import { type EditorProps } from './editor-props'
import { editorWords } from './editor-words'
import { LexiconForm, newTermRow, readLexicon, type TermRow, termRows } from './lexicon-form'
import { useScaleForm } from './use-scale-form'
import { RowInput } from './RowInput'
import { FORM_NAMES, scaleWords } from './scale-words'
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
        title={editorWords.termsLeastFirst}
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
        label={editorWords.nameOf('term', number)}
        placeholder={editorWords.name}
        limit={LIMITS.line}
        value={term.label}
        onPut={(label) => onPut({ label })}
      />
      <RowInput
        label={editorWords.otherNameOf(number)}
        placeholder={scaleWords.otherName}
        limit={LIMITS.line}
        value={term.alternative}
        onPut={(alternative) => onPut({ alternative })}
      />
      <span className={styles.band}>
        <span aria-hidden>{editorWords.from}</span>
        <OpenEnd
          sign=">"
          label={editorWords.moreThan(number)}
          isOpen={term.openLow}
          onOpen={(openLow) => onPut({ openLow })}
        />
        <RowInput
          label={editorWords.lowerPercent(number)}
          inputMode="numeric"
          value={term.low}
          onPut={(low) => onPut({ low })}
        />
        <span aria-hidden>{editorWords.to}</span>
        <OpenEnd
          sign="<"
          label={editorWords.lessThan(number)}
          isOpen={term.openHigh}
          onOpen={(openHigh) => onPut({ openHigh })}
        />
        <RowInput
          label={editorWords.higherPercent(number)}
          inputMode="numeric"
          value={term.high}
          onPut={(high) => onPut({ high })}
        />
        <span aria-hidden>%</span>
      </span>
      <Select
        label={editorWords.inSentence(number)}
        hideLabel
        value={term.form}
        options={TermForm.options.map((value) => ({ value, label: FORM_NAMES[value] }))}
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
      title={isOpen ? editorWords.noPartOfBand(label) : editorWords.off(label)}
      onClick={() => onOpen(!isOpen)}
    >
      {sign}
    </button>
  )
}
