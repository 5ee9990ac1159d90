import { isSame } from '@shared/document/change'
import { DEFAULT_PREFERENCES, type Preferences } from '@shared/ipc/preferences'
import { announce } from '@state/notices'
import { prefer, usePreferences } from '@state/preferences'
import { Button } from '@ui/Button'
import type { ShownSetting } from './SettingKinds'
import styles from './Settings.module.css'
import { settingsWords } from './settings-words'

/** One setting: its name, what it does, what it is as it comes, its control, and the way back where it was changed. */
export function SettingRow({ setting }: { setting: ShownSetting }) {
  const { id, title, hint, names, standard, isField, Control } = setting
  const preferences = usePreferences()
  const isChanged = names.some((name) => !isSame(preferences[name], DEFAULT_PREFERENCES[name]))
  const reset = () => {
    prefer(defaultsOf(names))
    announce(settingsWords.isAsItComes(title))
  }
  return (
    <div className={styles.setting} data-changed={isChanged || undefined}>
      <h3 id={`${id}title`} className={styles.name}>
        {isField ? <label htmlFor={`${id}control`}>{title}</label> : title}
      </h3>
      <div className={styles.control}>
        {/* Called: as an element it would be made anew in another language, in which it is another function. */}
        {Control({ id: `${id}control`, 'aria-labelledby': `${id}title`, 'aria-describedby': `${id}hint` })}
      </div>
      <p id={`${id}hint`} className={styles.hint}>
        {hint} {standard !== null && <span className={styles.standard}>{settingsWords.standard(standard)}</span>}
      </p>
      {isChanged && (
        <Button look="quiet" className={styles.reset} aria-label={settingsWords.resetSetting(title)} onClick={reset}>
          {settingsWords.reset}
        </Button>
      )}
    </div>
  )
}

/** Preferences as they come. */
export const defaultsOf = (names: readonly (keyof Preferences)[]): Partial<Preferences> =>
  Object.fromEntries(names.map((name) => [name, DEFAULT_PREFERENCES[name]]))
