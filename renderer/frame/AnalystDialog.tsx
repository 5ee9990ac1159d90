import type { CommandId } from '@shared/commands/commands'
import { LIMITS } from '@shared/limits'
import type { Analyst } from '@shared/kinds/analysts'
import { activeAnalysts, analystNamed } from '@shared/document/queries/analysts'
import { openRounds } from '@shared/document/queries/sessions'
import { analystsInOrder } from '@shared/document/queries/query'
import { chooseAnalyst, useAnalyst } from '@state/analyst'
import { runCommand } from '@state/commands'
import { perform } from '@state/perform'
import { useEditable, useQuery, useReadOnly } from '@state/project-store'
import { Button, IconButton } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { Merge, Pencil, UserCheck, UserMinus } from 'lucide-react'
import { useState } from 'react'
import { analystWords } from './analyst-words'
import styles from './AnalystDialog.module.css'
import { MergeAnalystDialog } from './MergeAnalystDialog'

/** Who works in this window: passages, scores and the history carry this name. */
export function AnalystDialog({ onClose }: { onClose: () => void }) {
  const analysts = useQuery(analystsInOrder)
  const active = useQuery(activeAnalysts)
  const current = useAnalyst()
  const editable = useEditable()
  const readOnly = useReadOnly()
  const isRoundOpen = useQuery(openRounds).length > 0
  const [renamingId, setRenamingId] = useState<string | null>(null)
  const [mergingId, setMergingId] = useState<string | null>(null)
  const merging = analysts.find(({ id }) => id === mergingId)
  const choose = (analystId: string) => {
    void chooseAnalyst(analystId)
    onClose()
  }
  const leaveFor = (command: CommandId) => {
    onClose()
    // The dialog that closes must be gone before what comes next.
    queueMicrotask(() => runCommand(command))
  }
  const renamed = (analyst: Analyst, typed: string): string | undefined => {
    const name = typed.trim()
    const other = analystNamed(analysts, name)
    if (name === '') return analystWords.hasName
    if (other && other.id !== analyst.id) return analystWords.isTaken
    if (name !== analyst.name) void change(analyst, { name })
    setRenamingId(null)
    return undefined
  }
  if (merging) return <MergeAnalystDialog analyst={merging} onClose={() => setMergingId(null)} />
  return (
    <Dialog
      title={analystWords.whoWorks}
      confirm={
        renamingId === null
          ? { label: analystWords.addAnalyst, disabled: !editable, run: () => leaveFor('analyst.add') }
          : // The field was left, or Enter pressed in it: it has taken the name.
            { label: analystWords.rename, run: () => setRenamingId(null) }
      }
      onClose={onClose}
    >
      <ul className={styles.list}>
        {analysts.map((analyst) => (
          <li key={analyst.id} className={styles.analyst}>
            {renamingId === analyst.id ? (
              <TextInput
                label={analystWords.newNameOf(analyst.name)}
                hideLabel
                autoFocus
                limit={LIMITS.line}
                value={analyst.name}
                onCommit={(typed) => renamed(analyst, typed)}
              />
            ) : (
              <Button
                look="quiet"
                className={styles.choice}
                aria-pressed={analyst.id === current?.id}
                disabled={analyst.inactive}
                onClick={() => choose(analyst.id)}
              >
                {analyst.inactive ? analystWords.inactive(analyst.name) : analyst.name}
              </Button>
            )}
            <IconButton
              icon={Pencil}
              label={analystWords.renameOne(analyst.name)}
              why={readOnly}
              onClick={() => setRenamingId(analyst.id)}
            />
            <IconButton
              icon={Merge}
              label={analystWords.mergeOne(analyst.name)}
              why={readOnly ?? (analysts.length === 1 ? analystWords.noOther : null)}
              onClick={() => setMergingId(analyst.id)}
            />
            <IconButton
              icon={analyst.inactive ? UserCheck : UserMinus}
              label={analyst.inactive ? analystWords.makeActive(analyst.name) : analystWords.makeInactive(analyst.name)}
              // Somebody works here.
              why={readOnly ?? (!analyst.inactive && active.length === 1 ? analystWords.oneActive : null)}
              onClick={() => void change(analyst, { inactive: !analyst.inactive })}
            />
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{analystWords.inactiveMeans}</p>
      {isRoundOpen && (
        <>
          <p className={styles.hint}>{analystWords.roundIsOpen}</p>
          <Button onClick={() => leaveFor('desk.handOver')}>{analystWords.handOver}</Button>
        </>
      )}
    </Dialog>
  )
}

const change = ({ id }: Analyst, changes: Partial<Pick<Analyst, 'name' | 'inactive'>>) =>
  perform({ name: 'analyst.update', input: { analystId: id, changes } })
