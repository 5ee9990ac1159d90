import { LevelMark } from '@domain/LevelMark'
import { levelText } from '@shared/lexicons/matrix'
import type { Scales } from '@shared/lexicons/scales'
import { type CrosswalkRow, SHIFTS } from '@shared/scoring/crosswalk'
import { groupImpactText, groupLikelihoodWords, rankText } from '@shared/scoring/judgment-text'
import { ReadTable } from '@ui/ReadTable'
import type { ReactNode } from 'react'
import styles from './CrosswalkDialog.module.css'
import { crosswalkWords } from './crosswalk-words'

type CrosswalkTableProps = { rows: readonly CrosswalkRow[]; from: Scales; to: Scales }

/** Every risk as it stands and, where it would stand otherwise, as it would. */
export function CrosswalkTable({ rows, from, to }: CrosswalkTableProps) {
  return (
    <ReadTable
      label={crosswalkWords.beforeAndAfter}
      head={[
        crosswalkWords.risk,
        crosswalkWords.likelihood,
        crosswalkWords.impact,
        crosswalkWords.level,
        crosswalkWords.rank,
        crosswalkWords.whatChanges,
      ]}
      rows={rows}
      className={styles.table}
      render={(row) => <Row key={row.risk.id} row={row} from={from} to={to} />}
    />
  )
}

function Row({ row: { risk, before, after, shifts }, from, to }: { row: CrosswalkRow; from: Scales; to: Scales }) {
  const [said, then] = [before.judgment, after.judgment]
  const level = (of: typeof said, { matrix }: Scales) => (of.level ? levelText(matrix.levels, of.level) : '–')
  return (
    <tr>
      <th scope="row">
        R{risk.number} {risk.title}
      </th>
      <Sides
        before={groupLikelihoodWords(said.likelihood, from.lexicon) || '–'}
        after={groupLikelihoodWords(then.likelihood, to.lexicon) || '–'}
      />
      <Sides
        before={groupImpactText(said.impact, from.impactScale) || '–'}
        after={groupImpactText(then.impact, to.impactScale) || '–'}
        note={then.otherScale > 0 ? crosswalkWords.underAnother(then.otherScale) : null}
      />
      <Sides
        before={level(said, from)}
        after={level(then, to)}
        show={{
          before: <LevelMark matrix={from.matrix} level={said.level} />,
          after: <LevelMark matrix={to.matrix} level={then.level} />,
        }}
      />
      <Sides before={rankText(before)} after={rankText(after)} />
      <td>
        {shifts.length === 0 ? (
          <span className={styles.quiet}>{crosswalkWords.nothing}</span>
        ) : (
          shifts.map((shift) => SHIFTS[shift]).join('; ')
        )}
      </td>
    </tr>
  )
}

type SidesProps = {
  before: string
  after: string
  /** How the words are drawn, where not as words. */
  show?: { before: ReactNode; after: ReactNode }
  note?: string | null
}

/** What stands now, and below it what would stand there; once where both are the same. */
function Sides({ before, after, show, note }: SidesProps) {
  return (
    <td>
      <span className={styles.before}>{show?.before ?? before}</span>
      {before !== after && (
        <span className={styles.after}>
          <span aria-hidden>→ </span>
          <span className="visually-hidden">{crosswalkWords.afterwards} </span>
          {show?.after ?? after}
        </span>
      )}
      {note && <span className={styles.quiet}>{note}</span>}
    </td>
  )
}
