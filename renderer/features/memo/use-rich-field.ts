import { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { richFrom } from '@shared/rich/from-markdown'
import { richFromEditor } from '@shared/rich/from-editor'
import { markdownFrom } from '@shared/rich/to-markdown'
import { type Commit, useDraft } from '@ui/use-draft'
import { useStableCallback } from '@ui/use-stable-callback'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ChipSource } from './chips'
import { richExtensions } from './rich-extensions'

/** What is typed is told at once, and while more is typed at most this often: a long text takes milliseconds to write. */
const PAUSE_MS = 150

type RichFieldOptions = {
  value: string
  onCommit: Commit
  limit: number
  place: string
  editable: boolean
  /** How it is named and described for assistive technology; the same object while that stays the same. */
  attributes: Record<string, string>
  chips: ChipSource
  /** The element the editor is made in. */
  host: RefObject<HTMLElement | null>
}

/**
 * An editor of rich text over a kept value in Markdown, with the draft of any other field: on disk within a second,
 * committed when the field is left, and never replaced while somebody types.
 */
export function useRichField({ value, onCommit, limit, place, editable, attributes, chips, host }: RichFieldOptions) {
  const [editor, setEditor] = useState<Editor | null>(null)
  /** The words of the editor as they were told last. */
  const told = useRef<string>(null)
  const isNew = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const live = useRef<Editor>(null)

  const read = () => {
    if (isNew.current && live.current) told.current = markdownOf(live.current)
    isNew.current = false
    return told.current ?? value
  }
  const draft = useDraft({ value, onCommit, limit, place, read })
  const { text, change } = draft

  /** Tells what was typed since it was told last. */
  const tell = useStableCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    if (isNew.current) change(read())
  })
  const typed = useStableCallback(() => {
    isNew.current = true
    if (timer.current !== undefined) return
    tell()
    timer.current = setTimeout(tell, PAUSE_MS)
  })

  // One editor as long as the field is open: what changes later is put into it.
  const begin = useStableCallback((): Editor => {
    told.current = text
    const made = new Editor({
      element: host.current,
      injectCSS: false,
      extensions: richExtensions(chips),
      content: contentOf(text),
      onUpdate: () => typed(),
      // What is pasted or typed is never run as HTML, and links open nothing.
      enablePasteRules: false,
    })
    live.current = made
    setEditor(made)
    return made
  })
  const end = useStableCallback((made: Editor) => {
    clearTimeout(timer.current)
    // What was typed last is read before the editor goes: the draft commits it after.
    read()
    live.current = null
    made.destroy()
  })
  useLayoutEffect(() => {
    const made = begin()
    return () => end(made)
  }, [begin, end])

  useLayoutEffect(() => {
    editor?.setOptions({ editable, editorProps: { ...editor.options.editorProps, attributes } })
  }, [editor, editable, attributes])

  // Words that come back or were saved elsewhere stand in the editor too, in a step that its own undo takes back.
  useLayoutEffect(() => {
    if (!editor || text === told.current) return
    isNew.current = false
    told.current = text
    // What was typed before is a step of its own.
    editor.view.dispatch(closeHistory(editor.state.tr))
    editor.commands.setContent(contentOf(text), { emitUpdate: false })
  }, [editor, text])

  const revertNow = useStableCallback(draft.revert)
  /** Sends what stands in the editor on its way. */
  const commit = () => {
    flushSync(tell)
    draft.commit()
  }
  /** Brings the kept words back; false when there was nothing to give up. */
  const giveUp = () => {
    flushSync(tell)
    return revertNow()
  }
  return { ...draft, editor, commit, giveUp }
}

const contentOf = (markdown: string) => {
  const rich = richFrom(markdown)
  return rich.content.length === 0 ? { type: 'doc', content: [{ type: 'paragraph' }] } : rich
}

const markdownOf = (editor: Editor): string => markdownFrom(richFromEditor(editor.getJSON()))
