import { CommandButton } from '@domain/CommandButton'
import { openRounds } from '@shared/document/queries/sessions'
import { runCommand, useShortcutText } from '@state/commands'
import { useQuery } from '@state/project-store'
import { IconButton } from '@ui/Button'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import styles from './Desk.module.css'
import type { OnDesk } from './desk-list'
import { deskWords } from './desk-words'

/** The way through what is asked, and what to do when all is answered. */
export function DeskToolbar({ desk }: { desk: readonly OnDesk[] }) {
  const answered = desk.filter((each) => each.answered).length
  const isDone = answered === desk.length
  const isFromPacket = useQuery(openRounds).some(({ session }) => session.packet !== undefined)
  return (
    <>
      <div className={styles.toolbar} role="group" aria-label={deskWords.desk}>
        <IconButton
          icon={ChevronLeft}
          label={deskWords.previousRisk}
          shortcut={useShortcutText('desk.previous')}
          onClick={() => runCommand('desk.previous')}
        />
        <IconButton
          icon={ChevronRight}
          label={deskWords.nextRisk}
          shortcut={useShortcutText('desk.next')}
          onClick={() => runCommand('desk.next')}
        />
        <CommandButton command="desk.skip">{deskWords.skip}</CommandButton>
        <span className={styles.count} role="status">
          {deskWords.answered(answered, desk.length)}
        </span>
        <CommandButton command="desk.handOver">{deskWords.handOver}</CommandButton>
      </div>
      {isDone && <p className={styles.done}>{deskWords.allAnswered}</p>}
      {isDone && isFromPacket && <CommandButton command="answers.handIn">{deskWords.handIn}</CommandButton>}
    </>
  )
}
