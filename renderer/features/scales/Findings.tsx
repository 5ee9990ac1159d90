import type { Finding } from '@shared/lexicons/lint'
import { orderWords } from '@shared/lexicons/lint-matrix'
import { CircleX, Info, TriangleAlert } from 'lucide-react'
import { useId } from 'react'
import type { AnyScale } from './scale-parts'
import styles from './Scales.module.css'

const SIGNS = {
  refused: { Icon: CircleX, label: 'Cannot be saved' },
  warning: { Icon: TriangleAlert, label: 'Warning' },
  note: { Icon: Info, label: 'Note' },
} as const

type FindingsProps = {
  /** Null while it cannot be read. */
  given: AnyScale | null
  findings: readonly Finding[]
  /** Leads to the part that a finding is about; without it the words are only read. */
  onGo?: (finding: Finding) => void
}

/** What is to be known of a scale, in words; a matrix also says how many pairs of risks it can put in order. */
export function Findings({ given, findings, onGo }: FindingsProps) {
  const titleId = useId()
  return (
    <section className={styles.findings} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.subtitle}>
        What to know of it
      </h3>
      {findings.length === 0 && <p className={styles.note}>Nothing was found that should be mended.</p>}
      <ul className={styles.findingList}>
        {findings.map((finding) => (
          <FindingLine key={`${JSON.stringify(finding.at)} ${finding.words}`} finding={finding} onGo={onGo} />
        ))}
      </ul>
      {given?.part === 'matrix' && <p className={styles.note}>{orderWords(given.scale)}</p>}
    </section>
  )
}

function FindingLine({ finding, onGo }: { finding: Finding; onGo: FindingsProps['onGo'] }) {
  const { Icon, label } = SIGNS[finding.weight]
  return (
    <li className={styles.finding} data-weight={finding.weight}>
      <Icon size={15} aria-label={label} role="img" />
      {onGo && finding.at.part !== 'whole' ? (
        <button type="button" className={styles.goThere} onClick={() => onGo(finding)}>
          {finding.words}
        </button>
      ) : (
        <span>{finding.words}</span>
      )}
    </li>
  )
}
