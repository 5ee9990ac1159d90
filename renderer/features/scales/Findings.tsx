import type { Finding } from '@shared/lexicons/lint'
import { orderWords } from '@shared/lexicons/lint-matrix'
import { CircleX, Info, TriangleAlert } from 'lucide-react'
import { useId } from 'react'
import type { AnyScale } from './scale-parts'
import { scaleWords, WEIGHT_NAMES } from './scale-words'
import styles from './Scales.module.css'

const SIGNS = { refused: CircleX, warning: TriangleAlert, note: Info } as const

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
        {scaleWords.whatToKnow}
      </h3>
      {findings.length === 0 && <p className={styles.note}>{scaleWords.nothingFound}</p>}
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
  const Icon = SIGNS[finding.weight]
  return (
    <li className={styles.finding} data-weight={finding.weight}>
      <Icon size={15} aria-label={WEIGHT_NAMES[finding.weight]} role="img" />
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
