import { cancelPackage, useUnpacking } from '@state/packages'
import { Dialog } from '@ui/Dialog'
import { packWords } from './pack-words'
import styles from './PackDialog.module.css'

/** Says how far a package is that is being unpacked; closing it cancels that. */
export function UnpackingDialog() {
  const running = useUnpacking()
  if (!running) return null
  return (
    <Dialog title={packWords.openPackage} returnTo={running.left} onClose={() => cancelPackage(running)}>
      <p role="status">{packWords.unpacking}</p>
      <progress className={styles.progress} value={running.part} aria-label={packWords.package} />
    </Dialog>
  )
}
