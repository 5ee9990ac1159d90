import { useMembers } from '@domain/use-members'
import { query, risksInOrder } from '@shared/document/queries/query'
import { sessionUnderWay } from '@shared/document/queries/sessions'
import type { Risk } from '@shared/kinds/risks'
import type { Session } from '@shared/kinds/sessions'
import { LIMITS } from '@shared/limits'
import { folded, searchWords } from '@shared/words/fold'
import { useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { useWhyOff } from '@ui/why-off'
import { TextInput } from '@ui/Field'
import { InParts } from '@ui/InParts'
import { useState } from 'react'
import { riskChoiceWords } from './set-up-words'
import styles from './SetUp.module.css'

type RiskChoiceProps = { session: Session; disabled: boolean; onChange: (riskIds: string[]) => void }

/** Risks that nobody scored. */
const unscoredIds = query(['scores', 'risks'], (project): string[] => {
  const scored = new Set(Object.values(project.scores).map(({ riskId }) => riskId))
  return Object.keys(project.risks).filter((id) => !scored.has(id))
})

/** Which risks of the register the session asks about. */
export function RiskChoice({ session, disabled, onChange }: RiskChoiceProps) {
  const risks = useQuery(risksInOrder)
  const unscored = useQuery(unscoredIds)
  const [filter, setFilter] = useState('')
  const chosen = new Set(session.riskIds)
  const changed = useMembers(session.riskIds)
  const words = searchWords(filter)
  const found = risks.filter((risk) => isFound(risk, words))
  const put = (ids: readonly string[]) => {
    const wanted = new Set(ids)
    onChange(risks.flatMap(({ id }) => (wanted.has(id) ? id : [])))
  }
  const tooMany = chosen.size > LIMITS.risksOfSession
  return (
    <fieldset {...useWhyOff(disabled)} className={styles.group} disabled={disabled}>
      <legend className={styles.legend}>{riskChoiceWords.risks(chosen.size, risks.length)}</legend>
      {risks.length === 0 && <p className={styles.problem}>{riskChoiceWords.noRisks}</p>}
      {risks.length > 0 && chosen.size === 0 && <p className={styles.problem}>{riskChoiceWords.noneChosen}</p>}
      {tooMany && <p className={styles.problem}>{riskChoiceWords.tooMany(LIMITS.risksOfSession)}</p>}
      <div className={styles.bar}>
        <TextInput
          label={riskChoiceWords.filter}
          hideLabel
          type="search"
          placeholder={riskChoiceWords.filter}
          disabled={disabled}
          value={filter}
          onCommit={setFilter}
          onType={setFilter}
        />
        <Button
          onClick={() =>
            put(
              changed(
                found.map(({ id }) => id),
                true,
              ),
            )
          }
        >
          {words.length === 0 ? riskChoiceWords.all : riskChoiceWords.allFound}
        </Button>
        <Button
          onClick={() =>
            put(
              changed(
                found.map(({ id }) => id),
                false,
              ),
            )
          }
        >
          {words.length === 0 ? riskChoiceWords.noneOfAll : riskChoiceWords.noneFound}
        </Button>
        <Button
          why={unscored.length === 0 ? riskChoiceWords.allScored : null}
          onClick={() => {
            const wanted = new Set(unscored)
            changed(
              risks.flatMap(({ id }) => (wanted.has(id) ? [] : id)),
              false,
            )
            put(changed(unscored, true))
          }}
        >
          {riskChoiceWords.onlyUnscored}
        </Button>
      </div>
      <ul className={styles.choices} aria-label={riskChoiceWords.risksOfSession}>
        <InParts
          items={found}
          around={(more) => <li>{more}</li>}
          render={(risk) => (
            <li key={risk.id}>
              <label className={styles.choice}>
                <input
                  type="checkbox"
                  checked={chosen.has(risk.id)}
                  onChange={({ target }) => put(changed([risk.id], target.checked))}
                />
                <span className={styles.number}>R{risk.number}</span>{' '}
                <span>
                  <bdi>{risk.title}</bdi> <Elsewhere riskId={risk.id} sessionId={session.id} />
                </span>
              </label>
            </li>
          )}
        />
      </ul>
      {found.length === 0 && risks.length > 0 && <p className={styles.note}>{riskChoiceWords.nothingFound}</p>}
    </fieldset>
  )
}

/** A risk is scored in one session at a time: one that is under way elsewhere cannot be asked about here. */
function Elsewhere({ riskId, sessionId }: { riskId: string; sessionId: string }) {
  const underWay = useQuery(sessionUnderWay, riskId)
  if (underWay === null || underWay.session.id === sessionId) return null
  return <span className={styles.note}>{riskChoiceWords.inSession(underWay.session.name)}</span>
}

function isFound({ number, title, category, event }: Risk, words: readonly string[]): boolean {
  const text = folded([`R${number}`, title, category, event].join('\n'))
  return words.every((word) => text.includes(word))
}
