import type { Finding } from '@shared/memo/lint/finding'
import { RULE_NAMES } from '@shared/memo/lint/rule-names'
import type { ReactNode } from 'react'
import { SEVERITY_NAMES } from './check-words'
import styles from './CheckPanel.module.css'

type RuleFindingsProps = {
  /** One of those that the rule found. */
  finding: Finding
  /** What can be done with all of them. */
  acts?: ReactNode
  /** All of them, as items of a list. */
  children: ReactNode
}

/** What one rule found: the rule and why it matters, once, over all the places. */
export function RuleFindings({ finding: { rule, severity, why }, acts, children }: RuleFindingsProps) {
  return (
    <li className={`${styles.item} ${styles[severity]}`}>
      <h3 className={styles.rule}>{`${SEVERITY_NAMES[severity]} ${rule}: ${RULE_NAMES[rule]}`}</h3>
      <p className={styles.why}>{why}</p>
      <ul className={styles.places}>{children}</ul>
      {acts}
    </li>
  )
}

/** What was found by one rule: `finding` is the first of them. */
type OfRule<T> = { finding: Finding; items: T[] }

/** Items by the rules of their findings, in the order in which the rules come first. */
export function byRule<T>(items: readonly T[], findingOf: (item: T) => Finding): OfRule<T>[] {
  const rules = new Map<string, OfRule<T>>()
  for (const item of items) {
    const finding = findingOf(item)
    const ofRule = rules.get(finding.rule)
    if (ofRule) ofRule.items.push(item)
    else rules.set(finding.rule, { finding, items: [item] })
  }
  return [...rules.values()]
}
