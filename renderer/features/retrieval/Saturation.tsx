import { READING_ORDERS, type ReadingOrder, saturation } from '@shared/retrieval/saturation'
import { Select } from '@ui/Field'
import { useCallback, useState } from 'react'
import { CountView } from './CountView'
import { SaturationPlot } from './SaturationPlot'
import { useSteps } from '@state/use-steps'
import type { ViewProps } from './view-props'

const TITLE = 'New tags, source by source'
const LABELS: Readonly<Record<ReadingOrder, string>> = { imported: 'As imported', published: 'As published' }

/** Whether further sources still bring something new. */
export function Saturation({ project, passages, onPassages }: ViewProps) {
  const [order, setOrder] = useState<ReadingOrder>('imported')
  const work = useCallback(() => saturation(project, passages, order), [project, passages, order])
  return (
    <CountView
      title={TITLE}
      table={useSteps(work)}
      onPassages={onPassages}
      plot={(shown) => <SaturationPlot table={shown} title={TITLE} />}
      controls={
        <Select
          label="Order of the sources"
          value={order}
          options={READING_ORDERS.map((value) => ({ value, label: LABELS[value] }))}
          onChange={(value) => value !== '' && setOrder(value)}
        />
      }
    />
  )
}
