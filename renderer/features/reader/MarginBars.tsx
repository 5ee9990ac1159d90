import { useStore } from '@state/store'
import { counted } from '@shared/words/plural'
import { type CSSProperties, memo } from 'react'
import { createPortal } from 'react-dom'
import styles from './MarginBars.module.css'
import { BAR_LANES, type Beyond, type Margin } from './margin'
import type { Reader } from './reader'

/** Pixels of all lanes together, and the most from bar to bar. */
const LANES_WIDTH = 21
const WIDEST_LANE = 7
/** Names said of those that have no lane of their own. */
const MOST_NAMES = 12

const ink = (colour: number) => (colour === 0 ? 'var(--line-strong)' : `var(--t${colour})`)

/** Where a bar of this lane stands, from the words outwards. */
function laneBox(lane: number, lanes: number): CSSProperties {
  const step = Math.min(WIDEST_LANE, Math.max(3, Math.floor(LANES_WIDTH / Math.max(1, lanes))))
  return { '--lane': `${lane * step}px`, width: Math.max(2, Math.min(4, step - 2)) } as CSSProperties
}

/** The bars beside the blocks near the view; each block's bars live in the block and move with it. */
export function MarginBars({ reader, chosenId }: { reader: Reader; chosenId: string | null }) {
  const margins = useStore(reader.margins)
  const isolated = useStore(reader.isolated)
  return [...margins].map(([block, margin]) => {
    const element = reader.column?.block(block)
    if (!element || margin.bars.length === 0) return null
    const chosenHere = margin.bars.some(({ passageId }) => passageId === chosenId) ? chosenId : null
    const bars = <BlockMargin margin={margin} chosenId={chosenHere} isolated={isolated} />
    return createPortal(bars, element, String(block))
  })
}

type BlockMarginProps = { margin: Margin; chosenId: string | null; isolated: string | null }

// Screen readers have the inspector's list of passages; the bars are for the eye and the pointer.
const BlockMargin = memo(function BlockMargin({ margin, chosenId, isolated }: BlockMarginProps) {
  const { bars, labels, lanes, beyond } = margin
  const isDimmed = (passageId: string) => (isolated !== null && passageId !== isolated) || undefined
  return (
    <span className={styles.margin} aria-hidden>
      {bars.map(({ passageId, title, colour, line, top, height, barLane }, index) => (
        <span
          key={`${passageId} ${index}`}
          className={styles.bar}
          data-passage={passageId}
          draggable
          data-line={line}
          data-chosen={passageId === chosenId || undefined}
          data-dimmed={isDimmed(passageId)}
          title={title}
          style={{ color: ink(colour), ...laneBox(barLane, lanes), top, height }}
        />
      ))}
      {beyond && <BeyondBar beyond={beyond} isDimmed={isolated !== null} />}
      {labels.map(({ top, name, more, colour, passageId }) => (
        <span
          key={`${passageId} ${top}`}
          className={styles.label}
          data-passage={passageId}
          draggable
          data-name={name}
          data-more={more > 0 ? `+${more}` : undefined}
          data-dimmed={isDimmed(passageId)}
          style={{ color: ink(colour), top }}
        />
      ))}
    </span>
  )
})

/** One bar for all marks that have no lane. */
function BeyondBar({ beyond: { top, height, names, passageId }, isDimmed }: { beyond: Beyond; isDimmed: boolean }) {
  const told = [...new Set(names)].slice(0, MOST_NAMES).join(', ')
  return (
    <span
      className={styles.beyond}
      data-passage={passageId}
      data-dimmed={isDimmed || undefined}
      title={`${counted(names.length, 'more mark')} here: ${told}${new Set(names).size > MOST_NAMES ? ' …' : ''}`}
      style={{ ...laneBox(BAR_LANES, BAR_LANES), top, height }}
    />
  )
}
