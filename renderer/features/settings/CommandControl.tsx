import type { CommandId } from '@shared/commands/commands'
import { commandOf, runCommand, unavailable, useCommandRevision } from '@state/commands'
import { Button } from '@ui/Button'
import type { Labelling } from './SettingKinds'
import styles from './Settings.module.css'

/** A button that leads to where something of the open project is set; says why where it cannot. */
export const commandControl = (command: CommandId, label: string) =>
  function CommandControl(labelling: Labelling) {
    useCommandRevision()
    const why = unavailable(commandOf(command))
    return (
      <div {...labelling} role="group" className={styles.actions}>
        <Button why={why} onClick={() => runCommand(command)}>
          {label}
        </Button>
        {why !== null && <span className={styles.facts}>{why}</span>}
      </div>
    )
  }
