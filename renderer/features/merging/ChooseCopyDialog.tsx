import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import styles from './Merging.module.css'

type ChooseCopyDialogProps = {
  /** Whether the copy that was chosen is being looked through. */
  isLooking: boolean
  refused: string | null
  onChoose: (from: 'folder' | 'file') => void
  onClose: () => void
}

/** Asks where the copy lies: a folder beside this one, or a file that somebody sent. */
export function ChooseCopyDialog({ isLooking, refused, onChoose, onClose }: ChooseCopyDialogProps) {
  return (
    <Dialog title="Merge a copy of the project" onClose={onClose}>
      <p>
        What somebody did in a copy of this project comes together with what is here. You see first what it would be.
      </p>
      <div className={styles.tools}>
        <Button look="primary" disabled={isLooking} onClick={() => onChoose('folder')}>
          Choose a folder…
        </Button>
        <Button disabled={isLooking} onClick={() => onChoose('file')}>
          Choose a package…
        </Button>
      </div>
      <p role="status" className={styles.secondary}>
        {isLooking ? 'Looking the copy through…' : ''}
      </p>
      {refused !== null && (
        <p role="alert" className={styles.problem}>
          {refused}
        </p>
      )}
    </Dialog>
  )
}
