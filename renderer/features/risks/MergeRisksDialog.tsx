import { risksInOrder } from '@shared/document/queries/query'
import type { Risk } from '@shared/kinds/risks'
import type { MergedScores } from '@shared/operations/merge-risks'
import { riskMergeEffect, type RiskMergeEffect } from '@shared/operations/merge-risks-effect'
import { counted } from '@shared/words/plural'
import { listed } from '@shared/words/sentence'
import { perform } from '@state/perform'
import { choose } from '@state/place'
import { useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useMemo, useState } from 'react'

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
      title={`Merge ${selected.length > 1 ? `${selected.length} risks into one` : `${namesOf(selected)} into another risk`}`}
      confirm={{ label: 'Merge', run: () => void run(), disabled: !into || !effect || effect.tooLong !== null }}
      onClose={onClose}
    >
      <Select
        label={selected.length > 1 ? 'The one that stays' : 'Into'}
        value={into?.id ?? ''}
        options={choices.map(({ id, number, title }) => ({ value: id, label: `R${number} ${title}` }))}
        empty="Choose a risk"
        onChange={setChosen}
      />
      {effect && into && (
        <>
          {effect.doubleScores.length > 0 && (
            <Select
              label={`Scores of those who scored R${into.number} too (${listed(effect.doubleScores)})`}
              value={scores}
              options={[
                { value: 'in-words', label: `Put into words behind the rationale for R${into.number}` },
                { value: 'leave', label: 'Leave them out; the history keeps them' },
              ]}
              onChange={(value) => setScores(value === 'leave' ? 'leave' : 'in-words')}
            />
          )}
          <ul aria-label="What changes">
            {linesOf(effect, gone, into).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {effect.tooLong !== null && (
            <p role="alert">What is put together would be too long: {effect.tooLong}. Shorten that first.</p>
          )}
        </>
      )}
      <p>
        To merge several, select their rows in the register first. One undo takes all of it back; the number of a risk
        that goes is never given to another.
      </p>
    </Dialog>
  )
}

const namesOf = (risks: readonly Risk[]): string => listed(risks.map(({ number }) => `R${number}`))

function linesOf(effect: RiskMergeEffect, gone: readonly Risk[], into: Risk): string[] {
  const kept = `R${into.number}`
  const { evidence, twins, otherStance, assumptions, alternatives, indicators, queries } = effect
  const rows = [
    evidence > 0 && counted(evidence, 'evidence link'),
    assumptions > 0 && counted(assumptions, 'assumption'),
    alternatives > 0 && counted(alternatives, 'alternative'),
    indicators > 0 && counted(indicators, 'indicator'),
    effect.scores > 0 && counted(effect.scores, 'score'),
  ].filter((each) => each !== false)
  const lines = [
    rows.length > 0 && `To ${kept} go ${listed(rows)}.`,
    twins > 0 &&
      `${counted(twins, 'passage')} ${twins === 1 ? 'is' : 'are'} evidence for more than one of them, and will be it once, with the notes of all.`,
    otherStance > 0 &&
      `${otherStance} of these ${otherStance === 1 ? 'has' : 'have'} another stance; that of ${kept} stays.`,
    effect.ofEvent > 0 &&
      `${counted(effect.ofEvent, 'rating')} of evidence against the event of ${namesOf(gone)} will be against the event of ${kept}, where that has none of its own: look at ${effect.ofEvent === 1 ? 'it' : 'them'} again.`,
    effect.doubleScores.length > 0 &&
      `Where somebody scored ${kept} and another of them, the score of ${kept} stays (${listed(effect.doubleScores)}).`,
    effect.notes && `The notes on assumptions, alternatives and the search are put behind those of ${kept}.`,
    effect.judgments > 0 && `${counted(effect.judgments, 'memo judgment')} will be on ${kept}.`,
    effect.judgmentsKept > 0 &&
      `Where a memo has words on ${kept} already, those stay (${effect.judgmentsKept}); the history keeps the others.`,
    queries > 0 && `${counted(queries, 'saved query', 'saved queries')} will ask for ${kept} instead.`,
    `The statement of ${kept} stays as it is; ${namesOf(gone)} ${gone.length === 1 ? 'is' : 'are'} no longer in the register.`,
  ]
  return lines.filter((each) => each !== false)
}
