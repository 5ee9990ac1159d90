import { chooseAnalyst, useAnalyst } from '@state/analyst'
import { runCommand } from '@state/commands'
import { useEditable, useQuery } from '@state/project-store'
import { analystsInOrder } from '@shared/document/queries/query'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import styles from './AnalystDialog.module.css'

/** Who works in this window: passages, scores and the history carry this name. */
export function AnalystDialog({ onClose }: { onClose: () => void }) {
  const analysts = useQuery(analystsInOrder)
  const current = useAnalyst()
  const editable = useEditable()
  const choose = (analystId: string) => {
    chooseAnalyst(analystId)
    onClose()
  }
  return (
    <Dialog
      title="Who is working here?"
      confirm={{
        label: 'Add analyst…',
        disabled: !editable,
        run: () => {
          onClose()
          // The dialog that closes must be gone before the next one opens.
          queueMicrotask(() => runCommand('analyst.add'))
        },
      }}
      onClose={onClose}
    >
      <ul className={styles.list}>
        {analysts.map((analyst) => (
          <li key={analyst.id}>
            <Button
              look="quiet"
              className={styles.choice}
              aria-pressed={analyst.id === current?.id}
              onClick={() => choose(analyst.id)}
            >
              {analyst.name}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
