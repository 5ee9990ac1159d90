import styles from './CountView.module.css'
import { viewWords } from './view-words'

/** Whether passages count for the tags above theirs, too. */
export function ChildTags({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {viewWords.withChildren}
    </label>
  )
}
