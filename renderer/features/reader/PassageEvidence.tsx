import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { useEditable, useQuery, useReadOnly } from '@state/project-store'
import type { Evidence } from '@shared/kinds/evidence'
import type { Risk } from '@shared/kinds/risks'
import { evidenceOfPassage } from '@shared/document/queries/passages'
import { Button, IconButton } from '@ui/Button'
import { Select } from '@ui/Field'
import { Unlink } from 'lucide-react'
import styles from './Inspector.module.css'
import { stanceChoices } from './passage-choices'
import { passageWords } from './passage-words'

/** The risks this passage bears on; one click goes to each. */
export function PassageEvidence({ passageId }: { passageId: string }) {
  const links = useQuery(evidenceOfPassage, passageId)
  if (links.length === 0) return null
  return (
    <ul className={styles.links} aria-label={passageWords.evidenceFor}>
      {links.map(({ evidence, risk }) => (
        <li key={evidence.id} className={styles.link}>
          <EvidenceLink evidence={evidence} risk={risk} />
        </li>
      ))}
    </ul>
  )
}

function EvidenceLink({ evidence, risk }: { evidence: Evidence; risk: Risk }) {
  const editable = useEditable()
  const readOnly = useReadOnly()
  const name = `R${risk.number} ${risk.title}`
  return (
    <>
      <Button look="quiet" className={styles.risk} onClick={() => goTo({ screen: 'risks', riskId: risk.id })}>
        {name}
      </Button>
      <Select
        label={passageWords.stanceTowards(name)}
        hideLabel
        value={evidence.stance}
        options={stanceChoices()}
        disabled={!editable}
        onChange={(stance) =>
          stance && void perform({ name: 'evidence.update', input: { evidenceId: evidence.id, changes: { stance } } })
        }
      />
      <IconButton
        icon={Unlink}
        label={passageWords.unlink(risk.number)}
        why={readOnly}
        onClick={() => void perform({ name: 'evidence.unlink', input: { evidenceId: evidence.id } })}
      />
    </>
  )
}
