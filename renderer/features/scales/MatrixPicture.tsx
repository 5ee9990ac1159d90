import { bandStyle, colourStyle } from '@domain/LevelMark'
import { lintMatrix } from '@shared/lexicons/lint-matrix'
import { type Matrix, percentsOf, riskLevel } from '@shared/lexicons/matrix'
import { formatPercents } from '@shared/lexicons/percent'
import { impactsOf, levelsFromTop } from '@shared/scoring/matrix-cells'
import styles from './Matrix.module.css'
import { scaleWords } from './scale-words'

type MatrixPictureProps = { matrix: Matrix; impacts: readonly { name: string }[] }

/** The matrix with the names and percents of its rows, and what the letters in the cells mean. */
export function MatrixPicture({ matrix, impacts }: MatrixPictureProps) {
  const flagged = new Set(lintMatrix(matrix).flatMap(({ at }) => (at.part === 'cell' ? `${at.row} ${at.column}` : [])))
  return (
    <>
      <table className={styles.table} aria-label={scaleWords.cells}>
        <tbody>
          {levelsFromTop(matrix).map((row) => (
            <tr key={row}>
              <th scope="row">
                {matrix.rows[row - 1]?.name}
                <span className={styles.percents}>{formatPercents(percentsOf(matrix, row))}</span>
              </th>
              {impactsOf(matrix).map((column) => {
                const level = riskLevel(matrix, row, column)
                return (
                  <td
                    key={column}
                    className={styles.cell}
                    style={bandStyle(matrix, level)}
                    data-flagged={flagged.has(`${row - 1} ${column - 1}`) || undefined}
                  >
                    {matrix.levels[level - 1]?.code}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{scaleWords.axes}</th>
            {impactsOf(matrix).map((column) => (
              <th key={column} scope="col">
                {column}
                <span className={styles.percents}>{impacts[column - 1]?.name}</span>
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      <ul className={styles.legend} aria-label={scaleWords.riskLevels}>
        {matrix.levels.toReversed().map(({ name, code, colour }, index) => (
          <li key={index}>
            <span className={styles.mark} style={colourStyle(colour)}>
              {code}
            </span>
            {name}
          </li>
        ))}
      </ul>
    </>
  )
}
