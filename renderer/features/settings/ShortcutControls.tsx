import { inConflict, type Shortcuts } from '@shared/shortcuts/shortcuts'
import { call } from '@state/client'
import { runCommand } from '@state/commands'
import { tellExported } from '@state/exported'
import { notify, notifyFailure } from '@state/notices'
import { setShortcuts, useShortcuts } from '@state/shortcuts'
import { Button } from '@ui/Button'
import type { Labelling } from './SettingKinds'
import styles from './Settings.module.css'
import { otherWords } from './other-words'

const conflictWords = (shortcuts: Shortcuts): string => {
  const count = inConflict(shortcuts).size
  return count === 0 ? otherWords.noneShared : otherWords.shared(count)
}

/** How many keys are this person's own, and where they are changed. */
export function KeysControl(labelling: Labelling) {
  const { shortcuts, problem } = useShortcuts()
  const count = Object.keys(shortcuts).length
  return (
    <div {...labelling} role="group" className={styles.stack}>
      <p>
        {count === 0 ? otherWords.keysAsTheyCome : otherWords.ownKeys(count)} {conflictWords(shortcuts)}
      </p>
      {problem !== null && <p className={styles.problem}>{problem}</p>}
      <div className={styles.actions}>
        <Button onClick={() => runCommand('help.shortcuts')}>{otherWords.changeKeys}</Button>
        <Button
          why={count === 0 ? otherWords.keysAsTheyCome : null}
          onClick={() => void put({}, otherWords.keysAsTheyCome)}
        >
          {otherWords.resetKeys}
        </Button>
      </div>
    </div>
  )
}

/** Takes the keys to another computer and back. */
export function KeysFileControl(labelling: Labelling) {
  const read = async () => {
    const file = await call('settings.readShortcuts', {})
    if (file === null) return
    await put(
      file.shortcuts,
      otherWords.readKeys(file.fileName, Object.keys(file.shortcuts).length, conflictWords(file.shortcuts)),
    )
  }
  const write = () => call('settings.exportShortcuts', {}).then((file) => file && tellExported(file))
  return (
    <div {...labelling} role="group" className={styles.actions}>
      <Button onClick={() => void read().catch(notifyFailure)}>{otherWords.import}</Button>
      <Button onClick={() => void write().catch(notifyFailure)}>{otherWords.export}</Button>
    </div>
  )
}

const put = (shortcuts: Shortcuts, told: string): Promise<void> =>
  setShortcuts(shortcuts).then(() => notify('info', told), notifyFailure)
