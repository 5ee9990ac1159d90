import { call } from '@state/client'
import { aboutDetails } from '@domain/about-details'
import { notifyFailure } from '@state/notices'
import type { AppInfo } from '@shared/ipc/contract'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { useEffect, useState } from 'react'
import { helpWords } from './help-words'

export function AboutDialog({ onClose }: { onClose: () => void }) {
  const [info, setInfo] = useState<AppInfo | null>(null)
  useEffect(() => {
    call('app.info', {}).then(setInfo, notifyFailure)
  }, [])
  return (
    <Dialog title={helpWords.about} onClose={onClose}>
      <p>{helpWords.whatItIs}</p>
      {info?.edition === 'test' && (
        <p>
          <strong>{helpWords.isTestBuild}</strong>
        </p>
      )}
      <p>{helpWords.opensNoConnection}</p>
      {info && (
        <p>
          {aboutDetails(info)}{' '}
          <Button
            look="quiet"
            onClick={() => void call('app.copyText', { text: aboutDetails(info) }).catch(notifyFailure)}
          >
            {helpWords.copyDetails}
          </Button>
        </p>
      )}
      <p>{helpWords.licence}</p>
    </Dialog>
  )
}
