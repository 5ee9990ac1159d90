import { runCommand } from '@state/commands'
import { makeWritable } from '@state/projects'
import { useOpened, useSaveStatus } from '@state/project-store'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { type ReactNode, useState } from 'react'
import styles from './Banners.module.css'
import { OutsideChangeDialog } from './OutsideChangeDialog'

/** What stands between the analyst and the disk, and stays until it is decided. */
export function Banners() {
  const opened = useOpened()
  const status = useSaveStatus()
  if (!opened) return null
  return (
    <div className={styles.banners}>
      {opened.readOnly !== null && <ReadOnly why={opened.readOnly} writableBy={opened.writableBy} />}
      {status && status.unsaved > 0 && <NotSaved why={status.failure ?? ''} unsaved={status.unsaved} />}
      {status?.changedOutside && <ChangedOutside />}
    </div>
  )
}

function Banner({ kind, children, actions }: { kind: 'info' | 'danger'; children: ReactNode; actions: ReactNode }) {
  return (
    <section className={`${styles.banner} ${styles[kind] ?? ''}`} role={kind === 'danger' ? 'alert' : 'status'}>
      <div className={styles.text}>{children}</div>
      {actions}
    </section>
  )
}

const DECISIONS = {
  'take-over': {
    action: 'Take over…',
    title: 'Take this project over?',
    confirm: 'Take over',
    text: 'Whoever has it open can then no longer save there; what they saved so far is kept. Ask them first if you can: what they are typing now would be lost.',
  },
  'accept-loss': {
    action: 'Go on without it…',
    title: 'Go on from what could be proven?',
    confirm: 'Go on',
    text: 'The project goes on from the last state that is proven whole. The damaged files stay in the project folder, so that later changes can still be searched for in them.',
  },
} as const

function ReadOnly({ why, writableBy }: { why: string; writableBy: keyof typeof DECISIONS | null }) {
  const [asking, setAsking] = useState(false)
  const decision = writableBy && DECISIONS[writableBy]
  return (
    <Banner kind="info" actions={decision && <Button onClick={() => setAsking(true)}>{decision.action}</Button>}>
      <strong>Read-only.</strong> {why}
      {asking && decision && (
        <Dialog
          title={decision.title}
          confirm={{
            label: decision.confirm,
            danger: true,
            run: () => {
              setAsking(false)
              void makeWritable(writableBy)
            },
          }}
          onClose={() => setAsking(false)}
        >
          <p>{decision.text}</p>
        </Dialog>
      )}
    </Banner>
  )
}

function NotSaved({ why, unsaved }: { why: string; unsaved: number }) {
  const what = unsaved === 1 ? 'The last change is' : `The last ${unsaved} changes are`
  return (
    <Banner kind="danger" actions={<Button onClick={() => runCommand('project.save')}>Save again</Button>}>
      <strong>{what} kept in memory only.</strong> {why}
    </Banner>
  )
}

function ChangedOutside() {
  const [comparing, setComparing] = useState(false)
  return (
    <Banner kind="danger" actions={<Button onClick={() => setComparing(true)}>Compare…</Button>}>
      <strong>Another program has changed this project’s files.</strong> Your changes go on being saved in the journal;
      decide which state the project goes on from.
      {comparing && <OutsideChangeDialog onClose={() => setComparing(false)} />}
    </Banner>
  )
}
