import { analystsInOrder } from '@shared/document/queries/query'
import type { Round } from '@shared/kinds/rounds'
import { ruleName, takesWeights } from '@shared/kinds/session-rules'
import type { Session } from '@shared/kinds/sessions'
import { LIMITS } from '@shared/limits'
import { readNumber } from '@shared/text/read-number'
import { useQuery } from '@state/project-store'
import { TextInput } from '@ui/Field'
import { useId } from 'react'
import { weightWords } from './set-up-words'
import styles from './SetUp.module.css'

type WeightFieldsProps = {
  session: Session
  rounds: readonly Round[]
  disabled: boolean
  place: (field: string) => string
  onWeigh: (analystId: string, weight: number) => unknown
}

/** How many times the answers of each count, of those who take part and of those who were asked before they left. */
export function WeightFields({ session, rounds, disabled, place, onWeigh }: WeightFieldsProps) {
  const { weights = {} } = session
  const noteId = useId()
  const asked = new Set([session.analystIds, ...rounds.map(({ analystIds }) => analystIds)].flat())
  const analysts = useQuery(analystsInOrder).filter(({ id }) => asked.has(id))
  const put = (analystId: string, text: string) => {
    const reading = readNumber(text)
    if (!reading.ok) return reading.why
    const weight = reading.value ?? 0
    const isWeight = Number.isInteger(weight) && weight >= 1 && weight <= LIMITS.weight
    return isWeight ? onWeigh(analystId, weight) : weightWords.mayBe(LIMITS.weight)
  }
  const why = whyEqual(session)
  return (
    <fieldset className={styles.group} aria-describedby={noteId}>
      <legend className={styles.legend}>{weightWords.weights}</legend>
      <p id={noteId} className={styles.note}>
        {why ?? weightWords.what}
      </p>
      {why === null && (
        <div className={styles.numbers}>
          {analysts.map(({ id, name }) => (
            <TextInput
              key={id}
              label={weightWords.weightOf(name)}
              inputMode="numeric"
              disabled={disabled}
              value={String(weights[id] ?? 1)}
              place={place(`weights ${id}`)}
              onCommit={(text) => put(id, text)}
            />
          ))}
        </div>
      )}
    </fieldset>
  )
}

/** Why all answers count alike, whatever weights were given; null where they need not. */
function whyEqual({ named, pooling, weights = {} }: Session): string | null {
  if (takesWeights(pooling)) return named ? null : weightWords.wantsNames
  const rule = ruleName(pooling)
  return Object.keys(weights).length > 0 ? weightWords.ruleTakesNoneKept(rule) : weightWords.ruleTakesNone(rule)
}
