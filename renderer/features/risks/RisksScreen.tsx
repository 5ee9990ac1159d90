import { CommandButton } from '@domain/CommandButton'
import { goTo, usePlaceOf } from '@state/place'
import { useEditable, useEntity, useQuery } from '@state/project-store'
import { ScreenPanes } from '@domain/ScreenPanes'
import { risksInOrder } from '@shared/document/queries/query'
import { EmptyState } from '@ui/EmptyState'
import type { Pane } from '@ui/Panes'
import { Fragment, useDeferredValue, useState } from 'react'
import { ImportRisks, ImportRisksButton } from './ImportRisks'
import { NewRiskDialog } from './NewRiskDialog'
import { Register } from './Register'
import { RiskActions } from './RiskActions'
import { RiskInspector } from './RiskInspector'
import { riskWords } from './risk-words'

export function RisksScreen() {
  const editable = useEditable()
  const { riskId, dialog } = usePlaceOf('risks')
  const risks = useQuery(risksInOrder)
  const [selectedRows, setSelectedRows] = useState<readonly string[]>([])
  // Followed by itself: to look for it among thousands would take its time with every sort.
  const selectedId = useEntity('risks', riskId)?.id ?? risks[0]?.id ?? null
  // The grid answers the arrow keys at once; the inspector follows when there is time.
  const inspectedId = useDeferredValue(selectedId)
  // By its key it is the same before and after the first risk: a dialog sees what it made, and goes.
  const dialogs = (
    <Fragment key="dialogs">
      {dialog && (
        <NewRiskDialog
          passageId={dialog.passageId}
          others={dialog.others ?? []}
          onClose={() => goTo({ screen: 'risks' })}
        />
      )}
      <ImportRisks />
    </Fragment>
  )
  if (risks.length === 0) {
    return (
      <>
        <EmptyState
          title={riskWords.noRisks}
          actions={
            <>
              <CommandButton command="risk.new" look="primary" disabled={!editable}>
                {riskWords.newRisk}
              </CommandButton>
              <ImportRisksButton />
            </>
          }
        >
          {riskWords.noRisksHint}
        </EmptyState>
        {dialogs}
      </>
    )
  }
  const panes: Pane[] = [
    {
      id: 'centre',
      label: riskWords.riskRegister,
      size: 75,
      min: 560,
      content: <Register riskId={selectedId} onSelectedRows={setSelectedRows} />,
    },
    {
      id: 'end',
      label: riskWords.risk,
      size: 25,
      min: 320,
      content: inspectedId && <RiskInspector key={inspectedId} riskId={inspectedId} />,
    },
  ]
  return (
    <>
      <ScreenPanes name="risks" panes={panes} />
      {selectedId && <RiskActions riskId={selectedId} selectedIds={selectedRows} />}
      {dialogs}
    </>
  )
}
