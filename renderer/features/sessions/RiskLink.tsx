import type { Risk } from '@shared/kinds/risks'
import styles from './Feedback.module.css'

/** A risk of a table, which leads to what is said of it. */
export function RiskLink({ risk, onShow }: { risk: Risk; onShow: (riskId: string) => void }) {
  return (
    <button type="button" className={styles.goThere} onClick={() => onShow(risk.id)}>
      <span className={styles.number}>R{risk.number}</span> <bdi>{risk.title}</bdi>
    </button>
  )
}
