import styles from './CountView.module.css'

/** Whether passages count for the tags above theirs, too. */
export function ChildTags({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      With child tags
    </label>
  )
}
