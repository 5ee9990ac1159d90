import { call } from '@state/client'
import { aboutDetails } from '@domain/about-details'
import { notifyFailure } from '@state/notices'
import type { AppInfo } from '@shared/ipc/contract'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { useEffect, useState } from 'react'

export function AboutDialog({ onClose }: { onClose: () => void }) {
  const [info, setInfo] = useState<AppInfo | null>(null)
  useEffect(() => {
    call('app.info', {}).then(setInfo, notifyFailure)
  }, [])
  return (
    <Dialog title="About Assay" onClose={onClose}>
      <p>
        Assay turns articles into judged risks and a memo whose every judgment can be walked back to the words that
        carry it.
      </p>
      {info?.edition === 'test' && (
        <p>
          <strong>This is a test build on an unofficial copy of Electron. Do not work with it.</strong>
        </p>
      )}
      <p>It opens no network connection. Your projects are folders on this computer and stay there.</p>
      {info && (
        <p>
          {aboutDetails(info)}{' '}
          <Button
            look="quiet"
            onClick={() => void call('app.copyText', { text: aboutDetails(info) }).catch(notifyFailure)}
          >
            Copy details
          </Button>
        </p>
      )}
      <p>
        Apache License 2.0. What it is built with has licences of its own: see Third-party licences in the Help menu.
      </p>
    </Dialog>
  )
}
