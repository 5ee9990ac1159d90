import { cancelImports } from '@state/import'
import { openImportList, useImportList } from '@state/import-list'
import { useImportProgress } from '@state/import-progress'
import { useOpened } from '@state/project-store'
import { Button } from '@ui/Button'
import { Sentence } from '@ui/Sentence'
import { importListWords } from './import-list-words'
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
      {importListWords.showList}
    </Button>
  )
  if (!progress) {
    return (
      <span className={styles.imports}>
        {importListWords.needLook(waiting)} {shown}
      </span>
    )
  }
  const { done, total, fileName } = progress
  return (
    <span className={styles.imports}>
      <progress className={styles.progress} value={done} max={total} aria-label={importListWords.wholeImport} />
      <span className={styles.file}>
        <Sentence of={importListWords.reading} parts={{ file: <bdi>{fileName}</bdi> }} />
      </span>
      {total > 1 && ` ${importListWords.placeOf(done + 1, total)}`}
      {shown}
      <Button look="quiet" className={styles.action} onClick={cancelImports}>
        {importListWords.cancel}
      </Button>
    </span>
  )
}
