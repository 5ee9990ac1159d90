import type { MemoFormat } from '@shared/ipc/exporting'
import type { CheckedMemo } from '@shared/memo/lint/check-memo'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import styles from './CheckPanel.module.css'
import { checkWords } from './check-words'
import { FORMAT_NAMES } from './export-words'
import { findingId } from './FindingItem'

type CheckedExportDialogProps = {
  checked: CheckedMemo
  format: MemoFormat
  onExport: () => void
  onChecks: () => void
  onClose: () => void
}

/** Before a memo with open errors is exported: what they are, and that the file will say it is a draft. */
export function CheckedExportDialog({ checked, format, onExport, onChecks, onClose }: CheckedExportDialogProps) {
  const errors = checked.open.filter(({ severity }) => severity === 'error')
  const leaveFor = (next: () => void) => () => {
    onClose()
    next()
  }
  return (
    <Dialog
      title={checkWords.exportWithErrors(errors.length)}
      confirm={{ label: checkWords.exportAsDraft(FORMAT_NAMES[format]), run: leaveFor(onExport) }}
      onClose={onClose}
      wide
    >
      <p>{checkWords.draftUntilMended}</p>
      <ul className={styles.list}>
        {errors.map((finding) => (
          <li key={findingId(finding)} className={styles.item}>
            <p className={styles.message}>{`${finding.rule} ${finding.message}`}</p>
          </li>
        ))}
      </ul>
      <p className={styles.acts}>
        <Button look="quiet" onClick={leaveFor(onChecks)}>
          {checkWords.showChecks}
        </Button>
      </p>
    </Dialog>
  )
}
