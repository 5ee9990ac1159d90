import { currentAnalyst } from '@state/analyst'
import { ChangeView } from '@domain/ChangeView'
import { call } from '@state/client'
import { useLookup } from '@domain/lookup'
import { fullMoment } from '@shared/words/moments'
import { announce, notifyFailure } from '@state/notices'
import { change } from '@state/perform'
import { useSaveStatus, useReadOnly } from '@state/project-store'
import type { CommitDetails } from '@shared/ipc/past'
import type { Change } from '@shared/document/change'
import { doneBy, doneUnnamed, type Item } from '@shared/history/history'
import { Button } from '@ui/Button'
import { useEffect, useState } from 'react'
import styles from './CommitView.module.css'
import { historyWords } from './history-words'
import { RestoreDialog } from './RestoreDialog'

/** `restoring` says whether it is asked if the whole project is to be as it was then. */
type CommitViewProps = { seq: number; restoring: boolean; onRestoring: (asked: boolean) => void }

/** One change of the project in full, and the ways back to it. */
export function CommitView({ seq, restoring, onRestoring }: CommitViewProps) {
  const readOnly = useReadOnly()
  const details = useDetails(seq)
  const status = useSaveStatus()
  const find = useLookup(details ? [...details.gone, ...details.commit.changes] : [])
  if (!details) return null
  const { commit, total } = details
  const hidden = total - commit.changes.length
  return (
    <div className={styles.commit}>
      <header className={styles.header}>
        <h2 className={styles.title}>{commit.label}</h2>
        <p className={styles.facts}>
          {doneBy(commit, find) ?? doneUnnamed(commit.changes.map(({ kind }) => kind))} ·{' '}
          <time dateTime={commit.at}>{fullMoment(commit.at)}</time> · {historyWords.number(commit.seq)}
        </p>
        <Button
          why={readOnly ?? (commit.seq === status?.seq ? historyWords.isNewest : null)}
          onClick={() => onRestoring(true)}
        >
          {historyWords.restoreAll}
        </Button>
      </header>
      {commit.changes.map((change) => (
        <ChangeView
          key={`${change.kind} ${change.id}`}
          change={change}
          find={find}
          actions={<RestoreItem change={change} seq={commit.seq} />}
        />
      ))}
      {hidden > 0 && <p className={styles.facts}>{historyWords.moreNotListed(hidden)}</p>}
      {restoring && <RestoreDialog commit={commit} onClose={() => onRestoring(false)} />}
    </div>
  )
}

/** A thing that this change deleted comes back as it was before. */
function RestoreItem({ change: { kind, id, after }, seq }: { change: Change; seq: number }) {
  const readOnly = useReadOnly()
  const run = () => restoreItem({ kind, id }, after === null ? seq - 1 : seq)
  return (
    <Button why={readOnly} onClick={() => void run()}>
      {after === null ? historyWords.bringBack : historyWords.restoreItem}
    </Button>
  )
}

async function restoreItem(item: Item, seq: number): Promise<void> {
  try {
    const { label, changed } = await change('history.restoreItem', { by: currentAnalyst().id, item, seq })
    announce(changed ? label : historyWords.alreadySo)
  } catch (failure) {
    notifyFailure(failure)
  }
}

function useDetails(seq: number): CommitDetails | null {
  const [details, setDetails] = useState<CommitDetails | null>(null)
  useEffect(() => {
    let shown = true
    call('history.show', { seq })
      .then((found) => shown && setDetails(found))
      .catch(notifyFailure)
    return () => {
      shown = false
    }
  }, [seq])
  return details
}
