import type { StopRule } from '@shared/kinds/session-rules'
import type { RiskVerdict } from '@shared/scoring/session-verdicts'
import { CircleCheck, CircleDot, CircleHelp } from 'lucide-react'
import styles from './Feedback.module.css'
import { VERDICT_NAMES } from '@shared/scoring/verdict'
import { verdictReasons } from './verdict-words'

const ICONS = { agreed: CircleCheck, reservation: CircleDot, unresolved: CircleHelp }

/** Whether the group agrees, and the rule that says so. */
export function VerdictView({ verdict, rule }: { verdict: RiskVerdict; rule: StopRule }) {
  const Icon = ICONS[verdict.verdict]
  return (
    <div className={styles.verdict} data-verdict={verdict.verdict}>
      <p className={styles.verdictName}>
        <Icon size={16} aria-hidden /> {VERDICT_NAMES[verdict.verdict]}
      </p>
      {verdictReasons(verdict, rule, verdict.earlier === null).map((reason) => (
        <p key={reason} className={styles.note}>
          {reason}
        </p>
      ))}
    </div>
  )
}
