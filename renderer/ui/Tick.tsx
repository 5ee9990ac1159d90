import type { ReactNode } from 'react'
import styles from './Tick.module.css'

type TickProps = {
  label: ReactNode
  /** What it means, beside it. */
  hint?: string
  checked: boolean
  disabled?: boolean
  onChange: (isTicked: boolean) => void
}

/** A box to tick, with its words. */
export function Tick({ label, hint = '', checked, disabled = false, onChange }: TickProps) {
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        {label} {hint !== '' && <span className={styles.hint}>– {hint}</span>}
      </span>
    </label>
  )
}

type TickGroupProps = { legend: string; disabled?: boolean; children: ReactNode }

/** Boxes to tick under one name. */
export function TickGroup({ legend, disabled = false, children }: TickGroupProps) {
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  )
}
