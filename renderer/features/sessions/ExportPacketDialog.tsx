import { currentAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { tellExported } from '@state/exported'
import { failureText } from '@state/notices'
import { Dialog } from '@ui/Dialog'
import { useState } from 'react'
import { RoundChoice, type RoundDialogProps, useRoundChoice } from './RoundChoice'
import { packetWords } from './round-file-words'
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
      title={packetWords.export}
      onClose={onClose}
      {...(fingerprint === null && { confirm: { label: packetWords.exportOpens, run: () => void run(round.id) } })}
    >
      {fingerprint === null ? (
        <>
          <RoundChoice {...{ rounds, chosen, choose }} />
          <p>{packetWords.holds(round.riskIds.length)}</p>
          <p className={styles.secondary}>{packetWords.noScores}</p>
        </>
      ) : (
        <>
          <p>{packetWords.tellFingerprint}</p>
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
