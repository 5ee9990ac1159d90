import { coOccurrence, NEARNESS, type Nearness } from '@shared/retrieval/co-occurrence'
import { Select } from '@ui/Field'
import { useCallback, useState } from 'react'
import { ChildTags } from './ChildTags'
import { CountView } from './CountView'
import { HeatPlot } from './HeatPlot'
import { useParagraphStarts } from './use-paragraph-starts'
import { useSteps } from '@state/use-steps'
import type { ViewProps } from './view-props'

const TITLE = 'Tags that stand together'
const LABELS: Readonly<Record<Nearness, string>> = {
  words: 'Sharing words',
  paragraph: 'In one paragraph',
  source: 'In one source',
}

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
      title={TITLE}
      table={table}
      onPassages={onPassages}
      plot={(shown) => <HeatPlot table={shown} title={TITLE} />}
      controls={
        <>
          <Select
            label="Together when"
            value={nearness}
            options={NEARNESS.map((value) => ({ value, label: LABELS[value] }))}
            onChange={(value) => value !== '' && setNearness(value)}
          />
          <ChildTags checked={withChildren} onChange={setWithChildren} />
        </>
      }
    />
  )
}
