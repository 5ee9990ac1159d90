import { runCommand } from '@state/commands'
import { makeWritable } from '@state/projects'
import { useOpened, useSaveStatus } from '@state/project-store'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import styles from './Banners.module.css'
import { frameWords } from './frame-words'

const OutsideChangeDialog = lazy(async () => ({ default: (await import('./OutsideChangeDialog')).OutsideChangeDialog }))

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

type WritableBy = 'take-over' | 'accept-loss'

/** How a project that is read-only can be made writable, in words. */
const decisionOn = (by: WritableBy) =>
  by === 'take-over'
    ? {
        action: frameWords.takeOver,
        title: frameWords.takeOverTitle,
        confirm: frameWords.takeOverConfirm,
        text: frameWords.takeOverText,
      }
    : {
        action: frameWords.acceptLoss,
        title: frameWords.acceptLossTitle,
        confirm: frameWords.acceptLossConfirm,
        text: frameWords.acceptLossText,
      }

function ReadOnly({ why, writableBy }: { why: string; writableBy: WritableBy | null }) {
  const [asking, setAsking] = useState(false)
  const decision = writableBy && decisionOn(writableBy)
  return (
    <Banner kind="info" actions={decision && <Button onClick={() => setAsking(true)}>{decision.action}</Button>}>
      <strong>{frameWords.readOnlyHeading}</strong> {why}
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
  return (
    <Banner kind="danger" actions={<Button onClick={() => runCommand('project.save')}>{frameWords.saveAgain}</Button>}>
      <strong>{frameWords.inMemoryOnly(unsaved)}</strong> {why}
    </Banner>
  )
}

function ChangedOutside() {
  const [comparing, setComparing] = useState(false)
  return (
    <Banner kind="danger" actions={<Button onClick={() => setComparing(true)}>{frameWords.compare}</Button>}>
      <strong>{frameWords.changedOutside}</strong> {frameWords.decideWhich}
      {comparing && (
        <Suspense fallback={null}>
          <OutsideChangeDialog onClose={() => setComparing(false)} />
        </Suspense>
      )}
    </Banner>
  )
}
