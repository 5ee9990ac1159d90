import { act, fireEvent } from '@testing-library/react'
import type { Editor } from '@tiptap/core'
import { richFrom } from '@shared/rich/from-markdown'
import { richFromEditor } from '@shared/rich/from-editor'
import { markdownFrom } from '@shared/rich/to-markdown'

/** The editor of rich text that an element is the field of. */
export function editorOf(element: Element | null): Editor {
  const { editor } = element as unknown as { editor?: Editor }
  if (!editor) throw new Error('This element is no editor of rich text.')
  return editor
}

/** The words of the field, as Markdown. */
export const wordsIn = (element: Element | null): string => markdownFrom(richFromEditor(editorOf(element).getJSON()))

/** Puts other words in the place of all that stand in the field. */
export function replaceWords(element: Element | null, markdown: string): void {
  const rich = richFrom(markdown)
  const content = rich.content.length > 0 ? rich : { type: 'doc', content: [{ type: 'paragraph' }] }
  act(() => void editorOf(element).commands.setContent(content))
}

/** Types letter by letter where the caret stands, as a keyboard does; jsdom has no editing of its own. */
export async function typeWords(element: Element | null, words: string): Promise<void> {
  const editor = editorOf(element)
  if (!editor.isFocused) await act(async () => void editor.commands.focus('end'))
  for (const letter of words) {
    await act(async () => {
      const { view } = editor
      const { from, to } = view.state.selection
      const insert = () => view.state.tr.insertText(letter, from, to)
      if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, letter, insert))) view.dispatch(insert())
    })
  }
}

/** Presses a key in the field. */
export async function pressIn(element: Element | null, key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
  await act(async () => void fireEvent.keyDown(element!, { key, ...modifiers }))
}

/** Pastes what another program put on the clipboard. */
export async function pasteIn(element: Element | null, data: Readonly<Record<string, string>>): Promise<void> {
  const clipboardData = { getData: (type: string) => data[type] ?? '', types: Object.keys(data), files: [], items: [] }
  await act(async () => void fireEvent.paste(element!, { clipboardData }))
}
