import { type Pane, Panes } from '@ui/Panes'
import { currentPreferences, prefer } from '@state/preferences'

/** A screen's panes with the widths kept per screen on this machine. */
export function ScreenPanes({ name, panes }: { name: string; panes: readonly Pane[] }) {
  const { layouts } = currentPreferences()
  return (
    <Panes
      key={name}
      panes={panes}
      layout={layouts[name]}
      onLayout={(layout) => prefer({ layouts: { ...currentPreferences().layouts, [name]: layout } })}
    />
  )
}
