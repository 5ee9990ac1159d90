import { evidenceOfRisk } from '@shared/document/queries/risks'
import { positionAfter } from '@shared/document/queries/query'
import type { Risk } from '@shared/kinds/risks'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import type { Operation } from '@shared/operations/operations'
import { freeName } from '@shared/words/free-name'
import { perform } from '@state/perform'
import { choose } from '@state/place'
import { currentProject, useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { useState } from 'react'
import styles from './Rows.module.css'
import { riskDialogWords } from './risk-dialog-words'

/** Makes another risk that says the same, with the evidence or without; scores are never copied. */
export function DuplicateRiskDialog({ risk, onClose }: { risk: Risk; onClose: () => void }) {
  const evidence = useQuery(evidenceOfRisk, risk.id)
  const [title, setTitle] = useState(() => freeName(risk.title, titles(), LIMITS.line))
  const [withEvidence, setWithEvidence] = useState(false)
  const run = async () => {
    onClose()
    const id = newId()
    const applied = await perform(
      duplicate(risk, id, title.trim(), withEvidence),
      riskDialogWords.duplicateTitle(`R${risk.number}`),
    )
    if (applied) choose({ screen: 'risks', riskId: id })
  }
  return (
    <Dialog
      title={riskDialogWords.duplicateTitle(`R${risk.number}`)}
      confirm={{ label: riskDialogWords.duplicate, run: () => void run(), disabled: title.trim() === '' }}
      onClose={onClose}
    >
      <TextInput
        label={riskDialogWords.title}
        limit={LIMITS.line}
        value={title}
        onCommit={setTitle}
        onType={setTitle}
        autoFocus
      />
      <label className={styles.tick}>
        <input
          type="checkbox"
          disabled={evidence.length === 0}
          checked={withEvidence}
          onChange={({ target }) => setWithEvidence(target.checked)}
        />
        {riskDialogWords.withLinks(evidence.length)}
      </label>
      <p>{riskDialogWords.duplicateSays}</p>
    </Dialog>
  )
}

const titles = (): string[] => Object.values(currentProject().risks).map(({ title }) => title)

function duplicate(risk: Risk, id: string, title: string, withEvidence: boolean): Operation[] {
  const project = currentProject()
  const { cause, event, party, horizon, consequence, category, owner } = risk
  const statement = { cause, event, party, horizon, consequence, category, ...(owner === undefined ? {} : { owner }) }
  const empty = { assumptions: '', alternatives: '', contrarySearch: '' }
  const position = positionAfter(Object.values(project.risks))
  // A value whose column is gone is kept nowhere else.
  const values = Object.entries(risk.custom ?? {}).filter(([columnId]) => project.customColumns[columnId])
  const links = withEvidence ? evidenceOfRisk.ask(project, risk.id) : []
  return [
    { name: 'risk.create', input: { risk: { id, position, title, ...statement, ...empty } } },
    ...(values.length === 0
      ? []
      : [{ name: 'risk.setCustom' as const, input: { riskId: id, values: Object.fromEntries(values) } }]),
    ...links.map(({ evidence }): Operation => ({
      name: 'evidence.link',
      input: { evidence: { ...evidence, id: newId(), riskId: id } },
    })),
  ]
}
