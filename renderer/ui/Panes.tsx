import { Fragment, type ReactNode, useId, useRef } from 'react'
import { Group, type Layout, Panel, Separator } from 'react-resizable-panels'
import { Drawer, DrawerButton } from './Drawer'
import styles from './Panes.module.css'
import { uiWords } from './ui-words'
import { useFocusKept } from './use-focus-kept'
import { useWidth } from './use-width'

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
  /** The widths the analyst gave the panes with these ids while they were beside each other. */
  layoutOf: (ids: readonly string[]) => Layout | undefined
  onLayout: (layout: Layout) => void
}

/**
 * List, work and inspector side by side; the widths are the analyst's. What has no room beside the work is a drawer over
 * it: its button, F6 and whatever gives it the focus open it, Escape and going elsewhere close it. F6 walks the panes.
 */
export function Panes({ panes, layoutOf, onLayout }: PanesProps) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const name = useId()
  const beside = panesBeside(panes, width ?? 0)
  const drawers = panes.filter((pane) => !beside.includes(pane))
  const drawer = (id: Pane['id']) =>
    drawers.map((pane) => pane.id === id && <Drawer key={id} id={`${name}${id}`} pane={pane} />)
  useFocusKept(frame, beside.map(({ id }) => id).join())
  const layout = layoutOf(beside.map(({ id }) => id))
  return (
    <div ref={frame} className={styles.frame}>
      {drawers.length > 0 && (
        <div className={styles.buttons}>
          {drawers.map(({ id, label }) => (
            <DrawerButton key={id} id={`${name}${id}`} label={label} side={id} />
          ))}
        </div>
      )}
      {drawer('start')}
      {width !== null && (
        <Group
          className={styles.group}
          {...(layout ? { defaultLayout: layout } : {})}
          // What a narrow window forces is not what the analyst chose.
          onLayoutChanged={(chosen, { isUserInteraction }) => isUserInteraction && onLayout(chosen)}
        >
          {beside.map((pane, index) => (
            <Fragment key={pane.id}>
              {index > 0 && <Separator className={styles.separator} aria-label={uiWords.widthOf(pane.label)} />}
              <Panel id={pane.id} defaultSize={`${pane.size}%`} minSize={beside.length > 1 ? pane.min : 0}>
                <section
                  className={`${styles.pane} ${styles[pane.id]}`}
                  aria-label={pane.label}
                  data-pane
                  tabIndex={-1}
                >
                  {pane.content}
                </section>
              </Panel>
            </Fragment>
          ))}
        </Group>
      )}
      {drawer('end')}
    </div>
  )
}

/** Those with room beside the work: all, else without the list, else the work alone. Without a width nothing is in the way. */
export function panesBeside(panes: readonly Pane[], width: number): readonly Pane[] {
  const needed = panes.reduce((sum, { min }) => sum + min, 0)
  const given = panes.find(({ id }) => id !== 'centre')
  if (width <= 0 || needed <= width || panes.length === 1 || !given) return panes
  return panesBeside(
    panes.filter((pane) => pane !== given),
    width,
  )
}
