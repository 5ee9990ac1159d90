import { useKeptFold } from '@domain/KeptFold'
import { useCommand } from '@state/commands'
import { usePagePicture } from '@state/page-pictures'
import { useStore } from '@state/store'
import { pageAt } from '@shared/text/source-text'
import { Button } from '@ui/Button'
import { uiWords } from '@ui/ui-words'
import { Dialog } from '@ui/Dialog'
import { Fold } from '@ui/Fold'
import { useState } from 'react'
import inspector from './Inspector.module.css'
import styles from './PagePicture.module.css'
import type { Reader } from './reader'
import { textWords } from './text-words'

/** Pixels: twice what fits beside the text, for dense screens, and enough to read the smallest note. */
const [BESIDE, LARGE] = [800, 1800]

/** The page that the caret stands on as it is printed, to check the text against it; nothing where there are no pages. */
export function PagePicture({ reader, chosenId }: { reader: Reader; chosenId: string | null }) {
  const caret = useStore(reader.caret)
  const { isOpen, keep } = useKeptFold('page', false)
  const page = pageAt(reader.text, caret?.offset ?? reader.passages.get(chosenId ?? '')?.anchor.start ?? 0)
  useCommand('view.page', () => keep(!isOpen), page !== null)
  if (page === null) return null
  return (
    <div className={inspector.section}>
      <Fold title={textWords.page(page)} level={2} isOpen={isOpen} onOpen={keep}>
        <Pages key={page} versionId={reader.text.versionId} first={page} />
      </Fold>
    </div>
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
