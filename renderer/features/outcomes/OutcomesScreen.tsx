import { ScreenPanes } from '@domain/ScreenPanes'
import { dueRisks } from '@shared/document/queries/outcomes'
import { useCommand } from '@state/commands'
import { choose, goTo, type OutcomePart, usePlaceOf } from '@state/place'
import { useEditable, useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import { today } from '@ui/moment'
import type { Pane } from '@ui/Panes'
import { Tabs } from '@ui/Tabs'
import { useState } from 'react'
import { CalibrationView } from './CalibrationView'
import { DueList } from './DueList'
import { OutcomeView } from './OutcomeView'
import { ResolveDialog } from './ResolveDialog'
import { TermsView } from './TermsView'
import styles from './Outcomes.module.css'

const PARTS: readonly { id: OutcomePart; label: string }[] = [
  { id: 'outcome', label: 'Outcome' },
  { id: 'calibration', label: 'Calibration' },
  { id: 'terms', label: 'What terms came to' },
]

/** What became of the risks: which are due, what happened, and how good the forecasts of it were. */
export function OutcomesScreen() {
  const due = useQuery(dueRisks, today())
  const editable = useEditable()
  const { riskId, outcomePart } = usePlaceOf('outcomes')
  const shown = due.find(({ risk }) => risk.id === riskId) ?? due[0]
  const [resolvingId, setResolvingId] = useState<string | null>(null)
  const resolving = due.find(({ risk }) => risk.id === resolvingId)
  const resolve = () => {
    if (!editable || !shown) return
    // Once it is resolved it stands elsewhere in the list, and is still the one that is looked at.
    choose({ screen: 'outcomes', riskId: shown.risk.id })
    setResolvingId(shown.risk.id)
  }
  useCommand('outcome.resolve', resolve, editable && shown !== undefined)
  if (!shown) {
    return (
      <EmptyState
        title="No risks yet"
        actions={<Button onClick={() => goTo({ screen: 'risks' })}>Go to the risks</Button>}
      >
        Once risks have a horizon they are listed here when it is due. Saying then what became of them shows how good
        the forecasts were, and what the terms of likelihood really came to.
      </EmptyState>
    )
  }
  const panes: Pane[] = [
    {
      id: 'start',
      label: 'Risks by horizon',
      size: 34,
      min: 260,
      content: <DueList due={due} chosenId={shown.risk.id} onResolve={resolve} />,
    },
    {
      id: 'centre',
      label: 'Outcome',
      size: 66,
      min: 420,
      content: (
        <Tabs
          label="Parts of the outcomes"
          tabs={PARTS}
          chosen={outcomePart}
          onChoose={(next) => choose({ screen: 'outcomes', outcomePart: next })}
        >
          <div className={styles.part}>
            {outcomePart === 'outcome' && <OutcomeView key={shown.risk.id} shown={shown} onResolve={resolve} />}
            {outcomePart === 'calibration' && <CalibrationView />}
            {outcomePart === 'terms' && <TermsView />}
          </div>
        </Tabs>
      ),
    },
  ]
  return (
    <>
      <ScreenPanes name="outcomes" panes={panes} />
      {resolving && (
        <ResolveDialog
          key={resolving.risk.id}
          risk={resolving.risk}
          outcome={resolving.outcome}
          onClose={() => setResolvingId(null)}
        />
      )}
    </>
  )
}
