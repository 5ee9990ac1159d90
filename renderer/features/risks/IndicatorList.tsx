import { fieldPlace } from '@domain/field-place'
import { LIMITS } from '@shared/limits'
import { perform } from '@state/perform'
import { useEditable, useEntity, useQuery } from '@state/project-store'
import { newId } from '@shared/new-id'
import type { Indicator } from '@shared/kinds/indicators'
import type { IndicatorStatus } from '@shared/lexicons/indicator-status'
import type { OperationInput } from '@shared/operations/operations'
import { positionAfter } from '@shared/document/queries/query'
import { indicatorsOfRisk } from '@shared/document/queries/risks'
import { Button, IconButton } from '@ui/Button'
import { Select, TextInput } from '@ui/Field'
import { Trash2 } from 'lucide-react'
import { useKeptForm } from '@ui/use-kept-form'
import { useStableCallback } from '@ui/use-stable-callback'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import evidence from './Evidence.module.css'
import inspector from './Inspector.module.css'
import { Section } from './Section'

const STATUSES: readonly { value: IndicatorStatus; label: string }[] = [
  { value: 'not-observed', label: 'Not observed' },
  { value: 'emerging', label: 'Emerging' },
  { value: 'observed', label: 'Observed' },
]

const NewIndicator = z.strictObject({ observable: z.string() })

/** What would show the risk coming about, where to watch, and whether it was seen. */
export function IndicatorList({ riskId }: { riskId: string }) {
  const editable = useEditable()
  const indicators = useQuery(indicatorsOfRisk, riskId)
  const { form, put, used, discard } = useKeptForm(fieldPlace('risks', riskId, 'new-indicator'), NewIndicator, {
    observable: '',
  })
  const { observable } = form
  // The same words keep their id until they are there: an indicator that waits for a full disk is not made twice.
  const [asked, setAsked] = useState({ id: '', words: '' })
  const made = useEntity('indicators', asked.id) !== undefined
  const finish = useStableCallback(() => {
    setAsked({ id: '', words: '' })
    if (observable.trim() === asked.words) discard?.()
  })
  useEffect(() => {
    if (made) finish()
  }, [made, finish])
  const add = () => {
    const words = observable.trim()
    const id = words === asked.words ? asked.id : newId()
    setAsked({ id, words })
    const indicator: Indicator = {
      id,
      riskId,
      position: positionAfter(indicators),
      observable: words,
      threshold: '',
      watch: '',
      status: 'not-observed',
    }
    // Another risk may be shown by the time it is made.
    void perform({ name: 'indicator.create', input: { indicator } }).then((made) => made && used())
  }
  return (
    <Section title={`Indicators (${indicators.length})`}>
      <ul className={evidence.list}>
        {indicators.map((indicator) => (
          <IndicatorItem key={indicator.id} indicator={indicator} />
        ))}
      </ul>
      <form
        className={evidence.controls}
        onSubmit={(event) => {
          event.preventDefault()
          if (observable.trim() !== '') add()
        }}
      >
        <TextInput
          label="New indicator"
          limit={LIMITS.prose}
          placeholder="What one would see"
          disabled={!editable}
          value={observable}
          onCommit={(typed) => put({ observable: typed })}
          onType={(typed) => put({ observable: typed })}
        />
        <Button type="submit" disabled={!editable || observable.trim() === ''}>
          Add
        </Button>
      </form>
    </Section>
  )
}

function IndicatorItem({ indicator }: { indicator: Indicator }) {
  const indicatorId = indicator.id
  const disabled = !useEditable()
  const update = (changes: OperationInput<'indicator.update'>['changes']) =>
    perform({ name: 'indicator.update', input: { indicatorId, changes } })
  const place = (field: keyof Indicator) => fieldPlace('indicators', indicatorId, field)
  return (
    <li className={evidence.item}>
      <TextInput
        label="Observable"
        limit={LIMITS.prose}
        hideLabel
        disabled={disabled}
        value={indicator.observable}
        place={place('observable')}
        onCommit={(text) => text.trim() !== '' && update({ observable: text.trim() })}
      />
      <div className={inspector.pair}>
        <TextInput
          label="Threshold"
          limit={LIMITS.line}
          disabled={disabled}
          value={indicator.threshold}
          place={place('threshold')}
          onCommit={(threshold) => update({ threshold: threshold.trim() })}
        />
        <TextInput
          label="Where to watch"
          limit={LIMITS.line}
          disabled={disabled}
          value={indicator.watch}
          place={place('watch')}
          onCommit={(watch) => update({ watch: watch.trim() })}
        />
      </div>
      <div className={evidence.controls}>
        <Select
          label="Status"
          disabled={disabled}
          value={indicator.status}
          options={STATUSES}
          onChange={(status) => status && void update({ status })}
        />
        <IconButton
          icon={Trash2}
          label="Delete indicator"
          disabled={disabled}
          onClick={() => void perform({ name: 'indicator.delete', input: { indicatorId } })}
        />
      </div>
    </li>
  )
}
