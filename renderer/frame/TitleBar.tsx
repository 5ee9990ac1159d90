import { useAnalyst } from '@state/analyst'
import { runCommand, useShortcutText } from '@state/commands'
import { usePlace } from '@state/place'
import { useEntity, useOpened } from '@state/project-store'
import { Button, IconButton } from '@ui/Button'
import { Settings as SettingsIcon, UserRound } from 'lucide-react'
import { frameWords } from './frame-words'
import { SCREEN_NAMES } from './screens'
import styles from './TitleBar.module.css'

export function TitleBar() {
  const opened = useOpened()
  const { screen } = usePlace()
  const about = useEntity('about', 'project')
  const settingsKeys = useShortcutText('view.settings')
  return (
    <header className={styles.bar}>
      <div className={styles.path}>
        <span className={styles.project} title={about?.title}>
          {about?.title ?? 'Assay'}
        </span>
        {(opened ? screen !== 'home' : screen === 'settings') && (
          <>
            <span aria-hidden className={styles.screen}>
              ›
            </span>
            <h1 className={styles.screen}>{SCREEN_NAMES[screen]}</h1>
          </>
        )}
      </div>
      <Button className={styles.search} onClick={() => runCommand('view.palette')}>
        <span className={styles.words}>{frameWords.searchOrRun}</span>
        <kbd>{useShortcutText('view.palette')}</kbd>
      </Button>
      <div className={styles.side}>
        <IconButton
          icon={SettingsIcon}
          label={frameWords.settings}
          shortcut={settingsKeys}
          aria-current={screen === 'settings' ? 'page' : undefined}
          onClick={() => runCommand('view.settings')}
        />
        {opened && <AnalystButton />}
      </div>
    </header>
  )
}

function AnalystButton() {
  const analyst = useAnalyst()
  return (
    <Button
      look="quiet"
      className={styles.analyst}
      aria-label={frameWords.analyst(analyst?.name ?? frameWords.nobody)}
      onClick={() => runCommand('analyst.switch')}
    >
      <UserRound size={15} aria-hidden />
      <span className={styles.words}>{analyst?.name}</span>
    </Button>
  )
}
