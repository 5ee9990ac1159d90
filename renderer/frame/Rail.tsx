import { commandOf, runCommand, shortcutText } from '@state/commands'
import { usePlace } from '@state/place'
import { useShortcuts } from '@state/shortcuts'
import { useOpened } from '@state/project-store'
import { frameWords } from './frame-words'
import styles from './Rail.module.css'
import { RAIL, SCREEN_NAMES } from './screens'

export function Rail() {
  const opened = useOpened()
  useShortcuts()
  const { screen } = usePlace()
  const current = opened || screen === 'settings' ? screen : 'home'
  return (
    <nav className={styles.rail} aria-label={frameWords.screens} data-pane>
      {RAIL.map((item) => (
        <button
          key={item.screen}
          type="button"
          className={styles.item}
          data-tour={item.screen}
          aria-current={current === item.screen ? 'page' : undefined}
          disabled={!opened && item.screen !== 'home'}
          title={`${SCREEN_NAMES[item.screen]}  ${shortcutText(commandOf(item.command)) ?? ''}`}
          onClick={() => runCommand(item.command)}
        >
          <item.icon size={18} aria-hidden />
          {SCREEN_NAMES[item.screen]}
        </button>
      ))}
    </nav>
  )
}
