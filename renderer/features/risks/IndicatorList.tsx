import { fieldPlace } from '@domain/field-place'
import { LIMITS } from '@shared/limits'
import { afterChanges, perform } from '@state/perform'
import { currentProject, useEditable, useQuery } from '@state/project-store'
import { newId } from '@shared/new-id'
import type { Indicator } from '@shared/kinds/indicators'
import { DIRECTIONS } from '@shared/lexicons/direction'
import type { IndicatorStatus } from '@shared/lexicons/indicator-status'
import type { OperationInput } from '@shared/operations/operations'
import { positionAfter } from '@shared/document/queries/query'
import { indicatorsOfRisk, type WatchedIndicator } from '@shared/document/queries/risk-rows'
import { IconButton } from '@ui/Button'
import { Select, TextArea, TextInput } from '@ui/Field'
import { today } from '@ui/moment'
import { CalendarPlus, Trash2 } from 'lucide-react'
import inspector from './Inspector.module.css'
import { NewRow } from './NewRow'
import { ObservationLog, statuses } from './ObservationLog'
import styles from './Rows.module.css'
import { Section } from '@domain/Section'
import { riskWords } from './risk-words'

const directionChoices = () => DIRECTIONS.map(({ key, label }) => ({ value: key, label }))

/** What would show the risk coming about, where to watch, who does, and what was seen. */
export function IndicatorList({ riskId }: { riskId: string }) {
  const indicators = useQuery(indicatorsOfRisk, riskId)
  const add = (id: string, observable: string) => {
    const indicator: Indicator = {
      id,
      riskId,
      position: positionAfter(indicators),
      observable,
      threshold: '',
      watch: '',
      status: 'not-observed',
    }
    return perform({ name: 'indicator.create', input: { indicator } })
  }
  return (
    <Section title={riskWords.indicatorCount(indicators.length)}>
      <ul className={styles.rows}>
        {indicators.map((indicator) => (
          <IndicatorItem key={indicator.id} indicator={indicator} />
        ))}
      </ul>
      <NewRow
        riskId={riskId}
        kind="indicators"
        label={riskWords.newIndicator}
        placeholder={riskWords.indicatorAsks}
        onAdd={add}
      />
    </Section>
  )
}

function IndicatorItem({ indicator }: { indicator: WatchedIndicator }) {
  const indicatorId = indicator.id
  const disabled = !useEditable()
  const update = (changes: OperationInput<'indicator.update'>['changes']) =>
    perform({ name: 'indicator.update', input: { indicatorId, changes } })
  const record = (status: IndicatorStatus) =>
    perform({
      name: 'observation.add',
      input: { observation: { id: newId(), indicatorId, day: today(), status, note: '' } },
    })
  const recordAgain = () => {
    // A status chosen just now may still be on its way.
    const now = indicatorsOfRisk.ask(currentProject(), indicator.riskId).find(({ id }) => id === indicatorId)
    if (now) void record(now.status)
  }
  const place = (field: keyof Indicator) => fieldPlace('indicators', indicatorId, field)
  return (
    <li className={styles.row}>
      <TextArea
        label={riskWords.observable}
        limit={LIMITS.prose}
        hideLabel
        style={{ minHeight: 30 }}
        disabled={disabled}
        value={indicator.observable}
        place={place('observable')}
        onCommit={(text) => text.trim() !== '' && update({ observable: text.trim() })}
      />
      <div className={inspector.pair}>
        <Select
          label={riskWords.direction}
          disabled={disabled}
          value={indicator.direction ?? ''}
          options={directionChoices()}
          empty={riskWords.notSaid}
          onChange={(direction) => void update({ direction: direction || null })}
        />
        <TextInput
          label={riskWords.threshold}
          limit={LIMITS.line}
          disabled={disabled}
          value={indicator.threshold}
          place={place('threshold')}
          onCommit={(threshold) => update({ threshold: threshold.trim() })}
        />
        <TextInput
          label={riskWords.whereToWatch}
          limit={LIMITS.line}
          disabled={disabled}
          value={indicator.watch}
          place={place('watch')}
          onCommit={(watch) => update({ watch: watch.trim() })}
        />
        <TextInput
          label={riskWords.whoWatches}
          limit={LIMITS.line}
          disabled={disabled}
          value={indicator.owner ?? ''}
          place={place('owner')}
          onCommit={(owner) => update({ owner: owner.trim() })}
        />
      </div>
      <div className={styles.status}>
        <Select
          label={riskWords.status}
          disabled={disabled}
          value={indicator.status}
          options={statuses()}
          onChange={(status) => status && void record(status)}
        />
        <IconButton
          icon={CalendarPlus}
          label={riskWords.seenSame}
          disabled={disabled}
          onClick={() => afterChanges(recordAgain)}
        />
        <IconButton
          icon={Trash2}
          label={riskWords.deleteIndicator}
          disabled={disabled}
          onClick={() => void perform({ name: 'indicator.delete', input: { indicatorId } })}
        />
      </div>
      <ObservationLog indicatorId={indicatorId} />
    </li>
  )
}
