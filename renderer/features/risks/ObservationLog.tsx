import { fieldPlace } from '@domain/field-place'
import { observationsOf } from '@shared/document/queries/risk-rows'
import { analystsInOrder } from '@shared/document/queries/query'
import type { Observation } from '@shared/kinds/observations'
import { INDICATOR_STATUSES } from '@shared/lexicons/indicator-status'
import { LIMITS } from '@shared/limits'
import type { OperationInput } from '@shared/operations/operations'
import { formatDay } from '@shared/words/days'
import { perform } from '@state/perform'
import { useEditable, useQuery } from '@state/project-store'
import { IconButton } from '@ui/Button'
import { DateField } from '@ui/DateField'
import { Select, TextInput } from '@ui/Field'
import { Trash2 } from 'lucide-react'
import inspector from './Inspector.module.css'
import styles from './Rows.module.css'

/** Statuses as choices. */
export const STATUSES = INDICATOR_STATUSES.map(({ key, label }) => ({ value: key, label }))

/** What was seen of an indicator and when, the latest first; its days and words can be put right. */
export function ObservationLog({ indicatorId }: { indicatorId: string }) {
  const observations = useQuery(observationsOf, indicatorId)
  const [latest] = observations
  if (!latest) return null
  return (
    <details>
      <summary className={styles.logHeading}>
        Log ({observations.length}), last seen on {formatDay(latest.day)}
      </summary>
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
          label="Seen on"
          disabled={disabled}
          value={observation.day}
          place={place('day')}
          onCommit={(day) => day !== '' && update({ day })}
        />
        <Select
          label={`Status, by ${by?.name ?? 'nobody here'}`}
          disabled={disabled}
          value={observation.status}
          options={STATUSES}
          onChange={(status) => status && void update({ status })}
        />
      </div>
      <div className={styles.controls}>
        <TextInput
          label="Note on what was seen"
          hideLabel
          limit={LIMITS.prose}
          placeholder="What was seen"
          disabled={disabled}
          value={observation.note}
          place={place('note')}
          onCommit={(note) => update({ note: note.trim() })}
        />
        <IconButton
          icon={Trash2}
          label="Delete observation"
          disabled={disabled}
          onClick={() => void perform({ name: 'observation.delete', input: { observationId } })}
        />
      </div>
    </li>
  )
}
