import { DOCUMENT_LANGUAGE } from '@shared/language/language'
import { LIMITS } from '@shared/limits'
import { useQuery } from '@state/project-store'
import type { Risk } from '@shared/kinds/risks'
import { linesInUse, statementSentence } from '@shared/document/queries/risks'
import { readStatement } from '@shared/document/statement'
import { statementHints } from '@shared/document/statement-hints'
import { judgmentSentence } from '@shared/memo/judgment-sentence'
import { KeptFold } from '@domain/KeptFold'
import { DateField } from '@ui/DateField'
import { TextArea, TextInput } from '@ui/Field'
import { useId, useState } from 'react'
import styles from './Inspector.module.css'
import { riskWords } from './risk-words'

export type Statement = Pick<Risk, 'title' | 'cause' | 'event' | 'party' | 'horizon' | 'consequence' | 'category'> & {
  owner: string
}

type StatementFieldsProps = {
  statement: Statement
  /** Called when a field is left; answers as `Commit` does. */
  onCommit: (changes: Partial<Statement>) => unknown
  /** Called with what is typed, for a statement that is not in the project yet. */
  onType?: (changes: Partial<Statement>) => void
  /** Names a field of a risk that is in the project. */
  place?: (field: keyof Statement) => string
  /** The horizon as a part of a form that is kept (`useKeptForm`). */
  horizon?: { key: string; place: string }
  disabled?: boolean
}

/** The parts of a risk's statement, with the sentence they make while they are typed. */
export function StatementFields({
  statement,
  onCommit,
  onType,
  place,
  horizon,
  disabled = false,
}: StatementFieldsProps) {
  const [typing, setTyping] = useState<Partial<Statement>>({})
  /** Gathered from all risks, so only once they are wanted. */
  const [suggesting, setSuggesting] = useState<Suggested | null>(null)
  const linesId = useId()
  const typed = { ...statement, ...typing }
  const sentence = statementSentence(typed)
  const hints = statementHints(typed)

  const field = (part: Exclude<keyof Statement, 'horizon'>) => ({
    value: statement[part],
    disabled,
    place: place?.(part),
    onType: (text: string) => {
      setTyping((typed) => ({ ...typed, [part]: text }))
      onType?.({ [part]: text })
    },
    onCommit: (text: string) => {
      setTyping({})
      if (part === 'title' && text.trim() === '') return false
      return onCommit({ [part]: text.trim() })
    },
  })

  const suggested = (part: Suggested) => ({ ...field(part), list: linesId, onEnter: () => setSuggesting(part) })

  return (
    <>
      {sentence !== '' && (
        <div className={styles.sentence} aria-live="polite">
          <p lang={DOCUMENT_LANGUAGE}>{sentence}</p>
        </div>
      )}
      {sentence !== '' && (
        <KeptFold part="in-memo" title={riskWords.asInMemo} level={4} isOpenAtFirst={false}>
          <p className={styles.inMemo} lang={DOCUMENT_LANGUAGE}>
            {inMemo(typed)}
          </p>
        </KeptFold>
      )}
      <TextInput label={riskWords.title} limit={LIMITS.line} hintWhenEmpty={riskWords.titleHint} {...field('title')} />
      <TextArea
        spellCheck
        label={riskWords.cause}
        limit={LIMITS.prose}
        hint={hints.cause}
        rows={2}
        {...field('cause')}
      />
      <TextArea
        spellCheck
        label={riskWords.event}
        limit={LIMITS.prose}
        hint={hints.event}
        rows={2}
        {...field('event')}
      />
      <TextInput label={riskWords.party} limit={LIMITS.line} hint={hints.party} {...suggested('party')} />
      <div className={styles.pair}>
        <DateField
          label={riskWords.horizon}
          disabled={disabled}
          value={statement.horizon ?? ''}
          key={horizon?.key}
          place={horizon?.place ?? place?.('horizon')}
          onType={(day) => onType?.({ horizon: day || null })}
          onCommit={(day) => onCommit({ horizon: day === '' ? null : day })}
        />
        <TextInput label={riskWords.category} limit={LIMITS.line} {...suggested('category')} />
        <TextInput label={riskWords.owner} limit={LIMITS.line} {...suggested('owner')} />
      </div>
      {suggesting && <LinesInUse id={linesId} field={suggesting} />}
      <TextArea
        spellCheck
        label={riskWords.consequence}
        limit={LIMITS.prose}
        hint={hints.consequence}
        rows={2}
        {...field('consequence')}
      />
    </>
  )
}

/** The judgment that a memo prints, as long as nobody knows how likely it is. */
function inMemo(statement: Statement): string {
  const { sentence, lines } = judgmentSentence(readStatement(statement), statement.title, ANY, 'it-is')
  return [sentence, ...lines].join(' ')
}
const ANY = { kind: 'adjective', words: '…' } as const

type Suggested = 'category' | 'party' | 'owner'

/** What the project says in this line of other risks. */
function LinesInUse({ id, field }: { id: string; field: Suggested }) {
  return (
    <datalist id={id}>
      {useQuery(linesInUse, field).map((line) => (
        <option key={line}>{line}</option>
      ))}
    </datalist>
  )
}
