import { coOccurrence, NEARNESS, type Nearness } from '@shared/retrieval/co-occurrence'
import { Select } from '@ui/Field'
import { useCallback, useState } from 'react'
import { ChildTags } from './ChildTags'
import { CountView } from './CountView'
import { HeatPlot } from './HeatPlot'
import { useParagraphStarts } from './use-paragraph-starts'
import { useSteps } from '@state/use-steps'
import type { ViewProps } from './view-props'
import { NEARNESS_NAMES, viewWords } from './view-words'

/** Which tags stand together, as a matrix. */
export function CoOccurrence({ project, passages, onPassages }: ViewProps) {
  const [nearness, setNearness] = useState<Nearness>('words')
  const [withChildren, setWithChildren] = useState(false)
  const { starts, problem } = useParagraphStarts(passages, nearness === 'paragraph')
  const work = useCallback(
    () => coOccurrence(project, passages, { nearness, withChildren, starts: starts ?? new Map() }),
    [project, passages, nearness, withChildren, starts],
  )
  const counted = useSteps(work)
  const isReady = nearness !== 'paragraph' || starts !== null
  const table = counted && isReady ? { ...counted, notes: [...counted.notes, ...problem] } : null
  return (
    <CountView
      title={() => viewWords.together}
      work={work}
      table={table}
      onPassages={onPassages}
      plot={(shown) => <HeatPlot table={shown} title={viewWords.together} />}
      controls={
        <>
          <Select
            label={viewWords.togetherWhen}
            value={nearness}
            options={NEARNESS.map((value) => ({ value, label: NEARNESS_NAMES[value] }))}
            onChange={(value) => value !== '' && setNearness(value)}
          />
          <ChildTags checked={withChildren} onChange={setWithChildren} />
        </>
      }
    />
  )
}
