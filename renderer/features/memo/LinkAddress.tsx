import type { Editor } from '@tiptap/core'
import { LIMITS } from '@shared/limits'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { useState } from 'react'
import { editorWords } from './editor-words'

/** Gives the selected words an address. A memo shows it and opens nothing. */
export function LinkAddress({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [href, setHref] = useState('')
  const isAddress = /^(https?:\/\/|mailto:)\S+$/i.test(href.trim())
  const set = () => {
    onClose()
    setTimeout(() => editor.chain().focus().setLink({ href: href.trim() }).run())
  }
  return (
    <Dialog
      title={editorWords.link}
      confirm={{ label: editorWords.link, run: set, disabled: !isAddress }}
      onClose={onClose}
    >
      <TextInput
        label={editorWords.address}
        hint={editorWords.addressHint}
        autoFocus
        limit={LIMITS.url}
        value={href}
        onCommit={setHref}
        onType={setHref}
      />
    </Dialog>
  )
}
