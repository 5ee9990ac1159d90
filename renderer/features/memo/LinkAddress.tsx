import type { Editor } from '@tiptap/core'
import { LIMITS } from '@shared/limits'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { useState } from 'react'

/** Gives the selected words an address. A memo shows it and opens nothing. */
export function LinkAddress({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [href, setHref] = useState('')
  const isAddress = /^(https?:\/\/|mailto:)\S+$/i.test(href.trim())
  const set = () => {
    onClose()
    setTimeout(() => editor.chain().focus().setLink({ href: href.trim() }).run())
  }
  return (
    <Dialog title="Link" confirm={{ label: 'Link', run: set, disabled: !isAddress }} onClose={onClose}>
      <TextInput
        label="Address"
        hint="Begins with https://, http:// or mailto:. The memo shows it as text."
        autoFocus
        limit={LIMITS.url}
        value={href}
        onCommit={setHref}
        onType={setHref}
      />
    </Dialog>
  )
}
