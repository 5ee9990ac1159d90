import { useCommand } from '@state/commands'
import { usePagePicture } from '@state/page-pictures'
import { createStore, useStore } from '@state/store'
import { pageAt } from '@shared/text/source-text'
import { Button } from '@ui/Button'
import { uiWords } from '@ui/ui-words'
import { Dialog } from '@ui/Dialog'
import { useState } from 'react'
import styles from './PagePicture.module.css'
import type { Reader } from './reader'
import { textWords } from './text-words'

/** Pixels: twice what fits beside the text, for dense screens, and enough to read the smallest note. */
const [BESIDE, LARGE] = [800, 1800]

/** Whether the page is shown; as the analyst left it. */
const shown = createStore(false)

/** The page that the caret stands on as it is printed, to check the text against it; nothing where there are no pages. */
export function PagePicture({ reader, chosenId }: { reader: Reader; chosenId: string | null }) {
  const caret = useStore(reader.caret)
  const isShown = useStore(shown)
  const page = pageAt(reader.text, caret?.offset ?? reader.passages.get(chosenId ?? '')?.anchor.start ?? 0)
  useCommand('view.page', () => shown.set(!shown.get()), page !== null)
  if (page === null) return null
  return (
    <details className={styles.page} open={isShown} onToggle={({ currentTarget }) => shown.set(currentTarget.open)}>
      <summary className={styles.summary}>{textWords.page(page)}</summary>
      {isShown && <Pages key={page} versionId={reader.text.versionId} first={page} />}
    </details>
  )
}

function Pages({ versionId, first }: { versionId: string; first: number }) {
  const [page, setPage] = useState(first)
  const [isLarge, setLarge] = useState(false)
  return (
    <>
      <Picture versionId={versionId} page={page} width={BESIDE} />
      <div className={styles.actions}>
        <Button look="quiet" why={page === 1 ? uiWords.noneBefore : null} onClick={() => setPage(page - 1)}>
          {textWords.pageBefore}
        </Button>
        <Button look="quiet" onClick={() => setPage(page + 1)}>
          {textWords.pageAfter}
        </Button>
        <Button look="quiet" onClick={() => setLarge(true)}>
          {textWords.larger}
        </Button>
      </div>
      {isLarge && (
        <Dialog title={textWords.page(page)} wide onClose={() => setLarge(false)}>
          <Picture versionId={versionId} page={page} width={LARGE} />
        </Dialog>
      )}
    </>
  )
}

function Picture({ versionId, page, width }: { versionId: string; page: number; width: number }) {
  const { url, failure } = usePagePicture(versionId, page, width)
  if (failure !== null) return <p className={styles.words}>{failure}</p>
  if (url === null) return <p className={styles.words}>{textWords.drawing(page)}</p>
  return <img className={styles.picture} src={url} alt={textWords.page(page)} />
}
