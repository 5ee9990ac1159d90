import type { ChosenPacket } from '@shared/ipc/round-files'
import { goTo } from '@state/place'
import { openPacket } from '@state/projects'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { Sentence } from '@ui/Sentence'
import { useState } from 'react'
import { packetWords } from './round-file-words'
import styles from './RoundFiles.module.css'

/** Shows what a packet asks, and asks which of those it asks is here. */
export function PacketDialog({ packet, onClose }: { packet: ChosenPacket; onClose: () => void }) {
  const { token, fileName, title, session, round, deadline, risks, analysts, fingerprint } = packet
  const [analystId, setAnalystId] = useState('')
  const run = async () => {
    if (!(await openPacket(token, analystId))) return
    onClose()
    goTo({ screen: 'desk' })
  }
  return (
    <Dialog
      title={packetWords.open}
      confirm={{ label: packetWords.choosePlaceOpens, run: () => void run(), disabled: analystId === '' }}
      onClose={onClose}
    >
      <p>
        <Sentence
          of={deadline === null ? packetWords.asks(risks, round) : packetWords.asksUntil(risks, round, deadline)}
          parts={{ file: <bdi className={styles.file}>{fileName}</bdi>, project: title, session }}
        />
      </p>
      <p>{packetWords.compareFingerprint}</p>
      <p className={styles.spelled}>{fingerprint}</p>
      <Select
        label={packetWords.who}
        value={analystId}
        empty={packetWords.chooseName}
        options={analysts.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setAnalystId}
      />
      <p className={styles.secondary}>{packetWords.whereAnswered}</p>
    </Dialog>
  )
}
