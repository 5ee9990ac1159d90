import { CommandButton } from '@domain/CommandButton'
import { fieldPlace } from '@domain/field-place'
import { alternativesOfRisk } from '@shared/document/queries/risk-rows'
import { positionAfter } from '@shared/document/queries/query'
import type { Alternative } from '@shared/kinds/alternatives'
import type { Risk } from '@shared/kinds/risks'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import type { Operation, OperationInput } from '@shared/operations/operations'
import { perform } from '@state/perform'
import { useEditable, useQuery } from '@state/project-store'
import { IconButton } from '@ui/Button'
import { TextArea } from '@ui/Field'
import { Trash2 } from 'lucide-react'
import { NewRow } from './NewRow'
import { RowNotes } from './RowNotes'
import styles from './Rows.module.css'
import { LikelihoodInput } from '@domain/LikelihoodInput'
import { Section } from '@domain/Section'
import { riskWords } from './risk-words'

/** Other explanations and outcomes than the event of a risk, each with a likelihood of its own. */
export function AlternativeList({ risk }: { risk: Risk }) {
  const alternatives = useQuery(alternativesOfRisk, risk.id)
  const first = positionAfter(alternatives)
  const create = (id: string, text: string, position: number): Operation => ({
    name: 'alternative.create',
    input: { alternative: { id, riskId: risk.id, position, text, likelihood: null } },
  })
  return (
    <Section
      title={riskWords.alternativeCount(alternatives.length)}
      actions={
        <CommandButton command="risk.compare" disabled={false}>
          {riskWords.againstEvidence}
        </CommandButton>
      }
    >
      <RowNotes
        risk={risk}
        part="alternatives"
        rowsOf={(words) => words.map((text, index) => create(newId(), text, first + index))}
      />
      <ul className={styles.rows}>
        {alternatives.map((alternative) => (
          <AlternativeItem key={alternative.id} alternative={alternative} />
        ))}
      </ul>
      <NewRow
        riskId={risk.id}
        kind="alternatives"
        label={riskWords.newAlternative}
        placeholder={riskWords.alternativeAsks}
        onAdd={(id, words) => perform(create(id, words, first))}
      />
    </Section>
  )
}

function AlternativeItem({ alternative }: { alternative: Alternative }) {
  const alternativeId = alternative.id
  const disabled = !useEditable()
  const update = (changes: OperationInput<'alternative.update'>['changes']) =>
    perform({ name: 'alternative.update', input: { alternativeId, changes } })
  const place = (field: keyof Alternative) => fieldPlace('alternatives', alternativeId, field)
  return (
    <li className={styles.row}>
      <TextArea
        label={riskWords.alternative}
        limit={LIMITS.prose}
        hideLabel
        style={{ minHeight: 30 }}
        disabled={disabled}
        value={alternative.text}
        place={place('text')}
        onCommit={(text) => text.trim() !== '' && update({ text: text.trim() })}
      />
      <div className={styles.controls}>
        <LikelihoodInput
          label={riskWords.likelihoodOfAlternative}
          hideLabel
          placeholder={riskWords.likelihoodAsks}
          disabled={disabled}
          value={alternative.likelihood}
          place={place('likelihood')}
          onGive={(likelihood) => update({ likelihood })}
        />
        <IconButton
          icon={Trash2}
          label={riskWords.deleteAlternative}
          disabled={disabled}
          onClick={() => void perform({ name: 'alternative.delete', input: { alternativeId } })}
        />
      </div>
    </li>
  )
}
