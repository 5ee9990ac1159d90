import { inConflict, type Shortcuts } from '@shared/shortcuts/shortcuts'
import { counted } from '@shared/words/plural'
import { call } from '@state/client'
import { runCommand } from '@state/commands'
import { tellExported } from '@state/exported'
import { notify, notifyFailure } from '@state/notices'
import { setShortcuts, useShortcuts } from '@state/shortcuts'
import { Button } from '@ui/Button'
import type { Labelling } from './SettingKinds'
import styles from './Settings.module.css'

const conflictWords = (shortcuts: Shortcuts): string => {
  const count = inConflict(shortcuts).size
  return count === 0
    ? 'No keys run two commands.'
    : `${counted(count, 'command')} share keys with another; the editor names them.`
}

/** How many keys are this person's own, and where they are changed. */
export function KeysControl(labelling: Labelling) {
  const { shortcuts, problem } = useShortcuts()
  const count = Object.keys(shortcuts).length
  return (
    <div {...labelling} role="group" className={styles.stack}>
      <p>
        {count === 0
          ? 'Every command has the keys it comes with.'
          : `${counted(count, 'command')} with keys of your own.`}{' '}
        {conflictWords(shortcuts)}
      </p>
      {problem !== null && <p className={styles.problem}>{problem}</p>}
      <div className={styles.actions}>
        <Button onClick={() => runCommand('help.shortcuts')}>Change keys…</Button>
        <Button disabled={count === 0} onClick={() => void put({}, 'Every command has the keys it comes with.')}>
          Reset all keys
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
      `“${file.fileName}”: ${counted(Object.keys(file.shortcuts).length, 'command')} with keys of their own. ${conflictWords(file.shortcuts)}`,
    )
  }
  const write = () => call('settings.exportShortcuts', {}).then((file) => file && tellExported(file))
  return (
    <div {...labelling} role="group" className={styles.actions}>
      <Button onClick={() => void read().catch(notifyFailure)}>Import…</Button>
      <Button onClick={() => void write().catch(notifyFailure)}>Export…</Button>
    </div>
  )
}

const put = (shortcuts: Shortcuts, told: string): Promise<void> =>
  setShortcuts(shortcuts).then(() => notify('info', told), notifyFailure)
