import { useStore } from '@state/store'
import { memo } from 'react'
import { createPortal } from 'react-dom'
import styles from './MarginBars.module.css'
import type { Margin } from './margin'
import type { Reader } from './reader'

/** Pixels from bar to bar. */
const LANE_WIDTH = 7

const ink = (colour: number) => (colour === 0 ? 'var(--line-strong)' : `var(--t${colour})`)

/** The bars beside the blocks near the view; each block's bars live in the block and move with it. */
export function MarginBars({ reader, chosenId }: { reader: Reader; chosenId: string | null }) {
  const margins = useStore(reader.margins)
  return [...margins].map(([block, margin]) => {
    const element = reader.column?.blocks[block]
    if (!element || margin.bars.length === 0) return null
    const chosenHere = margin.bars.some(({ passageId }) => passageId === chosenId) ? chosenId : null
    return createPortal(<BlockMargin margin={margin} chosenId={chosenHere} />, element, String(block))
  })
}

// Screen readers have the inspector's list of passages; the bars are for the eye and the pointer.
const BlockMargin = memo(function BlockMargin({ margin, chosenId }: { margin: Margin; chosenId: string | null }) {
  return (
    <span className={styles.margin} aria-hidden>
      {margin.bars.map(({ passageId, name, colour, top, height, barLane }, index) => (
        <span
          key={`${passageId} ${index}`}
          className={styles.bar}
          data-passage={passageId}
          draggable
          data-chosen={passageId === chosenId || undefined}
          title={name}
          style={{ color: ink(colour), left: barLane * LANE_WIDTH, top, height }}
        />
      ))}
      {margin.labels.map(({ top, name, more, colour, passageId }) => (
        <span
          key={`${passageId} ${top}`}
          className={styles.label}
          data-passage={passageId}
          draggable
          data-name={name}
          data-more={more > 0 ? `+${more}` : undefined}
          style={{ color: ink(colour), top }}
        />
      ))}
    </span>
  )
})
