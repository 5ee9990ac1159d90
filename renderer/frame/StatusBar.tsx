import { runCommand } from '@state/commands'
import { useDraftsState } from '@state/drafts'
import { passageCounts } from '@shared/document/queries/passages'
import { useEntity, useOpened, useQuery, useSaveStatus } from '@state/project-store'
import { savedWords } from '@state/save'
import { useTray } from '@state/tray'
import type { SaveStatus } from '@shared/ipc/contract'
import { Button } from '@ui/Button'
import { query } from '@shared/document/queries/query'
import { frameWords } from './frame-words'
import { ImportStatus } from './ImportStatus'
import styles from './StatusBar.module.css'

const sizes = query(['sources', 'risks'], (project) => ({
  sources: Object.keys(project.sources).length,
  risks: Object.keys(project.risks).length,
}))

export function StatusBar() {
  const opened = useOpened()
  return <footer className={styles.bar}>{opened ? <ProjectStatus /> : <span>{frameWords.noProject}</span>}</footer>
}

function ProjectStatus() {
  const opened = useOpened()
  const status = useSaveStatus()
  const about = useEntity('about', 'project')
  return (
    <>
      {status && <Saved status={status} readOnly={opened?.readOnly ?? null} />}
      <Sizes />
      <TrayCount />
      <ImportStatus />
      {about?.handling && <span className={styles.handling}>{about.handling}</span>}
    </>
  )
}

/** What was collected is never out of sight. */
function TrayCount() {
  const count = useTray().length
  return count > 0 ? (
    <Button look="quiet" className={styles.action} onClick={() => runCommand('tray.show')}>
      {frameWords.tray(count)}
    </Button>
  ) : null
}

function Sizes() {
  const { sources, risks } = useQuery(sizes)
  const passages = [...useQuery(passageCounts).values()].reduce((sum, n) => sum + n, 0)
  return <span>{frameWords.sizes(sources, passages, risks)}</span>
}

function Saved({ status, readOnly }: { status: SaveStatus; readOnly: string | null }) {
  const drafts = useDraftsState()
  const failure = status.failure ?? drafts.failure
  if (readOnly) return <span data-save="read-only">{frameWords.readOnly}</span>
  if (failure !== null) {
    return (
      <span className={styles.failed} data-save="failed" title={failure}>
        {frameWords.notSaved}
      </span>
    )
  }
  if (drafts.writing) {
    return (
      <span data-save="writing" data-seq={status.seq}>
        {frameWords.writing}
      </span>
    )
  }
  return (
    <span className={styles.saved} data-save="saved" data-seq={status.seq}>
      {savedWords(status)}
    </span>
  )
}
