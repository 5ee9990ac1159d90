import { type ChosenOptions, OUTGOING, optionsOf, OutgoingName } from '@shared/interchange/outgoing'
import { call } from '@state/client'
import { tellExported } from '@state/exported'
import { failureText } from '@state/notices'
import { currentProject } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useState } from 'react'
import styles from './Exchange.module.css'
import { ToBeKnown } from './ToBeKnown'

/** Asks for which programs, and says what of the project they do not get, before anything is written. */
export function ExportForDialog({ onClose }: { onClose: () => void }) {
  const [format, setFormat] = useState<OutgoingName>('refi')
  const [chosen, setChosen] = useState<ChosenOptions>({})
  const [refused, setRefused] = useState<string | null>(null)
  const [isRunning, setRunning] = useState(false)
  const { use, options, lost } = OUTGOING[format]
  const values = optionsOf(OUTGOING[format], chosen)
  const notes = lost(currentProject())
  const choose = (next: OutgoingName) => {
    setFormat(next)
    setChosen({})
    setRefused(null)
  }
  const run = async () => {
    setRunning(true)
    setRefused(null)
    try {
      const exported = await call('outgoing.export', { format, options: values })
      if (!exported) return
      onClose()
      tellExported(exported)
    } catch (failure) {
      setRefused(failureText(failure))
    } finally {
      setRunning(false)
    }
  }
  const confirm = { label: isRunning ? 'Exporting…' : 'Export…', run: () => void run(), disabled: isRunning }
  return (
    <Dialog title="Export for another program" confirm={confirm} onClose={onClose}>
      <Select
        label="Format"
        value={format}
        options={OutgoingName.options.map((value) => ({
          value,
          label: `${OUTGOING[value].name} (.${OUTGOING[value].ending})`,
        }))}
        onChange={(value) => value !== '' && choose(value)}
      />
      <p>{use}</p>
      {options.map(({ key, label, choices }) => (
        <Select
          key={`${format} ${key}`}
          label={label}
          value={values[key] ?? ''}
          options={[...choices]}
          onChange={(value) => setChosen({ ...values, [key]: value })}
        />
      ))}
      <ToBeKnown notes={notes} />
      {refused !== null && (
        <p role="alert" className={styles.problem}>
          {refused}
        </p>
      )}
    </Dialog>
  )
}
