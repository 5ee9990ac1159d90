import { goTo, usePlaceOf } from '@state/place'
import { useQuery } from '@state/project-store'
import { CommandButton } from '@domain/CommandButton'
import { ScreenPanes } from '@domain/ScreenPanes'
import { query } from '@shared/document/queries/query'
import type { Scales } from '@shared/lexicons/scales'
import { JUDGMENT_KINDS } from '@shared/document/queries/sessions'
import { SCALE_KINDS, scalesOf } from '@shared/document/queries/scales'
import { DrawnPicture } from '@domain/DrawnPicture'
import { Picture } from '@domain/Picture'
import { MOST_DOTS } from '@shared/pictures/matrix-dots'
import { matrixPicture } from '@shared/pictures/matrix-picture'
import { Button } from '@ui/Button'
import { type MatrixCell, matrixCells, toPlace } from '@shared/scoring/matrix-cells'
import { rankedRisks } from '@shared/scoring/ranking'
import { EmptyState } from '@ui/EmptyState'
import type { Pane } from '@ui/Panes'
import { useState } from 'react'
import { CellRisks } from './CellRisks'
import { Matrix } from './Matrix'
import styles from './MatrixScreen.module.css'
import { Pictures } from './Pictures'
import { RankTable } from './RankTable'
import { matrixWords } from './matrix-words'

const ranking = query(['risks', ...JUDGMENT_KINDS, ...SCALE_KINDS], (project) => {
  const ranked = rankedRisks(project)
  const scales = scalesOf(project)
  return { ranked, scales, ...matrixCells(toPlace(project, ranked), scales) }
})
/** Kept from one visit to the next: the words of thousands of risks take longer than all the rest of the screen. */
const drawn = query(
  [],
  (_, cells: readonly MatrixCell[], scales: Scales, showsBefore: boolean, standsOut: string | null) =>
    matrixPicture({ scales, cells, showsBefore, standsOut, more: '' }),
)
const openRisk = (riskId: string) => goTo({ screen: 'risks', riskId })

/** The picture of the register: where the risks stand, how far the answers reach, and the same as a table. */
export function MatrixScreen() {
  const { ranked, scales, cells, unplaced } = useQuery(ranking)
  const { riskId, picture } = usePlaceOf('matrix')
  const [chosen, setChosen] = useState<Pick<MatrixCell, 'likelihood' | 'impact'> | null>(null)
  const placed = cells.reduce((sum, { boxes }) => sum + boxes.length, 0)
  const hasBefore = cells.some(({ boxes }) => boxes.some(({ ghost }) => ghost !== null))
  const [wantsBefore, setShowsBefore] = useState(true)
  const showsBefore = hasBefore && wantsBefore
  const matrix = useQuery(drawn, cells, scales, showsBefore, riskId)
  const cell = cells.find(({ likelihood, impact }) => likelihood === chosen?.likelihood && impact === chosen.impact)
  if (ranked.length === 0) {
    return (
      <EmptyState
        title={matrixWords.empty}
        actions={
          <CommandButton command="go.risks" look="primary">
            {matrixWords.goToRisks}
          </CommandButton>
        }
      >
        {matrixWords.emptyHint}
      </EmptyState>
    )
  }
  const panes: Pane[] = [
    {
      id: 'centre',
      label: matrixWords.matrix,
      size: 64,
      min: 480,
      content: (
        <Pictures chosen={picture} onOpen={openRisk}>
          <Picture
            picture={matrix}
            name={showsBefore ? { kind: 'matrix' } : null}
            current={riskId}
            controls={
              hasBefore && (
                <Button aria-pressed={showsBefore} onClick={() => setShowsBefore(!showsBefore)}>
                  {matrixWords.roundBefore}
                </Button>
              )
            }
            onOpen={openRisk}
            over={(scene, onPoint) => (
              <Matrix
                {...{ scene, scales, cells, riskId, onPoint }}
                chosen={cell ?? null}
                onChoose={setChosen}
                onOpen={openRisk}
              />
            )}
          />
          {placed > MOST_DOTS && <DrawnPicture name={{ kind: 'intervals' }} onOpen={openRisk} current={riskId} />}
          <DrawnPicture name={{ kind: 'rank', sessionId: null }} onOpen={openRisk} current={riskId} />
        </Pictures>
      ),
    },
    {
      id: 'end',
      label: matrixWords.risksByRank,
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
