import { call } from '@state/client'
import { notifyFailure } from '@state/notices'
import { Dialog } from '@ui/Dialog'
import { useEffect, useState } from 'react'
import { helpWords } from './help-words'
import styles from './LicencesDialog.module.css'

/** The words that the licences of others ask to be handed on with Assay. */
export function LicencesDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('')
  useEffect(() => {
    call('app.licences', {}).then(setText, notifyFailure)
  }, [])
  return (
    <Dialog title={helpWords.thirdPartyLicences} onClose={onClose} wide>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It is scrolled with the keys. */}
      <section className={styles.text} aria-label={helpWords.licences} tabIndex={0}>
        <pre>{text}</pre>
      </section>
    </Dialog>
  )
}
