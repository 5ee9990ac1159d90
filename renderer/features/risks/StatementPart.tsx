import { fieldPlace } from '@domain/field-place'
import type { Risk } from '@shared/kinds/risks'
import { perform } from '@state/perform'
import { useEditable } from '@state/project-store'
import { Section } from '@domain/Section'
import { StatementFields } from './StatementFields'
import { riskWords } from './risk-words'

/** What a risk says, kept field by field. */
export function StatementPart({ risk }: { risk: Risk }) {
  const editable = useEditable()
  return (
    <Section title={riskWords.statement}>
      <StatementFields
        statement={{ ...risk, owner: risk.owner ?? '' }}
        disabled={!editable}
        place={(field) => fieldPlace('risks', risk.id, field)}
        onCommit={(changes) => perform({ name: 'risk.update', input: { riskId: risk.id, changes } })}
      />
    </Section>
  )
}
