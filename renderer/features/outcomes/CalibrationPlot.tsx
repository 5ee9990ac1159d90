import type { CalibrationBin } from '@shared/statistics/forecasts'
import { binHead, binRow, calibrationScene, LARGEST } from './calibration-scene'
import { ReadTable } from '@ui/ReadTable'
import { ImageSvg } from '@ui/ImageSvg'
import { forecastWords } from './forecast-words'
import styles from './CalibrationPlot.module.css'

/** What was said against how often it happened, as a picture and as the table of the same numbers. */
export function CalibrationPlot({ label, bins }: { label: string; bins: readonly CalibrationBin[] }) {
  const { size, frame, across, up, spots } = calibrationScene(bins)
  const { left, right, top, bottom } = frame
  const head = binHead()
  return (
    <div className={styles.beside}>
      <ImageSvg
        className={styles.plot}
        viewBox={`0 0 ${size} ${size}`}
        aria-label={forecastWords.plot(
          label,
          spots.map(({ title }) => title),
        )}
      >
        {up.map(({ at, label: words }) => (
          <g key={words}>
            <line className={styles.grid} x1={left} x2={right} y1={at} y2={at} />
            <text x={left - 6} y={at + 4} textAnchor="end">
              {words}
            </text>
          </g>
        ))}
        {across.map(({ at, label: words }) => (
          <text key={words} x={at} y={bottom + LARGEST + 14} textAnchor="middle">
            {words}
          </text>
        ))}
        <text x={(left + right) / 2} y={size - 6} textAnchor="middle">
          {forecastWords.said}
        </text>
        <text x={-(top + bottom) / 2} y={10} textAnchor="middle" transform="rotate(-90)">
          {forecastWords.happened}
        </text>
        <line className={styles.diagonal} x1={left} y1={bottom} x2={right} y2={top} />
        {spots.map(({ key, title, x, y, radius, low, high }) => (
          <g key={key}>
            <title>{title}</title>
            <line className={styles.reach} x1={x} x2={x} y1={low} y2={high} />
            <circle className={styles.spot} cx={x} cy={y} r={radius} />
          </g>
        ))}
      </ImageSvg>
      <div className={styles.numbers}>
        <ReadTable
          label={forecastWords.numbersOf(label)}
          head={head}
          rows={bins}
          className={styles.figures}
          render={(bin) => {
            const [said, ...cells] = binRow(bin)
            return (
              <tr key={bin.low}>
                <th scope="row">{said}</th>
                {cells.map((cell, index) => (
                  <td key={head[index + 1]}>{cell}</td>
                ))}
              </tr>
            )
          }}
        />
      </div>
    </div>
  )
}
