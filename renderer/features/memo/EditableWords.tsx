import { fieldPlace } from '@domain/field-place'
import { UnseenNote } from '@domain/UnseenMark'
import { DraftKeeperProvider, unfinished, useDraftKeeper } from '@ui/draft-keeper'
import { LIMITS } from '@shared/limits'
import { currentProject, useEditable } from '@state/project-store'
import { type Memo, type MemoWords, type ValuesBehind, wordsKey } from '@shared/kinds/memos'
import { valuesBehind } from '@shared/memo/values-behind'
import type { Wording } from '@shared/memo/memo-tree'
import { markdownFrom } from '@shared/rich/to-markdown'
import { Button, IconButton } from '@ui/Button'
import { TextArea } from '@ui/Field'
import { Pencil } from 'lucide-react'
import { Children, type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './MemoPaper.module.css'
import { MarginMark } from './MarginMark'
import { MovedValues } from './MovedValues'
import { wordsId } from './section-id'
import { withinSentence } from './within-sentence'

type EditableWordsProps = {
  /** Names the field, e.g. "Bottom line". */
  label: string
  hint?: string
  wording: Wording
  /** What the mark says while nothing is written; null when there is no draft to speak of. */
  draftMark: string | null
  /** What "written" goes back to, on the button. */
  backLabel: string
  /** Null goes back to the draft. */
  onWrite: (text: string | null, values: ValuesBehind) => unknown
  memo: Memo
  words: MemoWords
  /** The words as they are printed. */
  children: ReactNode
}

/** Words of the memo that are edited where they stand; what the analyst wrote is marked and can be given back. */
export function EditableWords(props: EditableWordsProps) {
  const { label, hint, wording, draftMark, backLabel, onWrite, memo, words, children } = props
  const editable = useEditable()
  // Names the words in the project, for what is typed and not finished.
  const place = fieldPlace('memos', memo.id, wordsKey(words))
  const keeper = useDraftKeeper()
  // What was typed before and not finished is seen at once.
  const [isFound, setFound] = useState(
    () => editable && unfinished(keeper.at(place), markdownFrom(wording.words)) !== null,
  )
  const [editing, setEditing] = useState(isFound)
  const frame = useRef<HTMLDivElement>(null)
  const byKey = useRef(false)
  // Words are written against what the project said when they were begun: what moves meanwhile is marked. With words
  // that were begun before a restart the keeper has what it said then.
  const valuesNow = () => valuesBehind(currentProject(), memo, words)
  const [valuesThen, setValuesThen] = useState(() => (isFound ? valuesNow() : {}))
  const besideValues = { ...keeper, keep: (at: string, text: string) => keeper.keep(at, text, valuesThen) }
  const edit = () => {
    setValuesThen(valuesNow())
    setFound(false)
    setEditing(editable)
  }

  useEffect(() => {
    if (editing || !byKey.current) return
    byKey.current = false
    frame.current?.querySelector('button')?.focus()
  }, [editing])

  // What the field makes of the key itself, as giving up what was typed, does not come here.
  const closeByKey = ({ key, ctrlKey, metaKey, currentTarget }: KeyboardEvent) => {
    if (key !== 'Escape' && !(key === 'Enter' && (ctrlKey || metaKey))) return
    if (currentTarget.querySelector(':invalid')) return
    byKey.current = true
    setEditing(false)
  }
  const closeOnLeave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget) || currentTarget.querySelector(':invalid')) return
    setEditing(false)
  }

  return (
    <div ref={frame} id={wordsId(words)} className={styles.frame}>
      {editing ? (
        <div role="presentation" className={styles.editing} onBlur={closeOnLeave} onKeyDown={closeByKey}>
          <DraftKeeperProvider value={besideValues}>
            <TextArea
              label={label}
              hint={hint}
              autoFocus={!isFound}
              place={place}
              disabled={!editable}
              limit={LIMITS.prose}
              value={markdownFrom(wording.words)}
              onCommit={(text) => onWrite(text.trim() === '' ? null : text, keeper.beside(place) ?? valuesThen)}
            />
          </DraftKeeperProvider>
        </div>
      ) : (
        <Words
          {...{ label, wording, draftMark, backLabel, memo, words, edit, children }}
          onGiveBack={() => onWrite(null, {})}
        />
      )}
      <MarginMark label={label} words={words} />
    </div>
  )
}

/** The words as printed, with what can be done to them. */
function Words(props: Omit<EditableWordsProps, 'hint' | 'onWrite'> & { edit: () => void; onGiveBack: () => unknown }) {
  const { label, wording, draftMark, backLabel, onGiveBack, memo, words, edit, children } = props
  const editable = useEditable()
  if (Children.toArray(children).length === 0) return <AddWords label={label} note={draftMark} onAdd={edit} />
  return (
    <div className={wording.written ? styles.written : styles.draft}>
      {/* A click on the words edits them, as in any editor; the keyboard has the button. */}
      <div role="presentation" className={styles.words} onClick={() => isOnWords() && edit()}>
        {children}
      </div>
      {wording.unseen.length > 0 && <UnseenNote passages={wording.unseen} what={`the ${withinSentence(label)}`} />}
      {wording.moved.length > 0 && <MovedValues label={label} memo={memo} words={words} wording={wording} />}
      <p className={styles.marks}>
        <span>{wording.written ? 'Written, not drafted' : draftMark}</span>
        {editable && <IconButton data-edits icon={Pencil} label={`Edit ${withinSentence(label)}`} onClick={edit} />}
        {editable && wording.written && (
          <Button look="quiet" onClick={() => void onGiveBack()}>
            {backLabel}
          </Button>
        )}
      </p>
    </div>
  )
}

function AddWords({ label, note, onAdd }: { label: string; note: string | null; onAdd: () => void }) {
  const editable = useEditable()
  return (
    <p className={styles.marks}>
      {note && <span>{note}</span>}
      {editable && (
        <Button look="quiet" aria-label={`Add your words to ${withinSentence(label)}`} onClick={onAdd}>
          Add your words
        </Button>
      )}
    </p>
  )
}

/** A drag that selects words is no click on them. */
const isOnWords = () => document.getSelection()?.isCollapsed !== false
