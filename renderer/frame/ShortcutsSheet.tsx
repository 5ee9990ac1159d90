import { shortcutText } from '@state/commands'
import { commands } from '@shared/commands'
import { Dialog } from '@ui/Dialog'
import styles from './ShortcutsSheet.module.css'

export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  const withKeys = commands.filter((command) => shortcutText(command) !== null)
  const menus = [...new Set(withKeys.map(({ menu }) => menu))]
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose} wide>
      <div className={styles.columns}>
        {menus.map((menu) => (
          <section key={menu} className={styles.menu}>
            <h3 className={styles.heading}>{menu}</h3>
            <dl className={styles.list}>
              {withKeys
                .filter((command) => command.menu === menu)
                .map((command) => (
                  <div key={command.id} className={styles.row}>
                    <dt>{command.label}</dt>
                    <dd>
                      <kbd>{shortcutText(command)}</kbd>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <p>
        Digits 1–9 in the reader tag the selection. Arrows, Enter, F2 and Escape work in the register as in a
        spreadsheet. On the header of a column, above the first row, Shift with ← or → makes it narrower or wider. In a
        small window F6 also opens what has become a drawer.
      </p>
    </Dialog>
  )
}
