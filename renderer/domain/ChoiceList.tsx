import { matches } from '@state/keymap'
import type { CSSProperties } from 'react'
import styles from './ChoiceList.module.css'

type Choice<Value> = {
  value: Value
  /** Key that chooses it while the list has the focus; null where there are more choices than keys. */
  key: string | null
  label: string
  detail: string
}

type ChoiceListProps<Value> = {
  label: string
  choices: readonly Choice<Value>[]
  value: Value | null
  /** Shown as chosen because something else says so: there is nothing to take back, so choosing it chooses it. */
  implied?: Value | undefined
  /** Null when the chosen one is taken back. */
  onChoose: (value: Value | null) => void
  disabled: boolean
  /** Pixels for the labels; the details line up behind them. Without it the choices stand beside each other. */
  labelWidth?: number
}

/** Choices with what each means beside or below it; a key chooses, choosing again takes it back. */
export function ChoiceList<Value extends string | number>(props: ChoiceListProps<Value>) {
  const { label, choices, value, implied, onChoose, disabled, labelWidth } = props
  return (
    <div
      role="group"
      aria-label={label}
      className={labelWidth === undefined ? styles.across : styles.choices}
      style={labelWidth === undefined ? undefined : ({ '--label': `${labelWidth}px` } as CSSProperties)}
    >
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          disabled={disabled}
          aria-pressed={choice.value === (value ?? implied)}
          className={styles.choice}
          onClick={() => onChoose(choice.value === value ? null : choice.value)}
          onKeyDown={(event) => {
            const wanted = choices.find(({ key }) => key && matches(event.nativeEvent, key.toUpperCase()))
            if (!wanted) return
            event.preventDefault()
            onChoose(wanted.value)
          }}
        >
          <span className={styles.key} aria-hidden>
            {choice.key}
          </span>
          <span>{choice.label}</span>
          <span className={styles.detail}>{choice.detail}</span>
        </button>
      ))}
    </div>
  )
}
