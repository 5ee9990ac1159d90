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
import { checkWords } from './check-words'
import styles from './CheckPanel.module.css'
import { findingId } from './FindingItem'

const Typed = z.strictObject({ reason: z.string() })

type WaiveDialogProps = {
  memo: Memo
  /** What one rule found: one finding, or all of them. */
  findings: readonly Finding[]
  onClose: () => void
}

/** Passes over what a rule found, with the reason that the memo prints. */
export function WaiveDialog({ memo, findings, onClose }: WaiveDialogProps) {
  const [ids] = useState(() => findings.map(newId))
  const rule = findings[0]?.rule ?? ''
  const isOne = findings.length === 1
  const place = `waive ${memo.id} ${rule} ${isOne ? findings[0]?.about : 'all'}`
  const { form, put, used, discard } = useKeptForm(place, Typed, { reason: '' })
  const reason = form.reason.trim()
  const waive = async () => {
    const operations = findings.map((finding, at) => {
      const waiver = {
        id: ids[at] ?? newId(),
        memoId: memo.id,
        rule,
        about: finding.about,
        quote: quoteOf(finding),
        reason,
      }
      return { name: 'waiver.add', input: { waiver } } as const
    })
    if (!(await perform(operations, isOne ? undefined : checkWords.waiveEachOf(rule)))) return
    used()
    onClose()
  }
  return (
    <Dialog
      title={isOne ? checkWords.waiveRule(rule) : checkWords.waiveAllOf(findings.length, rule)}
      confirm={{ label: checkWords.waive, run: () => void waive(), disabled: reason === '', onlyByButton: true }}
      onClose={onClose}
      discard={discard}
    >
      <ul className={styles.places}>
        {findings.map((finding) => (
          <li key={findingId(finding)} className={styles.place}>
            <p className={styles.message}>{finding.message}</p>
          </li>
        ))}
      </ul>
      <TextArea
        spellCheck
        label={checkWords.reason}
        hint={isOne ? checkWords.whyOneMayStay : checkWords.whyAllMayStay}
        autoFocus
        limit={LIMITS.prose}
        value={form.reason}
        onCommit={(words) => put({ reason: words })}
        onType={(words) => put({ reason: words })}
      />
    </Dialog>
  )
}
