import { frequencies, OVER, type Over } from '@shared/retrieval/frequencies'
import { Select } from '@ui/Field'
import { useCallback, useState } from 'react'
import { BarsPlot } from './BarsPlot'
import { ChildTags } from './ChildTags'
import { CountView } from './CountView'
import { useSteps } from '@state/use-steps'
import type { ViewProps } from './view-props'
import { OVER_NAMES, viewWords } from './view-words'

/** How often tags are used, by source or over time. */
export function Frequencies({ project, passages, onPassages }: ViewProps) {
  const [over, setOver] = useState<Over>('year')
  const [withChildren, setWithChildren] = useState(false)
  const work = useCallback(
    () => frequencies(project, passages, { over, withChildren }),
    [project, passages, over, withChildren],
  )
  return (
    <CountView
      title={() => viewWords.frequencies}
      work={work}
      table={useSteps(work)}
      onPassages={onPassages}
      plot={(shown) => <BarsPlot table={shown} title={viewWords.frequencies} />}
      controls={
        <>
          <Select
            label={viewWords.by}
            value={over}
            options={OVER.map((value) => ({ value, label: OVER_NAMES[value] }))}
            onChange={(value) => value !== '' && setOver(value)}
          />
          <ChildTags checked={withChildren} onChange={setWithChildren} />
        </>
      }
    />
  )
}
