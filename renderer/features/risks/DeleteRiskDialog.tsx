import { perform } from '@state/perform'
import { choose } from '@state/place'
import { useQuery } from '@state/project-store'
import type { Risk } from '@shared/kinds/risks'
import { alternativesOfRisk, assumptionsOfRisk, indicatorsOfRisk } from '@shared/document/queries/risk-rows'
import { evidenceOfRisk } from '@shared/document/queries/risks'
import { listed } from '@shared/words/sentence'
import { counted } from '@shared/words/plural'
import { Dialog } from '@ui/Dialog'

/** Says what goes with a risk before it goes. */
export function DeleteRiskDialog({ risk, scores, onClose }: { risk: Risk; scores: number; onClose: () => void }) {
  const evidence = useQuery(evidenceOfRisk, risk.id).length
  const indicators = useQuery(indicatorsOfRisk, risk.id).length
  const assumptions = useQuery(assumptionsOfRisk, risk.id).length
  const alternatives = useQuery(alternativesOfRisk, risk.id).length
  const parts = [
    counted(scores, 'score'),
    counted(evidence, 'evidence link'),
    ...(assumptions > 0 ? [counted(assumptions, 'assumption')] : []),
    ...(alternatives > 0 ? [counted(alternatives, 'alternative')] : []),
    counted(indicators, 'indicator'),
  ]
  const remove = async () => {
    if (await perform({ name: 'risk.delete', input: { riskId: risk.id } })) choose({ screen: 'risks', riskId: null })
    onClose()
  }
  return (
    <Dialog
      title={`Delete R${risk.number}?`}
      onClose={onClose}
      confirm={{ label: 'Delete risk', danger: true, run: () => void remove() }}
    >
      <p>
        “{risk.title}” goes with {listed(parts)}. The passages stay. Undo brings everything back; the number R
        {risk.number} is never given to another risk.
      </p>
    </Dialog>
  )
}
