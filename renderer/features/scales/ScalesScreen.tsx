import { usePlaceOf } from '@state/place'
import { ScreenPanes } from '@domain/ScreenPanes'
import { useScales } from '@domain/use-scales'
import type { Pane } from '@ui/Panes'
import { useState } from 'react'
import { CrosswalkDialog } from './CrosswalkDialog'
import type { Editing } from './scale-form'
import { ScaleEditor } from './ScaleEditor'
import { ScaleList } from './ScaleList'
import { scaleAt } from './scale-parts'
import { scaleWords } from './scale-words'
import { type Use, ScaleView } from './ScaleView'

/** What is judged by: the lexicons, impact scales and matrices that there are, which are in force, and the project's own. */
export function ScalesScreen() {
  const scales = useScales()
  const shown = scaleAt(scales, usePlaceOf('scales').scale)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [use, setUse] = useState<Use | null>(null)
  const panes: Pane[] = [
    {
      id: 'start',
      label: scaleWords.allScales,
      size: 28,
      min: 230,
      content: <ScaleList scales={scales} shown={shown} />,
    },
    {
      id: 'centre',
      label: scaleWords.scale,
      size: 72,
      min: 340,
      content: (
        <ScaleView
          key={`${shown.part} ${shown.scale.id}`}
          scales={scales}
          given={shown}
          onEdit={setEditing}
          onUse={setUse}
        />
      ),
    },
  ]
  return (
    <>
      <ScreenPanes name="scales" panes={panes} />
      {editing && <ScaleEditor scales={scales} editing={editing} onClose={() => setEditing(null)} />}
      {use && <CrosswalkDialog to={use} onClose={() => setUse(null)} />}
    </>
  )
}
