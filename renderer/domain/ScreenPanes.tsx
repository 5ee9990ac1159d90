import { type Pane, Panes } from '@ui/Panes'
import { currentPreferences, prefer } from '@state/preferences'

/** A screen's panes with the widths kept per screen on this machine, apart for a window without room for all of them. */
export function ScreenPanes({ name, panes }: { name: string; panes: readonly Pane[] }) {
  const { layouts } = currentPreferences()
  const nameOf = (ids: readonly string[]) => (ids.length === panes.length ? name : [name, ...ids].join(' '))
  return (
    <Panes
      key={name}
      panes={panes}
      layoutOf={(ids) => layouts[nameOf(ids)]}
      onLayout={(layout) =>
        prefer({ layouts: { ...currentPreferences().layouts, [nameOf(Object.keys(layout))]: layout } })
      }
    />
  )
}
