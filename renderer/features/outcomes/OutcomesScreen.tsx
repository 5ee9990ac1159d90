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
import { outcomeWords } from './outcome-words'
import styles from './Outcomes.module.css'

const parts = (): readonly { id: OutcomePart; label: string }[] => [
  { id: 'outcome', label: outcomeWords.outcome },
  { id: 'calibration', label: outcomeWords.calibration },
  { id: 'terms', label: outcomeWords.terms },
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
        title={outcomeWords.noRisks}
        actions={
          <Button look="primary" onClick={() => goTo({ screen: 'risks' })}>
            {outcomeWords.goToRisks}
          </Button>
        }
      >
        {outcomeWords.noRisksHint}
      </EmptyState>
    )
  }
  const panes: Pane[] = [
    {
      id: 'start',
      label: outcomeWords.byHorizon,
      size: 34,
      min: 260,
      content: <DueList due={due} chosenId={shown.risk.id} onResolve={resolve} />,
    },
    {
      id: 'centre',
      label: outcomeWords.outcome,
      size: 66,
      min: 420,
      content: (
        <Tabs
          label={outcomeWords.parts}
          tabs={parts()}
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
