import { SCALE_FIELDS, type ScaleChoice, type Scales } from '@shared/lexicons/scales'
import { type Moves, NO_MOVES } from '@shared/scoring/left-behind'
import { announce } from '@state/notices'
import { perform } from '@state/perform'
import { useEditable } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { useState } from 'react'
import styles from './CrosswalkDialog.module.css'
import { CrosswalkRisks } from './CrosswalkRisks'
import { CrosswalkTotals } from './CrosswalkTotals'
import { crosswalkWords } from './crosswalk-words'
import { LeftBehindAnswers } from './LeftBehindAnswers'
import { ScaleSelects } from './ScaleSelects'
import { useCrosswalk } from './use-crosswalk'

type CrosswalkDialogProps = {
  /** The scales that are asked for; the others stay unless they are changed here too. */
  to: ScaleChoice
  onClose: () => void
}

/** Shows every risk under the scales in force and under others before these are taken. */
export function CrosswalkDialog({ to: asked, onClose }: CrosswalkDialogProps) {
  const editable = useEditable()
  const [choice, setChoice] = useState(asked)
  const [moves, setMoves] = useState(NO_MOVES)
  const [isRunning, setRunning] = useState(false)
  const { from, to, scores, isFit, worked, last } = useCrosswalk(choice, moves)
  const scales = otherScales(from, to)
  const isNothing = Object.keys(scales).length === 0 && worked?.crosswalk.rescored.length === 0

  const choose = (chosen: ScaleChoice) => {
    setChoice({ ...choice, ...chosen })
    // What an old level is now was said of the scale that was to be in force.
    setMoves(without(moves, chosen))
  }
  const takeThem = async () => {
    if (!worked) return
    setRunning(true)
    const { rescored } = worked.crosswalk
    const applied = await perform({ name: 'scales.use', input: { scales, rescored: [...rescored] } })
    setRunning(false)
    if (!applied) return
    announce(crosswalkWords.areInForce)
    onClose()
  }
  const isReady = editable && worked !== null && !isNothing && !isRunning
  return (
    <Dialog
      title={crosswalkWords.changeScales}
      wide="table"
      confirm={{ label: crosswalkWords.useThese, run: () => void takeThem(), disabled: !isReady }}
      onClose={onClose}
    >
      <ScaleSelects from={from} to={to} disabled={!editable} onChoose={choose} />
      {last ? (
        <div className={styles.crosswalk} aria-busy={worked === null}>
          <CrosswalkTotals crosswalk={last.crosswalk} />
          <LeftBehindAnswers scores={scores} to={to} moves={moves} disabled={!editable} onMove={setMoves} />
          <CrosswalkRisks worked={last} />
        </div>
      ) : (
        <p role="status">{isFit ? crosswalkWords.comparing : crosswalkWords.notComparedYet}</p>
      )}
    </Dialog>
  )
}

/** Those that would not be in force by themselves. */
function otherScales(from: Scales, to: Scales): ScaleChoice {
  const other: ScaleChoice = {}
  for (const field of SCALE_FIELDS) if (to[field].id !== from[field].id) other[field] = to[field].id
  return other
}

const without = (moves: Moves, { lexicon, impactScale }: ScaleChoice): Moves => ({
  terms: lexicon ? NO_MOVES.terms : moves.terms,
  impacts: impactScale ? NO_MOVES.impacts : moves.impacts,
})
