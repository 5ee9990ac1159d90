import { Fragment, type ReactNode } from 'react'
import { Group, type Layout, Panel, Separator } from 'react-resizable-panels'
import styles from './Panes.module.css'

export type Pane = {
  id: 'start' | 'centre' | 'end'
  /** Name of the region for screen readers. */
  label: string
  content: ReactNode
  /** Percent of the width. */
  size: number
  /** Smallest width in pixels. */
  min: number
}

type PanesProps = {
  panes: readonly Pane[]
  layout: Layout | undefined
  onLayout: (layout: Layout) => void
}

/** List, work and inspector side by side; the widths are the analyst's. F6 walks the panes. */
export function Panes({ panes, layout, onLayout }: PanesProps) {
  // Where the window is narrower than its panes can be, large text above all, they scroll sideways instead of being cut.
  const minWidth = panes.reduce((sum, { min }) => sum + min, 0)
  return (
    <div className={styles.scroller}>
      <Group
        className={styles.group}
        style={{ minWidth }}
        {...(layout ? { defaultLayout: layout } : {})}
        // What a narrow window forces is not what the analyst chose.
        onLayoutChanged={(chosen, { isUserInteraction }) => isUserInteraction && onLayout(chosen)}
      >
        {panes.map((pane, index) => (
          <Fragment key={pane.id}>
            {index > 0 && <Separator className={styles.separator} aria-label={`Width of ${pane.label}`} />}
            <Panel id={pane.id} defaultSize={`${pane.size}%`} minSize={pane.min}>
              <section className={`${styles.pane} ${styles[pane.id]}`} aria-label={pane.label} data-pane tabIndex={-1}>
                {pane.content}
              </section>
            </Panel>
          </Fragment>
        ))}
      </Group>
    </div>
  )
}
