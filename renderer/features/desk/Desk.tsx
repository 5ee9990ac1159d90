import { ScreenPanes } from '@domain/ScreenPanes'
import type { Asked } from '@shared/document/queries/desk'
import { useCommand } from '@state/commands'
import { announce } from '@state/notices'
import { choose, usePlaceOf } from '@state/place'
import { useEditable } from '@state/project-store'
import { focusWork } from '@ui/focus'
import type { Pane } from '@ui/Panes'
import { useEffect, useState } from 'react'
import { afterSkipping, beside, firstToDo, type OnDesk, onDesk } from './desk-list'
import { DeskEvidence } from './DeskEvidence'
import { DeskList } from './DeskList'
import { DeskRisk } from './DeskRisk'
import { deskWords, STANDING_NAMES } from './desk-words'
import { DeskToolbar } from './DeskToolbar'
import { useSkipped } from './use-skipped'

/** What one analyst is asked, a risk at a time. Keyed by the analyst. */
export function Desk({ analystId, asked }: { analystId: string; asked: readonly Asked[] }) {
  const { isSkipped, skip } = useSkipped(analystId)
  const desk = onDesk(asked, isSkipped)
  const shown = useShown(desk)
  const go = (to: OnDesk | undefined) => {
    if (!to) return
    goToRisk(to)
    announce(deskWords.cameTo(to.risk.number, desk.indexOf(to) + 1, desk.length, STANDING_NAMES[to.standing]))
    focusWork()
  }
  useCommand('desk.next', () => go(beside(desk, shown.risk.id, 1)))
  useCommand('desk.previous', () => go(beside(desk, shown.risk.id, -1)))
  const skipOn = () => {
    if (shown.standing !== 'answered') skip(shown.round.id, shown.risk.id)
    go(afterSkipping(desk, shown.risk.id))
  }
  useCommand('desk.skip', skipOn, useEditable())
  const key = `${shown.round.id} ${shown.risk.id}`
  const panes: Pane[] = [
    { id: 'start', label: deskWords.asked, size: 22, min: 200, content: <DeskList desk={desk} shown={shown} /> },
    {
      id: 'centre',
      label: deskWords.myAnswer,
      size: 46,
      min: 400,
      content: (
        <>
          <DeskToolbar desk={desk} />
          <DeskRisk key={key} analystId={analystId} shown={shown} />
        </>
      ),
    },
    {
      id: 'end',
      label: deskWords.evidence,
      size: 32,
      min: 280,
      content: <DeskEvidence key={key} risk={shown.risk} />,
    },
  ]
  return <ScreenPanes name="desk" panes={panes} />
}

/** The risk of the place, else the first there is something to do about; that is the place then, to come back to. */
function useShown(desk: readonly OnDesk[]): OnDesk {
  const { riskId } = usePlaceOf('desk')
  const [firstId] = useState(() => firstToDo(desk)?.risk.id)
  const at = (id: string | null | undefined) => desk.find(({ risk }) => risk.id === id)
  const shown = at(riskId) ?? at(firstId) ?? desk[0]!
  useEffect(() => {
    if (riskId !== shown.risk.id) goToRisk(shown)
  }, [riskId, shown])
  return shown
}

const goToRisk = ({ risk }: OnDesk) => choose({ screen: 'desk', riskId: risk.id })
