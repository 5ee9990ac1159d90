import { CommandButton } from '@domain/CommandButton'
import { openRounds } from '@shared/document/queries/sessions'
import { runCommand, useShortcutText } from '@state/commands'
import { useQuery } from '@state/project-store'
import { IconButton } from '@ui/Button'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import styles from './Desk.module.css'
import type { OnDesk } from './desk-list'

/** The way through what is asked, and what to do when all is answered. */
export function DeskToolbar({ desk }: { desk: readonly OnDesk[] }) {
  const answered = desk.filter((each) => each.answered).length
  const isDone = answered === desk.length
  const isFromPacket = useQuery(openRounds).some(({ session }) => session.packet !== undefined)
  return (
    <>
      <div className={styles.toolbar} role="group" aria-label="Scoring desk">
        <IconButton
          icon={ChevronLeft}
          label="Previous risk"
          shortcut={useShortcutText('desk.previous')}
          onClick={() => runCommand('desk.previous')}
        />
        <IconButton
          icon={ChevronRight}
          label="Next risk"
          shortcut={useShortcutText('desk.next')}
          onClick={() => runCommand('desk.next')}
        />
        <CommandButton command="desk.skip">Skip</CommandButton>
        <span className={styles.count} role="status">
          {answered} of {desk.length} answered
        </span>
        <CommandButton command="desk.handOver">Hand over…</CommandButton>
      </div>
      {isDone && (
        <p className={styles.done}>
          You have answered all that is asked. Until the round is closed every answer can still be changed. If somebody
          else answers at this machine, hand over now: they see nothing of yours.
        </p>
      )}
      {isDone && isFromPacket && <CommandButton command="answers.handIn">Hand in answers…</CommandButton>}
    </>
  )
}
