import { useMembers } from '@domain/use-members'
import { analystNamed } from '@shared/document/queries/analysts'
import { analystsInOrder, positionAfter } from '@shared/document/queries/query'
import type { Session } from '@shared/kinds/sessions'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { perform } from '@state/perform'
import { useQuery } from '@state/project-store'
import { TextInput } from '@ui/Field'
import { analystWords } from './set-up-words'
import styles from './SetUp.module.css'

type AnalystChoiceProps = { session: Session; disabled: boolean; onChange: (analystIds: string[]) => void }

/** Who takes part: those who are active, who took part before they left, and whoever is added here. */
export function AnalystChoice({ session, disabled, onChange }: AnalystChoiceProps) {
  const analysts = useQuery(analystsInOrder)
  const { id: sessionId, analystIds } = session
  const changed = useMembers(analystIds)
  const isIn = (id: string) => analystIds.includes(id)
  const add = (typed: string) => {
    const name = typed.trim()
    if (name === '') return false
    const known = analystNamed(analysts, name)
    if (known?.inactive) return analystWords.isInactive(known.name)
    if (known) return onChange(changed([known.id], true))
    const analyst = { id: newId(), name, position: positionAfter(analysts) }
    const changes = { analystIds: changed([analyst.id], true) }
    return perform(
      [
        { name: 'analyst.add', input: { analyst } },
        { name: 'session.update', input: { sessionId, changes } },
      ],
      analystWords.addNamed(name),
    )
  }
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend className={styles.legend}>{analystWords.analysts(analystIds.length)}</legend>
      {analystIds.length === 0 && <p className={styles.problem}>{analystWords.nobody}</p>}
      <ul className={styles.people}>
        {analysts
          .filter(({ id, inactive }) => !inactive || isIn(id))
          .map(({ id, name, inactive }) => (
            <li key={id}>
              <label className={styles.choice}>
                <input
                  type="checkbox"
                  checked={isIn(id)}
                  onChange={({ target }) => onChange(changed([id], target.checked))}
                />
                <bdi>{name}</bdi>
                {inactive && ` ${analystWords.inactive}`}
              </label>
            </li>
          ))}
      </ul>
      <div className={styles.short}>
        <TextInput
          label={analystWords.add}
          hint={analystWords.addHint}
          limit={LIMITS.line}
          disabled={disabled}
          value=""
          onCommit={add}
        />
      </div>
    </fieldset>
  )
}
