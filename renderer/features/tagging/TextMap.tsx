import type { Proposal } from '@shared/kinds/proposals'
import type { Tagging } from '@shared/kinds/taggings'
import type { Place } from '@shared/tagging/places'
import { currentProject } from '@state/project-store'
import { type MouseEvent, useMemo } from 'react'
import styles from './Places.module.css'

const WIDTH = 1000
/** Together as high as a line of the names beside them. */
const LANE = 10
const GAP = 4
/** Analysts with a lane; where more take part the list has them all. */
const LANES = 12

type TextMapProps = {
  tagging: Tagging
  proposals: readonly Proposal[]
  places: readonly Place[]
  shown: Place | undefined
  onChoose: (place: Place) => void
}

/** All texts from left to right with a lane for each analyst: where they tagged alike, and where not. The list says the same. */
export function TextMap({ tagging, proposals, places, shown, onChoose }: TextMapProps) {
  const analystIds = tagging.analystIds.slice(0, LANES)
  const map = useMemo(() => mapOf(tagging, places), [tagging, places])
  const height = analystIds.length * (LANE + GAP)
  const choose = ({ currentTarget, clientX }: MouseEvent<SVGSVGElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    const at = ((clientX - left) / Math.max(width, 1)) * map.length
    const nearest = places.reduce<Place | null>((best, place) => {
      const away = Math.abs(map.at(place.versionId, place.start) - at)
      return best === null || away < Math.abs(map.at(best.versionId, best.start) - at) ? place : best
    }, null)
    if (nearest) onChoose(nearest)
  }
  if (proposals.length === 0) return null
  return (
    <div className={styles.map} aria-hidden>
      <ul className={styles.lanes}>
        {analystIds.map((id) => (
          <li key={id}>
            <bdi>{currentProject().analysts[id]?.name}</bdi>
          </li>
        ))}
      </ul>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- The list beside it has the keys. */}
      <svg
        className={styles.strip}
        viewBox={`0 0 ${WIDTH} ${height}`}
        preserveAspectRatio="none"
        height={height}
        onClick={choose}
      >
        {analystIds.map((id, lane) => (
          <g key={id} transform={`translate(0 ${lane * (LANE + GAP)})`}>
            <rect className={styles.ground} width={WIDTH} height={LANE} />
            <path className={styles.alike} d={map.path(id, true)} />
            <path className={styles.apart} d={map.path(id, false)} />
          </g>
        ))}
        {shown && (
          <line
            className={styles.here}
            x1={map.x(shown.versionId, shown.start)}
            x2={map.x(shown.versionId, shown.start)}
            y1={0}
            y2={height}
          />
        )}
      </svg>
    </div>
  )
}

/** Where characters of the texts lie on the map, and the marks of each analyst. */
function mapOf({ versionIds, analystIds }: Tagging, places: readonly Place[]) {
  const starts = new Map<string, number>()
  let length = 0
  for (const id of versionIds) {
    starts.set(id, length)
    length += currentProject().versions[id]?.characters ?? 0
  }
  const at = (versionId: string, offset: number) => (starts.get(versionId) ?? 0) + offset
  const x = (versionId: string, offset: number) => (at(versionId, offset) / Math.max(length, 1)) * WIDTH
  const paths = new Map(
    analystIds.flatMap((id) => [
      [`${id} true`, [] as string[]],
      [`${id} false`, []],
    ]),
  )
  for (const { versionId, sort, proposals } of places) {
    for (const { analystId, start, end } of proposals) {
      const from = x(versionId, start)
      const width = Math.max(1, x(versionId, end) - from)
      paths
        .get(`${analystId} ${sort === 'agreed'}`)
        ?.push(`M${from.toFixed(1)} 0h${width.toFixed(1)}v${LANE}h-${width.toFixed(1)}z`)
    }
  }
  const path = (analystId: string, isAlike: boolean) => paths.get(`${analystId} ${isAlike}`)?.join('') ?? ''
  return { at, x, path, length }
}
