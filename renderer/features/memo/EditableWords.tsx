import { fieldPlace } from '@domain/field-place'
import { UnseenNote } from '@domain/UnseenMark'
import { DraftKeeperProvider, unfinished, useDraftKeeper } from '@ui/draft-keeper'
import { currentProject, useEditable } from '@state/project-store'
import { type Memo, type MemoWords, type ValuesBehind, wordsKey } from '@shared/kinds/memos'
import { language } from '@shared/language/language'
import { gatherValues, valuesBehind } from '@shared/memo/values-behind'
import { inSlices } from '@state/in-slices'
import { useStableCallback } from '@ui/use-stable-callback'
import type { Wording } from '@shared/memo/memo-tree'
import { markdownFrom } from '@shared/rich/to-markdown'
import { Button, IconButton } from '@ui/Button'
import { Pencil } from 'lucide-react'
import { Children, type ReactNode, useEffect, useState } from 'react'
import { InPlace } from './InPlace'
import styles from './MemoPaper.module.css'
import { MarginMark } from './MarginMark'
import { MovedValues } from './MovedValues'
import { useOpener } from './paper-fields'
import { paperWords } from './paper-words'
import { RichEditor } from './RichEditor'
import { wordsId } from './section-id'

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
  // Words are written against what the project said when they were begun: what moves meanwhile is marked. With words
  // that were begun before a restart the keeper has what it said then.
  // Gathered in slices: of thousands of risks that takes longer than a keystroke may.
  const [valuesThen, setValuesThen] = useState<ValuesBehind>()
  const written = useStableCallback(() => gatherValues(currentProject(), memo, words))
  useEffect(() => {
    if (!editing) return
    const given = new AbortController()
    void inSlices(written(), given.signal).then((values) => values && setValuesThen(values))
    return () => given.abort()
  }, [editing, written])
  const besideValues = { ...keeper, keep: (at: string, text: string) => keeper.keep(at, text, valuesThen) }
  const valuesOfWords = () => keeper.beside(place) ?? valuesThen ?? valuesBehind(currentProject(), memo, words)
  const edit = () => {
    setValuesThen(undefined)
    setFound(false)
    setEditing(editable)
  }
  useOpener(wordsKey(words), editable, edit)

  const field = (
    <DraftKeeperProvider value={besideValues}>
      <RichEditor
        label={label}
        hint={hint}
        memo={memo}
        riskId={'riskId' in words ? words.riskId : null}
        autoFocus={!isFound}
        place={place}
        disabled={!editable}
        value={markdownFrom(wording.words)}
        onCommit={(text) => onWrite(text.trim() === '' ? null : text, valuesOfWords())}
      />
    </DraftKeeperProvider>
  )
  return (
    <InPlace
      id={wordsId(words)}
      words={wordsKey(words)}
      beside={<MarginMark label={label} words={words} />}
      editing={editing}
      onClose={() => setEditing(false)}
      field={field}
    >
      <Words
        {...{ label, wording, draftMark, backLabel, memo, words, edit, children }}
        onGiveBack={() => onWrite(null, {})}
      />
    </InPlace>
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
      {wording.unseen.length > 0 && <UnseenNote passages={wording.unseen} what={paperWords.theWords(label)} />}
      {wording.moved.length > 0 && <MovedValues label={label} memo={memo} words={words} wording={wording} />}
      <p className={styles.marks} data-beside lang={language()}>
        <span>{wording.written ? paperWords.written : draftMark}</span>
        {editable && <IconButton data-edits icon={Pencil} label={paperWords.edit(label)} onClick={edit} />}
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
    <p className={styles.marks} data-beside lang={language()}>
      {note && <span>{note}</span>}
      {editable && (
        <Button look="quiet" aria-label={paperWords.addWordsTo(label)} onClick={onAdd}>
          {paperWords.addWords}
        </Button>
      )}
    </p>
  )
}

/** A drag that selects words is no click on them. */
const isOnWords = () => document.getSelection()?.isCollapsed !== false
