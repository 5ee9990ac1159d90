import type { PlannedTag } from '@shared/interchange/codebook/plan-import'
import { LineSwatch } from '@ui/LineSwatch'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import styles from './PlannedTags.module.css'
import { BECOMES, codebookFileWords } from './codebook-file-words'

const HEIGHT = 46
const INDENT = 16
/** Pixels of the border above and below. */
const EDGES = 2
/** Deeper tags are not moved further to the right: their names must stay in view. */
const DEEPEST_SHOWN = 8

/** The tags of a file, one below the other as they will stand, each with what becomes of it and why. */
export function PlannedTags({ listed }: { listed: readonly PlannedTag[] }) {
  const box = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- only matters to the React Compiler, which is not used
  const virtualizer = useVirtualizer({
    count: listed.length,
    getScrollElement: () => box.current,
    estimateSize: () => HEIGHT,
    overscan: 10,
  })
  return (
    <div
      ref={box}
      className={styles.box}
      style={{ height: listed.length * HEIGHT + EDGES }}
      role="region"
      aria-label={codebookFileWords.tagsOfFile}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It is scrolled with the keys.
      tabIndex={0}
    >
      <ul className={styles.sheet} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, size, key }) => {
          const tag = listed[index]
          if (!tag) return null
          return (
            <li
              key={key}
              className={styles.tag}
              aria-setsize={listed.length}
              aria-posinset={index + 1}
              style={{
                height: size,
                transform: `translateY(${start}px)`,
                paddingInlineStart: 12 + Math.min(tag.depth, DEEPEST_SHOWN) * INDENT,
              }}
            >
              {tag.becomes === 'dropped' ? <span /> : <LineSwatch ink={`var(--t${tag.colour})`} line={tag.line} />}
              <bdi className={styles.name}>{tag.name === '' ? codebookFileWords.noName : tag.name}</bdi>
              <span className={styles.becomes} data-becomes={tag.becomes}>
                {BECOMES[tag.becomes]}
              </span>
              {tag.why !== '' && (
                <span className={styles.why} title={tag.why}>
                  {tag.why}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
