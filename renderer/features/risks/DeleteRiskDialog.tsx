import { perform } from '@state/perform'
import { choose } from '@state/place'
import { useQuery } from '@state/project-store'
import type { Risk } from '@shared/kinds/risks'
import { alternativesOfRisk, assumptionsOfRisk, indicatorsOfRisk } from '@shared/document/queries/risk-rows'
import { evidenceOfRisk } from '@shared/document/queries/risks'
import { Dialog } from '@ui/Dialog'
import { riskDialogWords } from './risk-dialog-words'

/** Says what goes with a risk before it goes. */
export function DeleteRiskDialog({ risk, scores, onClose }: { risk: Risk; scores: number; onClose: () => void }) {
  const evidence = useQuery(evidenceOfRisk, risk.id).length
  const indicators = useQuery(indicatorsOfRisk, risk.id).length
  const assumptions = useQuery(assumptionsOfRisk, risk.id).length
  const alternatives = useQuery(alternativesOfRisk, risk.id).length
  const parts = [
    riskDialogWords.scores(scores),
    riskDialogWords.links(evidence),
    ...(assumptions > 0 ? [riskDialogWords.assumptions(assumptions)] : []),
    ...(alternatives > 0 ? [riskDialogWords.alternatives(alternatives)] : []),
    riskDialogWords.indicators(indicators),
  ]
  const remove = async () => {
    if (await perform({ name: 'risk.delete', input: { riskId: risk.id } })) choose({ screen: 'risks', riskId: null })
    onClose()
  }
  return (
    <Dialog
      title={riskDialogWords.deleteTitle(`R${risk.number}`)}
      onClose={onClose}
      confirm={{ label: riskDialogWords.deleteRisk, danger: true, run: () => void remove() }}
    >
      <p>{riskDialogWords.goesWith(risk.title, parts, `R${risk.number}`)}</p>
    </Dialog>
  )
}
