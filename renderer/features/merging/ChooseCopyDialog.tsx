import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { mergeWords } from './merge-words'
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
    <Dialog title={mergeWords.mergeCopy} onClose={onClose}>
      <p>{mergeWords.whatItDoes}</p>
      <div className={styles.tools}>
        <Button look="primary" disabled={isLooking} onClick={() => onChoose('folder')}>
          {mergeWords.chooseFolder}
        </Button>
        <Button disabled={isLooking} onClick={() => onChoose('file')}>
          {mergeWords.choosePackage}
        </Button>
      </div>
      <p role="status" className={styles.secondary}>
        {isLooking ? mergeWords.lookingThrough : ''}
      </p>
      {refused !== null && (
        <p role="alert" className={styles.problem}>
          {refused}
        </p>
      )}
    </Dialog>
  )
}
