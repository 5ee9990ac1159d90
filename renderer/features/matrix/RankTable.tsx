import { LevelMark } from '@domain/LevelMark'
import type { Scales } from '@shared/lexicons/scales'
import { groupImpactText, groupLikelihoodText, rankText } from '@shared/scoring/judgment-text'
import type { GroupJudgment } from '@shared/scoring/group-judgment'
import { ExportTableButton } from '@domain/ExportTableButton'
import { TableExport, type TablePart } from '@domain/TableExport'
import type { RankedRisk } from '@shared/scoring/ranking'
import { InParts } from '@ui/InParts'
import { rankTable } from './rank-table'
import { RiskUnseen } from './RiskUnseen'
import styles from './MatrixScreen.module.css'
import { matrixWords } from './matrix-words'

type RankTableProps = {
  scales: Scales
  ranked: readonly RankedRisk[]
  unplaced: readonly RankedRisk[]
  onOpen: (riskId: string) => void
}

/** All risks by rank, those without a place last. */
const rankPart = (ranked: readonly RankedRisk[], scales: Scales): TablePart => ({
  label: matrixWords.countByRank(ranked.length),
  make: () => rankTable(ranked, scales),
})

/** More rows than this are found faster in the register. */
const SHOWN = 100

/** The matrix in words: every placed risk by rank, shared ranks as shared, and what has no place yet. */
export function RankTable({ scales, ranked, unplaced, onOpen }: RankTableProps) {
  const placed = ranked.filter(({ rank }) => rank !== null)
  return (
    <>
      <section className={styles.section} aria-labelledby="by-rank">
        <div className={styles.head}>
          <h2 id="by-rank" className={styles.subheading}>
            {placed.length === 0 ? matrixWords.byRankNone : matrixWords.byRank}
          </h2>
          <ExportTableButton />
        </div>
        <TableExport parts={() => [rankPart([...placed, ...unplaced], scales)]} />
        {placed.length > 0 && <PlacedRisks scales={scales} placed={placed} onOpen={onOpen} />}
        {placed.length > SHOWN && <p className={styles.note}>{matrixWords.firstOf(SHOWN, placed.length)}</p>}
      </section>
      {unplaced.length > 0 && (
        <section className={styles.section} aria-labelledby="unplaced">
          <h2 id="unplaced" className={styles.subheading}>
            {matrixWords.withoutPlace(unplaced.length)}
          </h2>
          <p className={styles.note}>{matrixWords.needScore}</p>
          <ul className={styles.list}>
            <InParts
              items={unplaced.slice(0, SHOWN)}
              around={(more) => <li>{more}</li>}
              render={({ risk, judgment }) => (
                <li key={risk.id}>
                  <button type="button" className={styles.open} onClick={() => onOpen(risk.id)}>
                    R{risk.number} {risk.title}
                  </button>
                  <RiskUnseen riskId={risk.id} />
                  <NotCounted of={judgment} />
                </li>
              )}
            />
          </ul>
        </section>
      )}
    </>
  )
}

type PlacedRisksProps = { scales: Scales; placed: readonly RankedRisk[]; onOpen: (riskId: string) => void }

function PlacedRisks({ scales, placed, onOpen }: PlacedRisksProps) {
  return (
    <table className={styles.table} aria-labelledby="by-rank">
      <thead>
        <tr>
          <th scope="col">{matrixWords.rank}</th>
          <th scope="col">{matrixWords.risk}</th>
          <th scope="col">{matrixWords.level}</th>
        </tr>
      </thead>
      <tbody>
        <InParts
          items={placed.slice(0, SHOWN)}
          around={(more) => (
            <tr>
              <td colSpan={3}>{more}</td>
            </tr>
          )}
          render={(each) => (
            <tr key={each.risk.id}>
              <td>{rankText(each)}</td>
              <td>
                <button type="button" className={styles.open} onClick={() => onOpen(each.risk.id)}>
                  R{each.risk.number} {each.risk.title}
                </button>
                <RiskUnseen riskId={each.risk.id} />
                <p className={styles.answers}>
                  <span>{matrixWords.likelihood(groupLikelihoodText(each.judgment.likelihood) || '–')}</span>{' '}
                  <span>{matrixWords.impact(groupImpactText(each.judgment.impact, scales.impactScale) || '–')}</span>
                </p>
                <NotCounted of={each.judgment} />
              </td>
              <td>
                <LevelMark matrix={scales.matrix} level={each.judgment.level} />
              </td>
            </tr>
          )}
        />
      </tbody>
    </table>
  )
}

/** Says where answers stand under an impact scale that is not in force. */
function NotCounted({ of: { otherScale } }: { of: GroupJudgment }) {
  if (otherScale === 0) return null
  return <span className={styles.notCounted}>{matrixWords.otherScale(otherScale)}</span>
}
