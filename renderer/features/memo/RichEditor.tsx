import type { Live } from '@shared/rich/addresses'
import type { Inline } from '@shared/rich/rich'
import { language } from '@shared/language/language'
import { LIMITS } from '@shared/limits'
import type { Memo } from '@shared/kinds/memos'
import { carriesPassages, dropped } from '@state/carried'
import { runCommand, useCommand } from '@state/commands'
import { announce, notify } from '@state/notices'
import { isComposing, isUndo } from '@ui/keys'
import { lengthNear } from '@ui/length'
import type { Commit } from '@ui/use-draft'
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { chipWords } from './chip-words'
import { ChipSource } from './chips'
import { CitationPicker } from './CitationPicker'
import { countWords } from '@domain/count-words'
import { editorWords } from './editor-words'
import { LinkAddress } from './LinkAddress'
import { usePaperFields } from './paper-fields'
import { insertPasted, pastedFrom } from './paste'
import styles from './RichEditor.module.css'
import { RichToolbar } from './RichToolbar'
import { useEditorInput } from './use-editor-input'
import { useMemoMaterial } from './use-memo-material'
import { useRichField } from './use-rich-field'
import { ValuePicker } from './ValuePicker'

type RichEditorProps = {
  label: string
  hint: string | undefined
  memo: Memo
  /** The risk whose judgment is written; null in a section. */
  riskId: string | null
  value: string
  place: string
  limit?: number
  autoFocus: boolean
  disabled: boolean
  onCommit: Commit
}

/** What is being chosen over the words; `sign` was typed to ask for it, and stands there after all where nothing is chosen. */
type Picking = { what: 'citation' | 'value' | 'link'; sign: string }

/** A short form of a value in the judgment of a risk; null for anything else between braces. */
const ownValue = (name: string, riskId: string | null): Live | null =>
  riskId !== null && (name === 'likelihood' || name === 'horizon')
    ? { type: 'riskValue', attrs: { riskId, value: name } }
    : null

/** Words with a form, citations and live values, written where they stand. Markdown goes in and comes out. */
export function RichEditor(props: RichEditorProps) {
  const { label, hint, memo, riskId, value, place, limit = LIMITS.prose, autoFocus, disabled, onCommit } = props
  const id = useId()
  const host = useRef<HTMLDivElement>(null)
  const material = useMemoMaterial(memo)
  const fields = usePaperFields()
  const [chips] = useState(() => new ChipSource((live) => chipWords(live, material)))
  useEffect(() => chips.change((live) => chipWords(live, material)), [chips, material])
  const [picking, setPicking] = useState<Picking | null>(null)
  const [isInvalid, setInvalid] = useState(false)
  const attributes = useMemo(
    () => ({
      class: styles.words ?? '',
      role: 'textbox',
      'aria-label': label,
      'aria-multiline': 'true',
      'aria-describedby': `${id}-told`,
      'aria-invalid': String(isInvalid),
      spellcheck: 'true',
    }),
    [label, id, isInvalid],
  )
  const field = useRichField({ value, onCommit, limit, place, editable: !disabled, attributes, chips, host })
  const { editor, problem, text } = field
  if (isInvalid !== (problem !== null)) setInvalid(problem !== null)

  useCommand('memo.cite', () => setPicking({ what: 'citation', sign: '' }), editor !== null && !disabled)
  useCommand('memo.insertValue', () => setPicking({ what: 'value', sign: '' }), editor !== null && !disabled)

  useEffect(() => {
    if (!autoFocus || !editor) return
    editor.commands.setTextSelection(editor.state.doc.content.size)
    editor.view.focus()
  }, [editor, autoFocus])
  useEffect(() => {
    // What can be chosen is there then, and answers to what is typed at once.
    const waiting = editor && material ? fields.takeWaiting() : null
    if (waiting) runCommand(waiting)
  }, [editor, material, fields])

  const put = (content: Inline) => editor?.chain().focus().insertContent(content).run()
  const insert = (live: Live) => {
    put(live)
    announce(editorWords.inserted(chipWords(live, material).spoken))
  }
  const citeDropped = (data: DataTransfer | null) => {
    const carried = dropped(data)
    if (!carried) return
    for (const passageId of carried.passageIds) insert({ type: 'citation', attrs: { passageId } })
    if (carried.toBe) notify('warning', editorWords.notYetPassage)
  }
  const unchosen = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** The palette gives the focus back as it closes. */
  const afterwards = (run: () => void) => {
    clearTimeout(unchosen.current)
    unchosen.current = setTimeout(run)
  }
  const leave = () => {
    setPicking(null)
    // A sign that asked for something and got nothing is only a sign.
    afterwards(() => picking?.sign && put({ type: 'text', text: picking.sign }))
  }
  const choose = (live: Live) => afterwards(() => insert(live))
  const typeShort = (name: string) => {
    setPicking(null)
    afterwards(() => put(ownValue(name, riskId) ?? { type: 'text', text: `{${name}}` }))
  }

  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of a palette over the words, and those that compose a character, are theirs.
    if (picking || isComposing(event)) return event.stopPropagation()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) field.commit()
    if (event.key === 'Escape' && field.giveUp()) {
      event.stopPropagation()
      event.preventDefault()
    }
    // What the editor can take back itself it has taken back already.
    if (isUndo(event) && !event.defaultPrevented && field.unrevert()) event.preventDefault()
  }
  const onBlur = (event: FocusEvent) => {
    if (picking || event.currentTarget.contains(event.relatedTarget)) return event.stopPropagation()
    field.commit()
  }

  const room = () => limit - text.length
  const paste = (data: DataTransfer | null) => {
    const pasted = data && pastedFrom(data, room())
    if (editor && pasted) insertPasted(editor, pasted)
  }
  useEditorInput(editor, {
    ask: (sign) => setPicking({ what: sign === '@' ? 'citation' : 'value', sign }),
    paste,
    drop: (data) => (carriesPassages(data) ? citeDropped(data) : paste(data)),
  })

  const told = [
    field.note ?? hint,
    lengthNear(text, limit),
    editorWords.words(countWords(editor?.getText() ?? '')),
  ].filter(Boolean)
  return (
    <div role="presentation" className={styles.editor} onKeyDown={onKeyDown} onBlur={onBlur} onFocus={field.enter}>
      {editor && (
        <RichToolbar editor={editor} disabled={disabled} onLink={() => setPicking({ what: 'link', sign: '' })} />
      )}
      <div ref={host} className={styles.host} />
      <div id={`${id}-told`} className={styles.told} lang={language()}>
        {told.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
      </div>
      {picking?.what === 'citation' && (
        <CitationPicker
          material={material}
          onChoose={(passageId) => choose({ type: 'citation', attrs: { passageId } })}
          onClose={leave}
        />
      )}
      {picking?.what === 'value' && (
        <ValuePicker material={material} riskId={riskId} onChoose={choose} onTyped={typeShort} onClose={leave} />
      )}
      {picking?.what === 'link' && editor && <LinkAddress editor={editor} onClose={() => setPicking(null)} />}
    </div>
  )
}
