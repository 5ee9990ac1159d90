import { type Measure, MEASURES, tagBySource } from '@shared/retrieval/tag-by-source'
import { Select } from '@ui/Field'
import { useCallback, useState } from 'react'
import { ChildTags } from './ChildTags'
import { CountView } from './CountView'
import { HeatPlot } from './HeatPlot'
import { useSteps } from '@state/use-steps'
import type { ViewProps } from './view-props'

const TITLE = 'Tags of each source'
const LABELS: Readonly<Record<Measure, string>> = { count: 'Passages', share: 'Share of the text' }

/** Which source has how much of which tag. */
export function TagBySource({ project, passages, onPassages }: ViewProps) {
  const [measure, setMeasure] = useState<Measure>('count')
  const [withChildren, setWithChildren] = useState(false)
  const work = useCallback(
    () => tagBySource(project, passages, { measure, withChildren }),
    [project, passages, measure, withChildren],
  )
  return (
    <CountView
      title={TITLE}
      table={useSteps(work)}
      onPassages={onPassages}
      plot={(shown) => <HeatPlot table={shown} title={TITLE} />}
      controls={
        <>
          <Select
            label="Count"
            value={measure}
            options={MEASURES.map((value) => ({ value, label: LABELS[value] }))}
            onChange={(value) => value !== '' && setMeasure(value)}
          />
          <ChildTags checked={withChildren} onChange={setWithChildren} />
        </>
      }
    />
  )
}
