import { StopRule } from '@shared/kinds/session-rules'
import { readNumber } from '@shared/text/read-number'
import { TextInput } from '@ui/Field'
import styles from './SetUp.module.css'

type Field = keyof StopRule

/** What each number of the rule means, and what it may be, in the words of who sets it. */
const FIELDS: readonly { field: Field; label: string; hint: string; may: string }[] = [
  {
    field: 'middleHalf',
    label: 'The middle half lies within',
    hint: 'Steps of the lexicon, and levels of impact: half of the answers, without the quarter on either side',
    may: 'Steps are 0 to 20.',
  },
  {
    field: 'range',
    label: 'All answers lie within',
    hint: 'Steps from the lowest to the highest answer',
    may: 'Steps are whole numbers, 0 to 20.',
  },
  {
    field: 'stable',
    label: 'So many stay, in percent',
    hint: 'From the second round on: of those who answered in both, how many moved by one step at most',
    may: 'Percents are whole numbers, 0 to 100.',
  },
  {
    field: 'kappa',
    label: 'Or weighted kappa is',
    hint: 'Between this round and the one before; 1 is no change at all',
    may: 'Kappa is 0 to 1.',
  },
]

type StopRuleFieldsProps = {
  rule: StopRule
  disabled: boolean
  place: (field: string) => string
  onChange: (rule: StopRule) => unknown
}

/** When the group agrees on a risk, so that it need not be asked about again. */
export function StopRuleFields({ rule, disabled, place, onChange }: StopRuleFieldsProps) {
  const put = (field: Field, text: string, may: string) => {
    const reading = readNumber(text)
    if (!reading.ok) return reading.why
    const next = StopRule.safeParse({ ...rule, [field]: reading.value })
    return next.success ? onChange(next.data) : may
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>The group agrees on a risk when</legend>
      <div className={styles.numbers}>
        {FIELDS.map(({ field, label, hint, may }) => (
          <TextInput
            key={field}
            label={label}
            hint={hint}
            inputMode="decimal"
            disabled={disabled}
            value={String(rule[field])}
            place={place(`stopRule ${field}`)}
            onCommit={(text) => put(field, text, may)}
          />
        ))}
      </div>
    </fieldset>
  )
}
