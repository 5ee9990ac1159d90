import { useCommand } from '@state/commands'
import { goTo } from '@state/place'
import { useEditable, useEntity } from '@state/project-store'
import { useState } from 'react'
import { DuplicateRiskDialog } from './DuplicateRiskDialog'
import { HypothesesDialog } from './HypothesesDialog'
import { MergeRisksDialog } from './MergeRisksDialog'
import { SplitRiskDialog } from './SplitRiskDialog'

type Asked = 'duplicate' | 'split' | 'merge' | 'compare'

/** What is done to the risk that is shown, or to those that are selected, from menus and the palette. */
export function RiskActions({ riskId, selectedIds }: { riskId: string; selectedIds: readonly string[] }) {
  const risk = useEntity('risks', riskId)
  const editable = useEditable()
  const [asked, setAsked] = useState<Asked | null>(null)
  const chosenIds = selectedIds.length > 1 ? selectedIds : [riskId]
  useCommand('risk.duplicate', () => setAsked('duplicate'), editable)
  useCommand('risk.split', () => setAsked('split'), editable)
  useCommand('risk.merge', () => setAsked('merge'), editable)
  useCommand('risk.compare', () => setAsked('compare'))
  useCommand(
    'risk.session',
    () => goTo({ screen: 'sessions', dialog: { kind: 'new-session', riskIds: chosenIds } }),
    editable,
  )
  if (!risk) return null
  const close = () => setAsked(null)
  switch (asked) {
    case 'duplicate':
      return <DuplicateRiskDialog risk={risk} onClose={close} />
    case 'split':
      return <SplitRiskDialog risk={risk} onClose={close} />
    case 'merge':
      return <MergeRisksDialog riskIds={chosenIds} onClose={close} />
    case 'compare':
      return <HypothesesDialog risk={risk} onClose={close} />
    case null:
      return null
  }
}
