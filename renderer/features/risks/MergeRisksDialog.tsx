import { risksInOrder } from '@shared/document/queries/query'
import type { Risk } from '@shared/kinds/risks'
import type { MergedScores } from '@shared/operations/merge-risks'
import { riskMergeEffect, type RiskMergeEffect } from '@shared/operations/merge-risks-effect'
import { listed } from '@shared/language/counts'
import { perform } from '@state/perform'
import { choose } from '@state/place'
import { useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useMemo, useState } from 'react'
import { riskDialogWords } from './risk-dialog-words'

/** Says what making one risk of several changes before it is done; of one alone, which other it becomes is asked. */
export function MergeRisksDialog({ riskIds, onClose }: { riskIds: readonly string[]; onClose: () => void }) {
  const risks = useQuery(risksInOrder)
  const [chosen, setChosen] = useState(riskIds.length > 1 ? (riskIds[0] ?? '') : '')
  const [scores, setScores] = useState<MergedScores>('in-words')
  const selected = risks.filter(({ id }) => riskIds.includes(id))
  const choices = selected.length > 1 ? selected : risks.filter(({ id }) => !riskIds.includes(id))
  // The one that was chosen may be deleted meanwhile.
  const into = choices.find(({ id }) => id === chosen)
  const gone = selected.filter((risk) => risk !== into)
  const goneIds = useMemo(() => riskIds.filter((id) => id !== chosen), [riskIds, chosen])
  const effect = useQuery(riskMergeEffect, goneIds, into?.id ?? '', scores)
  const run = async () => {
    if (!into) return
    onClose()
    const input = { riskIds: gone.map(({ id }) => id), intoId: into.id, scores }
    if (await perform({ name: 'risk.merge', input })) choose({ screen: 'risks', riskId: into.id })
  }
  return (
    <Dialog
      title={
        selected.length > 1
          ? riskDialogWords.mergeSeveral(selected.length)
          : riskDialogWords.mergeIntoAnother(namesOf(selected))
      }
      confirm={{
        label: riskDialogWords.merge,
        run: () => void run(),
        disabled: !into || !effect || effect.tooLong !== null,
      }}
      onClose={onClose}
    >
      <Select
        label={selected.length > 1 ? riskDialogWords.theOneThatStays : riskDialogWords.into}
        value={into?.id ?? ''}
        options={choices.map(({ id, number, title }) => ({ value: id, label: `R${number} ${title}` }))}
        empty={riskDialogWords.chooseRisk}
        onChange={setChosen}
      />
      {effect && into && (
        <>
          {effect.doubleScores.length > 0 && (
            <Select
              label={riskDialogWords.scoresOfThose(`R${into.number}`, listed(effect.doubleScores))}
              value={scores}
              options={[
                { value: 'in-words', label: riskDialogWords.putIntoWords(`R${into.number}`) },
                { value: 'leave', label: riskDialogWords.leaveOut },
              ]}
              onChange={(value) => setScores(value === 'leave' ? 'leave' : 'in-words')}
            />
          )}
          <ul aria-label={riskDialogWords.whatChanges}>
            {linesOf(effect, gone, into).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {effect.tooLong !== null && <p role="alert">{riskDialogWords.tooLong(effect.tooLong)}</p>}
        </>
      )}
      <p>{riskDialogWords.mergeSays}</p>
    </Dialog>
  )
}

const namesOf = (risks: readonly Risk[]): string => listed(risks.map(({ number }) => `R${number}`))

function linesOf(effect: RiskMergeEffect, gone: readonly Risk[], into: Risk): string[] {
  const kept = `R${into.number}`
  const { evidence, twins, otherStance, assumptions, alternatives, indicators, queries } = effect
  const rows = [
    evidence > 0 && riskDialogWords.links(evidence),
    assumptions > 0 && riskDialogWords.assumptions(assumptions),
    alternatives > 0 && riskDialogWords.alternatives(alternatives),
    indicators > 0 && riskDialogWords.indicators(indicators),
    effect.scores > 0 && riskDialogWords.scores(effect.scores),
  ].filter((each) => each !== false)
  const lines = [
    rows.length > 0 && riskDialogWords.rowsGo(kept, rows),
    twins > 0 && riskDialogWords.twins(twins),
    otherStance > 0 && riskDialogWords.otherStance(otherStance, kept),
    effect.ofEvent > 0 && riskDialogWords.againstEvent(effect.ofEvent, namesOf(gone), kept),
    effect.doubleScores.length > 0 && riskDialogWords.doubleScores(kept, listed(effect.doubleScores)),
    effect.notes && riskDialogWords.notesBehind(kept),
    effect.judgments > 0 && riskDialogWords.judgments(effect.judgments, kept),
    effect.judgmentsKept > 0 && riskDialogWords.judgmentsKept(effect.judgmentsKept, kept),
    queries > 0 && riskDialogWords.queriesInstead(queries, kept),
    riskDialogWords.gone(kept, namesOf(gone), gone.length),
  ]
  return lines.filter((each) => each !== false)
}
