import { goTo, usePlaceOf } from '@state/place'
import { useQuery } from '@state/project-store'
import { ScreenPanes } from '@domain/ScreenPanes'
import { query } from '@shared/document/queries/query'
import { JUDGMENT_KINDS } from '@shared/document/queries/sessions'
import { SCALE_KINDS, scalesOf } from '@shared/document/queries/scales'
import { scaleName } from '@shared/lexicons/scale'
import { type MatrixCell, matrixCells } from '@shared/scoring/matrix-cells'
import { rankedRisks } from '@shared/scoring/ranking'
import { EmptyState } from '@ui/EmptyState'
import type { Pane } from '@ui/Panes'
import { useState } from 'react'
import { CellRisks } from './CellRisks'
import { Matrix } from './Matrix'
import styles from './MatrixScreen.module.css'
import { Pictures } from './Pictures'
import { RankTable } from './RankTable'

const ranking = query(['risks', ...JUDGMENT_KINDS, ...SCALE_KINDS], (project) => {
  const ranked = rankedRisks(project)
  const scales = scalesOf(project)
  return { ranked, scales, ...matrixCells(ranked, scales.matrix) }
})
const openRisk = (riskId: string) => goTo({ screen: 'risks', riskId })

/** The picture of the register: where the risks stand, how far the answers reach, and the same as a table. */
export function MatrixScreen() {
  const { ranked, scales, cells, unplaced } = useQuery(ranking)
  const { riskId, picture } = usePlaceOf('matrix')
  const [chosen, setChosen] = useState<Pick<MatrixCell, 'likelihood' | 'impact'> | null>(null)
  const cell = cells.find(({ likelihood, impact }) => likelihood === chosen?.likelihood && impact === chosen.impact)
  if (ranked.length === 0) {
    return <EmptyState title="No risks yet">Risks appear here once they have a likelihood and an impact.</EmptyState>
  }
  const panes: Pane[] = [
    {
      id: 'centre',
      label: 'Risk matrix',
      size: 64,
      min: 480,
      content: (
        <Pictures chosen={picture} onOpen={openRisk}>
          <Matrix
            scales={scales}
            cells={cells}
            riskId={riskId}
            chosen={cell ?? null}
            onChoose={setChosen}
            onOpen={openRisk}
          />
          <p className={styles.note}>
            A name stands in the cell of the middle answers; its outline reaches over the middle half of them. Levels
            are looked up cell by cell in {scaleName(scales.matrix)}.
          </p>
        </Pictures>
      ),
    },
    {
      id: 'end',
      label: 'Risks by rank',
      size: 36,
      min: 396,
      content: (
        <div className={styles.side}>
          {cell && picture === 'matrix' && <CellRisks scales={scales} cell={cell} onOpen={openRisk} />}
          <RankTable scales={scales} ranked={ranked} unplaced={unplaced} onOpen={openRisk} />
        </div>
      ),
    },
  ]
  return <ScreenPanes name="matrix" panes={panes} />
}
