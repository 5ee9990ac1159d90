import { currentAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { DifferenceView } from '@domain/DifferenceView'
import { fullMoment } from '@shared/words/moments'
import { notify, notifyFailure } from '@state/notices'
import { change } from '@state/perform'
import { useSaveStatus } from '@state/project-store'
import { useDifference } from '@domain/use-difference'
import type { BackupSummary } from '@shared/ipc/past'
import { counted } from '@shared/words/plural'
import { Dialog } from '@ui/Dialog'
import { useEffect, useState } from 'react'
import styles from './BackupsDialog.module.css'

const REASONS: Record<string, string> = {
  close: 'when the project was closed',
  work: 'while working',
  restore: 'before a backup was restored',
  migrate: 'before the project was brought to a newer format',
}

/** Lists the backups, shows what differs from each, and restores one as a change that can be undone. */
export function BackupsDialog({ onClose }: { onClose: () => void }) {
  const backups = useBackups()
  const [chosen, setChosen] = useState<BackupSummary | null>(null)
  const restore = ({ name, at }: BackupSummary) => {
    onClose()
    change('backup.restore', { by: currentAnalyst().id, name })
      .then(() => notify('info', `The project is as it was in the backup of ${fullMoment(at)}. Undo takes this back.`))
      .catch(notifyFailure)
  }
  return (
    <Dialog
      wide
      title="Restore a backup"
      confirm={{ label: 'Restore', run: () => chosen && restore(chosen), disabled: chosen === null }}
      onClose={onClose}
    >
      {backups?.length === 0 && (
        <p>There is no backup yet. One is made every quarter of an hour of work, and when the project closes.</p>
      )}
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
      <legend className="visually-hidden">Backups, newest first</legend>
      {backups.map((backup) => (
        <label key={backup.name} className={styles.backup}>
          <input type="radio" name="backup" checked={backup === chosen} onChange={() => onChoose(backup)} />
          <span>{fullMoment(backup.at)}</span>
          <span className={styles.facts}>{REASONS[backup.reason] ?? backup.reason}</span>
          <span className={styles.since}>{sinceText(seq - backup.seq)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function sinceText(changes: number): string {
  if (changes <= 0) return 'as now'
  return `${counted(changes, 'change')} since`
}

function Preview({ name, onFailed }: { name: string; onFailed: () => void }) {
  const difference = useDifference(() => call('backup.preview', { name }), onFailed)
  return difference ? <DifferenceView difference={difference} /> : <p>Comparing…</p>
}

function useBackups(): readonly BackupSummary[] | null {
  const [backups, setBackups] = useState<readonly BackupSummary[] | null>(null)
  useEffect(() => {
    call('backup.list', {}).then(setBackups).catch(notifyFailure)
  }, [])
  return backups
}
