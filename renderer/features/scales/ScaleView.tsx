import { perform } from '@state/perform'
import { useEditable, useQuery, useReadOnly } from '@state/project-store'
import { scoresUnder } from '@shared/document/queries/scales'
import { type ScaleId, scaleName } from '@shared/lexicons/scale'
import type { Scales } from '@shared/lexicons/scales'
import { Button } from '@ui/Button'
import { Select } from '@ui/Field'
import { useState } from 'react'
import { Findings } from './Findings'
import { ScalePicture } from './ScalePicture'
import type { Editing } from './scale-form'
import {
  alongWith,
  type AnyScale,
  findingsOf,
  isInForce,
  isPreset,
  KINDS,
  type Part,
  scalesOfPart,
} from './scale-parts'
import { PART_NAMES, scaleWords } from './scale-words'
import styles from './Scales.module.css'

/** Scales to take into force. */
export type Use = Partial<Record<Part, ScaleId>>

type ScaleViewProps = {
  scales: Scales
  given: AnyScale
  onEdit: (editing: Editing) => void
  onUse: (use: Use) => void
}

/** One scale: what it says, what is to be known of it, and what can be done with it. */
export function ScaleView({ scales, given, onEdit, onUse }: ScaleViewProps) {
  const { part, scale } = given
  const inForce = isInForce(scales, given)
  const scores = useQuery(scoresUnder, KINDS[part], scale.id)
  const isOwn = !isPreset(given)
  const before = scalesOfPart(scales, part).find((each) => each.scale.id === scale.follows)
  const facts = [
    PART_NAMES[part],
    isOwn ? scaleWords.madeHere : scaleWords.builtIn,
    inForce ? scaleWords.inForce : '',
    before ? scaleWords.madeFrom(scaleName(before.scale)) : '',
    isOwn && scores > 0 ? scaleWords.scoresUnder(scores) : '',
  ]
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <h2 className={styles.title}>{scaleName(scale)}</h2>
        <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
        {scale.note && <p className={styles.note}>{scale.note}</p>}
      </header>
      <Actions scales={scales} given={given} uses={inForce || scores > 0} onEdit={onEdit} onUse={onUse} />
      <ScalePicture given={given} impactScale={scales.impactScale} />
      <Findings given={given} findings={findingsOf(given)} />
    </div>
  )
}

function Actions({ scales, given, uses, onEdit, onUse }: ScaleViewProps & { uses: boolean }) {
  const { part, scale } = given
  const editable = useEditable()
  const readOnly = useReadOnly()
  const along = alongWith(scales, given)
  const [alongId, setAlongId] = useState(along?.[0]?.scale.id ?? '')
  const inForce = isInForce(scales, given)
  const isOwn = !isPreset(given)
  const kept = inForce ? scaleWords.keptInForce(part) : scaleWords.keptForScores(part)
  const use = (): Use => {
    const [other] = along ?? []
    return { [part]: scale.id, ...(other && { [other.part]: alongId }) }
  }
  const remove = () => {
    if (part === 'lexicon') return perform({ name: 'lexicon.delete', input: { scaleId: scale.id } })
    return part === 'impactScale'
      ? perform({ name: 'impactScale.delete', input: { scaleId: scale.id } })
      : perform({ name: 'matrix.delete', input: { scaleId: scale.id } })
  }
  return (
    <>
      {along && !inForce && (
        <div className={styles.along}>
          <Select
            label={part === 'matrix' ? scaleWords.withImpactScale : scaleWords.withMatrix}
            hint={part === 'matrix' ? scaleWords.otherImpactScale : scaleWords.otherMatrix}
            value={alongId}
            options={along.map((each) => ({ value: each.scale.id, label: scaleName(each.scale) }))}
            disabled={!editable}
            onChange={setAlongId}
          />
        </div>
      )}
      <div className={styles.actions}>
        <Button look="primary" why={readOnly ?? (inForce ? scaleWords.isInForce : null)} onClick={() => onUse(use())}>
          {inForce ? scaleWords.isInForce : scaleWords.use}
        </Button>
        {isOwn && (
          <Button why={readOnly} onClick={() => onEdit({ given, how: uses ? 'next' : 'change' })}>
            {uses ? scaleWords.changeAsNext : scaleWords.change}
          </Button>
        )}
        <Button why={readOnly} onClick={() => onEdit({ given, how: 'copy' })}>
          {scaleWords.copyToChange}
        </Button>
        {isOwn && (
          <Button look="danger" why={readOnly ?? (uses ? kept : null)} onClick={() => void remove()}>
            {scaleWords.deleteIt}
          </Button>
        )}
      </div>
      {isOwn && uses && <p className={styles.facts}>{kept}</p>}
    </>
  )
}
