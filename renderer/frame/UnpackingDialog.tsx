import { cancelPackage, useUnpacking } from '@state/packages'
import { Dialog } from '@ui/Dialog'
import styles from './PackDialog.module.css'

/** Says how far a package is that is being unpacked; closing it cancels that. */
export function UnpackingDialog() {
  const running = useUnpacking()
  if (!running) return null
  return (
    <Dialog title="Open package" onClose={() => cancelPackage(running)}>
      <p role="status">Every file of it is proven and unpacked. Closing this cancels it, and nothing is kept.</p>
      <progress className={styles.progress} value={running.part} aria-label="Package" />
    </Dialog>
  )
}
