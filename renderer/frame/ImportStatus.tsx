import { cancelImports } from '@state/import'
import { openImportList, useImportList } from '@state/import-list'
import { useImportProgress } from '@state/import-progress'
import { useOpened } from '@state/project-store'
import { Button } from '@ui/Button'
import styles from './StatusBar.module.css'

/** How far an import is, on every screen; after it, what of it the analyst has to look at. */
export function ImportStatus() {
  const progress = useImportProgress()
  const list = useImportList()
  const folderId = useOpened()?.folderId
  const mine = list.folderId === folderId
  const waiting = list.items.filter(({ state }) => state.is === 'like' || state.is === 'failed').length
  if (!mine || (!progress && (waiting === 0 || list.open))) return null
  const shown = !list.open && (
    <Button look="quiet" className={styles.action} onClick={() => openImportList(true)}>
      Show the list
    </Button>
  )
  if (!progress) {
    return (
      <span className={styles.imports}>
        {waiting} of an import {waiting === 1 ? 'needs' : 'need'} a look {shown}
      </span>
    )
  }
  const { done, total, fileName } = progress
  return (
    <span className={styles.imports}>
      <progress className={styles.progress} value={done} max={total} aria-label="Whole import" />
      <span className={styles.file}>
        Reading <bdi>{fileName}</bdi>
      </span>
      {total > 1 && ` (${done + 1} of ${total})`}
      {shown}
      <Button look="quiet" className={styles.action} onClick={cancelImports}>
        Cancel
      </Button>
    </span>
  )
}
