import { Sentence } from '@ui/Sentence'
import type { Proposal } from '@shared/kinds/proposals'
import type { Tagging } from '@shared/kinds/taggings'
import type { Place } from '@shared/tagging/places'
import { type Lane, lanedRuns } from '@shared/tagging/text-lanes'
import { paragraphAt } from '@shared/search/searched-text'
import type { SourceText } from '@shared/text/source-text'
import { currentProject, useEntity } from '@state/project-store'
import { useMemo } from 'react'
import { decidingWords } from './deciding-words'
import styles from './Places.module.css'

/** Analysts with a line of their own; where more take part the list below says who else. */
const LANES = 6
/** Characters shown around a place, and of the place itself. */
const AROUND = 500
const MOST = 4_000
const LANE_HEIGHT = 4

type LanedTextProps = { tagging: Tagging; place: Place; text: SourceText; proposals: readonly Proposal[] }

/** The words of a place in their paragraph, with a line below them for each analyst who tagged them. */
export function LanedText({ tagging, place, text, proposals }: LanedTextProps) {
  const source = useEntity('sources', currentProject().versions[place.versionId]?.sourceId)
  const analystIds = tagging.analystIds.slice(0, LANES)
  const runs = useMemo(() => {
    const end = Math.min(place.end, place.start + MOST)
    const from = Math.max(paragraphAt(text, place.start).start, place.start - AROUND)
    const to = Math.min(paragraphAt(text, Math.max(place.start, end - 1)).end, end + AROUND)
    const ofText = proposals.filter(({ versionId }) => versionId === place.versionId)
    return lanedRuns({ start: from, end: to }, ofText, tagging.analystIds.slice(0, LANES), place.tagId)
  }, [tagging, place, text, proposals])
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <bdi>{source?.title ?? ''}</bdi>
        <span className={styles.key}>
          <Sentence
            of={decidingWords.lines}
            parts={{
              analysts: analystIds.map((id, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <bdi>{currentProject().analysts[id]?.name}</bdi>
                </span>
              )),
            }}
          />
        </span>
      </figcaption>
      <blockquote
        className={styles.text}
        lang={source?.language || undefined}
        dir="auto"
        style={{ lineHeight: `${24 + analystIds.length * LANE_HEIGHT}px` }}
      >
        {runs.map(({ start, end, lanes }) => (
          <span
            key={start}
            className={styles.run}
            data-in={start >= place.start && end <= place.end ? '' : undefined}
            style={lanesLook(lanes)}
          >
            {text.text.slice(start, end)}
          </span>
        ))}
      </blockquote>
    </figure>
  )
}

/** The lines of a run, drawn as its background so that they follow the words from line to line. */
function lanesLook(lanes: readonly Lane[]) {
  const lines = lanes.flatMap((lane, index) => (lane === null ? [] : [{ lane, index }]))
  if (lines.length === 0) return {}
  const ink = (lane: Lane) => (lane === 'this' ? 'var(--lane-this)' : 'var(--lane-other)')
  return {
    paddingBlockEnd: lanes.length * LANE_HEIGHT,
    backgroundImage: lines.map(({ lane }) => `linear-gradient(${ink(lane)}, ${ink(lane)})`).join(', '),
    backgroundSize: lines.map(({ lane }) => `100% ${lane === 'this' ? 3 : 1}px`).join(', '),
    backgroundPosition: lines
      .map(({ index }) => `0 calc(100% - ${(lanes.length - 1 - index) * LANE_HEIGHT}px)`)
      .join(', '),
    backgroundRepeat: 'no-repeat',
  }
}
