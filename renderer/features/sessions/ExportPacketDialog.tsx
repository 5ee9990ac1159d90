import { counted } from '@shared/words/plural'
import { currentAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { tellExported } from '@state/exported'
import { failureText } from '@state/notices'
import { Dialog } from '@ui/Dialog'
import { useState } from 'react'
import { RoundChoice, type RoundDialogProps, useRoundChoice } from './RoundChoice'
import styles from './RoundFiles.module.css'

/** Says what goes into the packet of a round, and its fingerprint once it is written. */
export function ExportPacketDialog({ rounds, onClose }: RoundDialogProps) {
  const { chosen, choose } = useRoundChoice(rounds)
  const [fingerprint, setFingerprint] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const run = async (roundId: string) => {
    try {
      const exported = await call('packet.export', { by: currentAnalyst().id, roundId })
      if (!exported) return
      setRefused(null)
      setFingerprint(exported.fingerprint)
      tellExported(exported)
    } catch (failure) {
      setRefused(failureText(failure))
    }
  }
  if (chosen === null) return null
  const { round } = chosen
  return (
    <Dialog
      title="Export round packet"
      onClose={onClose}
      {...(fingerprint === null && { confirm: { label: 'Export…', run: () => void run(round.id) } })}
    >
      {fingerprint === null ? (
        <>
          <RoundChoice {...{ rounds, chosen, choose }} />
          <p>
            {`The file holds ${counted(round.riskIds.length, 'risk')} with their evidence: each quote with the paragraph before and after it, and the card of its source. What was said in the round before goes along without names.`}
          </p>
          <p className={styles.secondary}>No score that anybody gave in this round is in it.</p>
        </>
      ) : (
        <>
          <p>
            Those who open the packet see its fingerprint. Tell it to them by another way, so that they can compare:
          </p>
          <p className={styles.spelled} role="status">
            {fingerprint}
          </p>
        </>
      )}
      {refused !== null && (
        <p role="alert" className={styles.problem}>
          {refused}
        </p>
      )}
    </Dialog>
  )
}
