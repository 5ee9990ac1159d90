import { StopRule } from '@shared/kinds/session-rules'
import { readNumber } from '@shared/text/read-number'
import { TextInput } from '@ui/Field'
import { STOP_RULE_HINTS, STOP_RULE_LABELS, STOP_RULE_MAY_BE, stopRuleWords } from './set-up-words'
import styles from './SetUp.module.css'

type Field = keyof StopRule

const FIELDS: readonly Field[] = ['middleHalf', 'range', 'stable', 'kappa']

type StopRuleFieldsProps = {
  rule: StopRule
  disabled: boolean
  place: (field: string) => string
  onChange: (rule: StopRule) => unknown
}

/** When the group agrees on a risk, so that it need not be asked about again. */
export function StopRuleFields({ rule, disabled, place, onChange }: StopRuleFieldsProps) {
  const put = (field: Field, text: string) => {
    const reading = readNumber(text)
    if (!reading.ok) return reading.why
    const next = StopRule.safeParse({ ...rule, [field]: reading.value })
    return next.success ? onChange(next.data) : STOP_RULE_MAY_BE[field]
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{stopRuleWords.agreesWhen}</legend>
      <div className={styles.numbers}>
        {FIELDS.map((field) => (
          <TextInput
            key={field}
            label={STOP_RULE_LABELS[field]}
            hint={STOP_RULE_HINTS[field]}
            inputMode="decimal"
            disabled={disabled}
            value={String(rule[field])}
            place={place(`stopRule ${field}`)}
            onCommit={(text) => put(field, text)}
          />
        ))}
      </div>
    </fieldset>
  )
}
