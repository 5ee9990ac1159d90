import { currentAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { DifferenceView } from '@domain/DifferenceView'
import { fullMoment } from '@shared/words/moments'
import { notify, notifyFailure } from '@state/notices'
import { change } from '@state/perform'
import { useSaveStatus } from '@state/project-store'
import { useDifference } from '@domain/use-difference'
import type { BackupSummary } from '@shared/ipc/past'
import { Dialog } from '@ui/Dialog'
import { useEffect, useState } from 'react'
import styles from './BackupsDialog.module.css'
import { BACKUP_REASONS, projectDialogWords } from './project-dialog-words'

/** Lists the backups, shows what differs from each, and restores one as a change that can be undone. */
export function BackupsDialog({ onClose }: { onClose: () => void }) {
  const backups = useBackups()
  const [chosen, setChosen] = useState<BackupSummary | null>(null)
  const restore = ({ name, at }: BackupSummary) => {
    onClose()
    change('backup.restore', { by: currentAnalyst().id, name })
      .then(() => notify('info', projectDialogWords.isAsInBackup(fullMoment(at))))
      .catch(notifyFailure)
  }
  return (
    <Dialog
      wide
      title={projectDialogWords.restoreBackup}
      confirm={{ label: projectDialogWords.restore, run: () => chosen && restore(chosen), disabled: chosen === null }}
      onClose={onClose}
    >
      {backups?.length === 0 && <p>{projectDialogWords.noBackup}</p>}
      {backups && backups.length > 0 && <BackupList backups={backups} chosen={chosen} onChoose={setChosen} />}
      {chosen && <Preview key={chosen.name} name={chosen.name} onFailed={() => setChosen(null)} />}
    </Dialog>
  )
}

type BackupListProps = {
  backups: readonly BackupSummary[]
  chosen: BackupSummary | null
  onChoose: (backup: BackupSummary) => void
}

function BackupList({ backups, chosen, onChoose }: BackupListProps) {
  const seq = useSaveStatus()?.seq ?? 0
  return (
    <fieldset className={styles.backups}>
      <legend className="visually-hidden">{projectDialogWords.newestFirst}</legend>
      {backups.map((backup) => (
        <label key={backup.name} className={styles.backup}>
          <input type="radio" name="backup" checked={backup === chosen} onChange={() => onChoose(backup)} />
          <span>{fullMoment(backup.at)}</span>
          <span className={styles.facts}>{BACKUP_REASONS[backup.reason] ?? backup.reason}</span>
          <span className={styles.since}>{sinceText(seq - backup.seq)}</span>
        </label>
      ))}
    </fieldset>
  )
}

const sinceText = (changes: number): string =>
  changes <= 0 ? projectDialogWords.asNow : projectDialogWords.changesSince(changes)

function Preview({ name, onFailed }: { name: string; onFailed: () => void }) {
  const difference = useDifference(() => call('backup.preview', { name }), onFailed)
  return difference ? <DifferenceView difference={difference} /> : <p>{projectDialogWords.comparing}</p>
}

function useBackups(): readonly BackupSummary[] | null {
  const [backups, setBackups] = useState<readonly BackupSummary[] | null>(null)
  useEffect(() => {
    call('backup.list', {}).then(setBackups).catch(notifyFailure)
  }, [])
  return backups
}
