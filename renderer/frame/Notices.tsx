import { call } from '@state/client'
import { announce, dismiss, dismissAll, type Notice, notifyFailure, useAnnouncement, useNotices } from '@state/notices'
import { Button } from '@ui/Button'
import { useEffect, useState } from 'react'
import { frameWords } from './frame-words'
import styles from './Notices.module.css'

/** How long an "info" stays: longer when it offers something to do. */
const INFO_MS = 6_000
const OFFER_MS = 15_000
/** More than these are dismissed in one go. */
const MANY = 3

export function Notices() {
  const notices = useNotices()
  const announcement = useAnnouncement()
  return (
    <>
      <div className="visually-hidden" role="status" aria-live="polite" data-testid="announcement">
        {announcement}
      </div>
      <section className={styles.notices} aria-label={frameWords.notices}>
        {notices.length > MANY && (
          <Button className={styles.all} onClick={dismissAll}>
            {frameWords.dismissAll(notices.length)}
          </Button>
        )}
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
      </section>
    </>
  )
}

function NoticeCard({ notice }: { notice: Notice }) {
  const { id, kind, text, actions } = notice
  const [held, setHeld] = useState(false)
  const stay = actions.length > 0 ? OFFER_MS : INFO_MS
  useEffect(() => {
    if (kind !== 'info' || held) return
    const timer = setTimeout(() => dismiss(id), stay)
    return () => clearTimeout(timer)
  }, [id, kind, held, stay])
  return (
    <div
      className={`${styles.notice} ${styles[kind] ?? ''}`}
      role={kind === 'error' ? 'alert' : 'status'}
      // Nothing goes away while somebody is at it.
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className={styles.text}>{text}</p>
      {actions.length > 0 && (
        <div className={styles.actions}>
          {actions.map((action) => (
            <Button key={action.label} onClick={action.run}>
              {action.label}
            </Button>
          ))}
        </div>
      )}
      {kind !== 'info' && (
        <Button look="quiet" onClick={() => copy(text)}>
          {frameWords.copyNotice}
        </Button>
      )}
      <Button look="quiet" onClick={() => dismiss(id)}>
        {frameWords.dismiss}
      </Button>
    </div>
  )
}

/** Whoever reports a failure needs its words. */
function copy(text: string): void {
  call('app.copyText', { text }).then(() => announce(frameWords.copiedNotice), notifyFailure)
}
