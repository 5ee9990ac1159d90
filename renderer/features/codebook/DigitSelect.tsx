import { useQuery } from '@state/project-store'
import { allBehindDigits, DIGITS } from '@shared/document/queries/tag-sets'
import { Select } from '@ui/Field'
import { codebookWords } from './codebook-words'

type DigitSelectProps = {
  label: string
  /** The tag or set that is to have the digit. */
  holder: { id: string; shortcut: number | null }
  disabled: boolean
  onChange: (digit: number | null) => void
}

/** A digit for a tag or a set; one that another has is taken from that one, which is named before. */
export function DigitSelect({ label, holder, disabled, onChange }: DigitSelectProps) {
  const taken = new Map(
    useQuery(allBehindDigits).flatMap(({ digit, behind }) => {
      const other = behind.kind === 'tag' ? behind.tag : behind.set
      return other.id === holder.id ? [] : [[digit, other.name] as const]
    }),
  )
  return (
    <Select
      label={label}
      value={holder.shortcut === null ? '' : String(holder.shortcut)}
      empty={codebookWords.noDigit}
      options={DIGITS.map((digit) => {
        const name = taken.get(digit)
        return { value: String(digit), label: name ? codebookWords.digitNowOf(digit, name) : String(digit) }
      })}
      disabled={disabled}
      onChange={(digit) => onChange(digit === '' ? null : Number(digit))}
    />
  )
}
