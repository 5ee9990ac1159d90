import { fieldPlace } from '@domain/field-place'
import { observationsOf } from '@shared/document/queries/risk-rows'
import { analystsInOrder } from '@shared/document/queries/query'
import type { Observation } from '@shared/kinds/observations'
import { INDICATOR_STATUSES } from '@shared/lexicons/indicator-status'
import { LIMITS } from '@shared/limits'
import type { OperationInput } from '@shared/operations/operations'
import { sayDay } from '@shared/words/moments'
import { perform } from '@state/perform'
import { useEditable, useQuery } from '@state/project-store'
import { IconButton } from '@ui/Button'
import { DateField } from '@ui/DateField'
import { Select, TextInput } from '@ui/Field'
import { Trash2 } from 'lucide-react'
import inspector from './Inspector.module.css'
import styles from './Rows.module.css'
import { riskWords } from './risk-words'

/** Statuses as choices. */
export const statuses = () => INDICATOR_STATUSES.map(({ key, label }) => ({ value: key, label }))

/** What was seen of an indicator and when, the latest first; its days and words can be put right. */
export function ObservationLog({ indicatorId }: { indicatorId: string }) {
  const observations = useQuery(observationsOf, indicatorId)
  const [latest] = observations
  if (!latest) return null
  return (
    <details>
      <summary className={styles.logHeading}>{riskWords.log(observations.length, sayDay(latest.day))}</summary>
      <ol className={styles.log}>
        {observations.map((observation) => (
          <ObservationItem key={observation.id} observation={observation} />
        ))}
      </ol>
    </details>
  )
}

function ObservationItem({ observation }: { observation: Observation }) {
  const observationId = observation.id
  const disabled = !useEditable()
  const by = useQuery(analystsInOrder).find(({ id }) => id === observation.by)
  const update = (changes: OperationInput<'observation.update'>['changes']) =>
    perform({ name: 'observation.update', input: { observationId, changes } })
  const place = (field: keyof Observation) => fieldPlace('observations', observationId, field)
  return (
    <li className={styles.row}>
      <div className={inspector.pair}>
        <DateField
          label={riskWords.seenOn}
          disabled={disabled}
          value={observation.day}
          place={place('day')}
          onCommit={(day) => day !== '' && update({ day })}
        />
        <Select
          label={riskWords.statusBy(by?.name ?? riskWords.nobodyHere)}
          disabled={disabled}
          value={observation.status}
          options={statuses()}
          onChange={(status) => status && void update({ status })}
        />
      </div>
      <div className={styles.controls}>
        <TextInput
          label={riskWords.noteOnSeen}
          hideLabel
          limit={LIMITS.prose}
          placeholder={riskWords.whatWasSeen}
          disabled={disabled}
          value={observation.note}
          place={place('note')}
          onCommit={(note) => update({ note: note.trim() })}
        />
        <IconButton
          icon={Trash2}
          label={riskWords.deleteObservation}
          disabled={disabled}
          onClick={() => void perform({ name: 'observation.delete', input: { observationId } })}
        />
      </div>
    </li>
  )
}
