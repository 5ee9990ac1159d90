import { announce } from '@state/notices'
import { perform } from '@state/perform'
import { currentPlaceOf } from '@state/place'
import { useEntity, useQuery } from '@state/project-store'
import { newId } from '@shared/new-id'
import type { Stance } from '@shared/lexicons/stance'
import { evidenceOfPassage } from '@shared/document/queries/passages'
import { positionAfter, risksInOrder } from '@shared/document/queries/query'
import { evidenceOfRisk } from '@shared/document/queries/risks'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useState } from 'react'
import { stanceChoices } from './passage-choices'
import { passageWords } from './passage-words'
import { shortQuote } from './short-quote'

/** Links a passage to a risk as evidence for or against it. */
export function EvidenceDialog({ passageId, onClose }: { passageId: string; onClose: () => void }) {
  const passage = useEntity('passages', passageId)
  const linked = new Set(useQuery(evidenceOfPassage, passageId).map(({ risk }) => risk.id))
  const free = useQuery(risksInOrder).filter(({ id }) => !linked.has(id))
  const [chosenId, setChosenId] = useState(() => currentPlaceOf('risks').riskId)
  // The chosen one may be deleted meanwhile; the list then shows the first.
  const risk = free.find(({ id }) => id === chosenId) ?? free[0]
  const riskId = risk?.id ?? ''
  const [stance, setStance] = useState<Stance>('supports')
  const siblings = useQuery(evidenceOfRisk, riskId).map(({ evidence }) => evidence)
  if (!passage) return null
  if (free.length === 0) {
    return (
      <Dialog title={passageWords.asEvidence} onClose={onClose}>
        <p>
          {linked.size > 0 ? passageWords.linkedToAll : passageWords.noRisks} {passageWords.howToMakeRisk}
        </p>
      </Dialog>
    )
  }
  const run = async () => {
    if (!risk) return
    onClose()
    const evidence = { id: newId(), riskId, passageId, stance, note: '', position: positionAfter(siblings) }
    if (await perform({ name: 'evidence.link', input: { evidence } })) announce(passageWords.linked(risk.number))
  }
  return (
    <Dialog
      title={passageWords.asEvidence}
      confirm={{ label: passageWords.link, run: () => void run(), disabled: !risk }}
      onClose={onClose}
    >
      <p>{passageWords.quote(shortQuote(passage.anchor.exact, 240))}</p>
      <Select
        label={passageWords.risk}
        value={riskId}
        autoFocus
        options={free.map(({ id, number, title }) => ({ value: id, label: `R${number} ${title}` }))}
        onChange={setChosenId}
      />
      <Select
        label={passageWords.thePassage}
        value={stance}
        options={stanceChoices()}
        onChange={(chosen) => chosen && setStance(chosen)}
      />
    </Dialog>
  )
}
