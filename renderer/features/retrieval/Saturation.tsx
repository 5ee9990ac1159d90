import { READING_ORDERS, type ReadingOrder, saturation } from '@shared/retrieval/saturation'
import { Select } from '@ui/Field'
import { useCallback, useState } from 'react'
import { CountView } from './CountView'
import { SaturationPlot } from './SaturationPlot'
import { useSteps } from '@state/use-steps'
import type { ViewProps } from './view-props'
import { ORDER_NAMES, viewWords } from './view-words'

/** Whether further sources still bring something new. */
export function Saturation({ project, passages, onPassages }: ViewProps) {
  const [order, setOrder] = useState<ReadingOrder>('imported')
  const work = useCallback(() => saturation(project, passages, order), [project, passages, order])
  return (
    <CountView
      title={() => viewWords.saturation}
      work={work}
      table={useSteps(work)}
      onPassages={onPassages}
      plot={(shown) => <SaturationPlot table={shown} title={viewWords.saturation} />}
      controls={
        <Select
          label={viewWords.order}
          value={order}
          options={READING_ORDERS.map((value) => ({ value, label: ORDER_NAMES[value] }))}
          onChange={(value) => value !== '' && setOrder(value)}
        />
      }
    />
  )
}
