import { fieldPlace } from '@domain/field-place'
import { assumptionsOfRisk } from '@shared/document/queries/risk-rows'
import { positionAfter } from '@shared/document/queries/query'
import type { Assumption } from '@shared/kinds/assumptions'
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
import { Section } from '@domain/Section'
import { riskWords } from './risk-words'

/** What a risk takes for granted, row by row: which of it the judgment hangs on, and what follows if it is wrong. */
export function AssumptionList({ risk }: { risk: Risk }) {
  const assumptions = useQuery(assumptionsOfRisk, risk.id)
  const first = positionAfter(assumptions)
  const create = (id: string, text: string, position: number): Operation => ({
    name: 'assumption.create',
    input: { assumption: { id, riskId: risk.id, position, text, linchpin: false, ifWrong: '' } },
  })
  return (
    <Section title={riskWords.assumptionCount(assumptions.length)}>
      <RowNotes
        risk={risk}
        part="assumptions"
        rowsOf={(words) => words.map((text, index) => create(newId(), text, first + index))}
      />
      <ul className={styles.rows}>
        {assumptions.map((assumption) => (
          <AssumptionItem key={assumption.id} assumption={assumption} />
        ))}
      </ul>
      <NewRow
        riskId={risk.id}
        kind="assumptions"
        label={riskWords.newAssumption}
        placeholder={riskWords.assumptionAsks}
        onAdd={(id, words) => perform(create(id, words, first))}
      />
    </Section>
  )
}

function AssumptionItem({ assumption }: { assumption: Assumption }) {
  const assumptionId = assumption.id
  const disabled = !useEditable()
  const update = (changes: OperationInput<'assumption.update'>['changes']) =>
    perform({ name: 'assumption.update', input: { assumptionId, changes } })
  const place = (field: keyof Assumption) => fieldPlace('assumptions', assumptionId, field)
  return (
    <li className={assumption.linchpin ? `${styles.row} ${styles.linchpin}` : styles.row}>
      <TextArea
        label={riskWords.assumption}
        limit={LIMITS.prose}
        hideLabel
        style={{ minHeight: 30 }}
        disabled={disabled}
        value={assumption.text}
        place={place('text')}
        onCommit={(text) => text.trim() !== '' && update({ text: text.trim() })}
      />
      <TextArea
        label={riskWords.ifWrong}
        limit={LIMITS.prose}
        placeholder={riskWords.whatFollows}
        style={{ minHeight: 30 }}
        disabled={disabled}
        value={assumption.ifWrong}
        place={place('ifWrong')}
        onCommit={(text) => update({ ifWrong: text.trim() })}
      />
      <div className={styles.controls}>
        <label className={styles.tick} title={riskWords.fallsWithIt}>
          <input
            type="checkbox"
            disabled={disabled}
            checked={assumption.linchpin}
            onChange={({ target }) => void update({ linchpin: target.checked })}
          />
          {riskWords.linchpin}
        </label>
        <IconButton
          icon={Trash2}
          label={riskWords.deleteAssumption}
          disabled={disabled}
          onClick={() => void perform({ name: 'assumption.delete', input: { assumptionId } })}
        />
      </div>
    </li>
  )
}
