import type { Editor } from '@tiptap/core'
import { useStableCallback } from '@ui/use-stable-callback'
import { useEffect } from 'react'

/** Signs that ask for something to put in. */
const SIGNS = ['@', '{'] as const
type Sign = (typeof SIGNS)[number]

type Input = {
  /** A sign was typed that asks for something; it is not in the words. */
  ask: (sign: Sign) => void
  paste: (data: DataTransfer | null) => void
  /** What was dropped goes where the selection was put. */
  drop: (data: DataTransfer | null) => void
}

/** Takes over what is typed, pasted and dropped from the editor where it means more than its words. */
export function useEditorInput(editor: Editor | null, { ask, paste, drop }: Input): void {
  const asks = useStableCallback(ask)
  const pastes = useStableCallback(paste)
  const drops = useStableCallback(drop)
  useEffect(() => {
    editor?.setOptions({
      editorProps: {
        ...editor.options.editorProps,
        handleTextInput: (view, from, _to, typed) => {
          const sign = SIGNS.find((each) => each === typed)
          if (!sign || isWithinWord(view.state.doc.textBetween(Math.max(0, from - 1), from, ' ', ' '), sign))
            return false
          asks(sign)
          return true
        },
        // Before the editor reads what is brought: to parse markup it makes a policy that the page forbids.
        handleDOMEvents: {
          paste: (view, event) => {
            if (!view.editable || view.composing) return false
            event.preventDefault()
            pastes(event.clipboardData)
            return true
          },
          drop: (view, event) => {
            // What is dragged from its own words the editor moves itself.
            if (!view.editable || view.dragging) return false
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
            if (at !== undefined) editor.commands.setTextSelection(at)
            event.preventDefault()
            drops(event.dataTransfer)
            return true
          },
        },
      },
    })
  }, [editor, asks, pastes, drops])
}

/** An address of mail has its sign within a word. */
const isWithinWord = (before: string, sign: Sign): boolean => sign === '@' && /[\p{L}\p{N}]/u.test(before)
