import type { Memo } from '@shared/kinds/memos'
import { quoteOf } from '@shared/memo/lint/check-memo'
import type { Finding } from '@shared/memo/lint/finding'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { perform } from '@state/perform'
import { Dialog } from '@ui/Dialog'
import { TextArea } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { useState } from 'react'
import { z } from 'zod'
import styles from './CheckPanel.module.css'

const Typed = z.strictObject({ reason: z.string() })

/** Passes over a finding, with the reason that the memo prints. */
export function WaiveDialog({ memo, finding, onClose }: { memo: Memo; finding: Finding; onClose: () => void }) {
  const { rule, about, message } = finding
  const [id] = useState(newId)
  const { form, put, used, discard } = useKeptForm(`waive ${memo.id} ${rule} ${about}`, Typed, { reason: '' })
  const reason = form.reason.trim()
  const waive = async () => {
    const waiver = { id, memoId: memo.id, rule, about, quote: quoteOf(finding), reason }
    if (!(await perform({ name: 'waiver.add', input: { waiver } }))) return
    used()
    onClose()
  }
  return (
    <Dialog
      title={`Waive ${rule}`}
      confirm={{ label: 'Waive', run: () => void waive(), disabled: reason === '', onlyByButton: true }}
      onClose={onClose}
      discard={discard}
    >
      <p className={styles.message}>{message}</p>
      <TextArea
        label="Reason"
        hint="Why it may stay as it is. The memo prints it in the annex; it holds until these words or values change."
        autoFocus
        limit={LIMITS.prose}
        value={form.reason}
        onCommit={(words) => put({ reason: words })}
        onType={(words) => put({ reason: words })}
      />
    </Dialog>
  )
}
