import { importPasted } from '@state/import'
import { Dialog } from '@ui/Dialog'
import { Select, TextArea } from '@ui/Field'
import { useState } from 'react'

const FORMATS = [
  { value: 'txt', label: 'Plain text' },
  { value: 'md', label: 'Markdown' },
  { value: 'html', label: 'HTML' },
] as const

/** Text from anywhere becomes a source; what the clipboard says is HTML is taken as HTML. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('')
  const [format, setFormat] = useState<(typeof FORMATS)[number]['value']>('txt')
  const run = () => {
    onClose()
    void importPasted(text, format)
  }
  return (
    <Dialog
      title="Import pasted text"
      wide
      confirm={{ label: 'Import', run, disabled: !text.trim() }}
      onClose={onClose}
    >
      <TextArea
        label="Text of the article"
        rows={14}
        value={text}
        autoFocus
        onCommit={setText}
        onType={setText}
        onPaste={(event) => {
          const html = event.clipboardData.getData('text/html')
          if (!html || text) return
          event.preventDefault()
          setText(html)
          setFormat('html')
        }}
      />
      <Select label="It is" value={format} options={FORMATS} onChange={(value) => setFormat(value || 'txt')} />
    </Dialog>
  )
}
