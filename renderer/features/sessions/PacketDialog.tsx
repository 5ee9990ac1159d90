import type { ChosenPacket } from '@shared/ipc/round-files'
import { formatDay } from '@shared/words/days'
import { counted } from '@shared/words/plural'
import { goTo } from '@state/place'
import { openPacket } from '@state/projects'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useState } from 'react'
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
      title="Open round packet"
      confirm={{ label: 'Choose a place…', run: () => void run(), disabled: analystId === '' }}
      onClose={onClose}
    >
      <p>
        <bdi className={styles.file}>{fileName}</bdi>
        {` asks about ${counted(risks, 'risk')} of “${title}”: round ${round} of ${session}`}
        {deadline === null ? '.' : `, until ${formatDay(deadline)}.`}
      </p>
      <p>Its fingerprint. Compare it with the one that you were told:</p>
      <p className={styles.spelled}>{fingerprint}</p>
      <Select
        label="Who are you?"
        value={analystId}
        empty="Choose your name"
        options={analysts.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setAnalystId}
      />
      <p className={styles.secondary}>
        You answer it in a small project of its own, and hand your answers in from there.
      </p>
    </Dialog>
  )
}
