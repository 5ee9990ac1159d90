import { type Measure, MEASURES, tagBySource } from '@shared/retrieval/tag-by-source'
import { Select } from '@ui/Field'
import { useCallback, useState } from 'react'
import { ChildTags } from './ChildTags'
import { CountView } from './CountView'
import { HeatPlot } from './HeatPlot'
import { useSteps } from '@state/use-steps'
import type { ViewProps } from './view-props'
import { MEASURE_NAMES, viewWords } from './view-words'

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
      title={() => viewWords.bySource}
      work={work}
      table={useSteps(work)}
      onPassages={onPassages}
      plot={(shown) => <HeatPlot table={shown} title={viewWords.bySource} />}
      controls={
        <>
          <Select
            label={viewWords.count}
            value={measure}
            options={MEASURES.map((value) => ({ value, label: MEASURE_NAMES[value] }))}
            onChange={(value) => value !== '' && setMeasure(value)}
          />
          <ChildTags checked={withChildren} onChange={setWithChildren} />
        </>
      }
    />
  )
}
