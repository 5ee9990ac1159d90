import { useEntity, useOpened, useQuery, useSaveStatus } from '@app/project-store'
import type { SaveStatus } from '@shared/ipc/contract'
import { query } from '@shared/project/queries'
import styles from './StatusBar.module.css'

const counts = query(['sources', 'passages', 'risks'], (project) =>
  [
    [Object.keys(project.sources).length, 'source'],
    [Object.keys(project.passages).length, 'passage'],
    [Object.keys(project.risks).length, 'risk'],
  ]
    .map(([n, noun]) => `${String(n)} ${String(noun)}${n === 1 ? '' : 's'}`)
    .join(' · '),
)

const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' })

export function StatusBar() {
  const opened = useOpened()
  return (
    <footer className={styles.bar}>
      {opened ? <ProjectStatus /> : <span>No project open. Nothing leaves this computer.</span>}
    </footer>
  )
}

function ProjectStatus() {
  const opened = useOpened()
  const status = useSaveStatus()
  const about = useEntity('about', 'project')
  return (
    <>
      {status && <Saved status={status} readOnly={opened?.readOnly ?? null} />}
      <span>{useQuery(counts)}</span>
      {about?.handling && <span className={styles.handling}>{about.handling}</span>}
    </>
  )
}

function Saved({ status, readOnly }: { status: SaveStatus; readOnly: string | null }) {
  if (readOnly) return <span data-save="read-only">Read-only</span>
  if (status.failure) {
    return (
      <span className={styles.failed} data-save="failed" title={status.failure}>
        Not saved
      </span>
    )
  }
  return (
    <span className={styles.saved} data-save="saved" data-seq={status.seq}>
      {status.savedAt ? `Saved ${time.format(new Date(status.savedAt))}` : 'Saved'}
    </span>
  )
}
