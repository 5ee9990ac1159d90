import { importPasted } from '@state/import'
import { importWords } from '@state/import-words'
import { linkIn } from '@state/link'
import { useLatestSteps } from '@state/use-steps'
import { Dialog } from '@ui/Dialog'
import { Select, TextArea } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { useCallback } from 'react'
import { z } from 'zod'
import { importListWords } from './import-list-words'
import styles from './PasteDialog.module.css'
import { countingPasted } from './pasted-counts'

const formats = () =>
  [
    { value: 'txt', label: importListWords.plainText },
    { value: 'md', label: 'Markdown' },
    { value: 'html', label: 'HTML' },
  ] as const

const Pasted = z.strictObject({ text: z.string(), format: z.enum(['txt', 'md', 'html']) })

const NOTHING: z.infer<typeof Pasted> = { text: '', format: 'txt' }

/** Text from anywhere becomes a source; what the clipboard says is HTML is taken as HTML. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const { form, put, used, discard } = useKeptForm('paste', Pasted, NOTHING)
  const { text, format } = form
  const link = linkIn(text)
  const counts = useLatestSteps(useCallback(() => countingPasted(text, format), [text, format]))
  const run = async () => {
    onClose()
    if (await importPasted(text, format)) used()
  }
  return (
    <Dialog
      title={importListWords.pastedText}
      wide
      confirm={{ label: importListWords.import, run: () => void run(), disabled: !text.trim() || link !== null }}
      discard={discard}
      onClose={onClose}
    >
      <div className={styles.text}>
        <TextArea
          label={importListWords.textOfArticle}
          rows={12}
          hint={
            counts && text.trim() !== '' && !link ? importListWords.pastedCounts(counts) : importListWords.pasteHere
          }
          value={text}
          autoFocus
          onCommit={(typed) => put({ text: typed })}
          onType={(typed) => put({ text: typed })}
          onPaste={(event) => {
            const html = event.clipboardData.getData('text/html')
            if (!html || text) return
            event.preventDefault()
            put({ text: html, format: 'html' })
          }}
        />
      </div>
      {link && <p role="status">{importWords.isLink(link)}</p>}
      <Select
        label={importListWords.itIs}
        value={format}
        options={formats()}
        onChange={(value) => put({ format: value || 'txt' })}
      />
    </Dialog>
  )
}
