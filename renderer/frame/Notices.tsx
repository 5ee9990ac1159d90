import {
  byWeight,
  dismiss,
  dismissAll,
  MOST_IN_FRONT,
  type Notice,
  noticesInFront,
  useAnnouncement,
  useNotices,
} from '@state/notices'
import { Button } from '@ui/Button'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { frameWords } from './frame-words'
import styles from './Notices.module.css'

/** How long an "info" stays in sight: longer when it offers something to do. */
const INFO_MS = 6_000
const OFFER_MS = 15_000

/**
 * What is told, over the status bar: a few notices, the gravest first, and a button with how many more there are, which
 * shows them all. What is not in sight waits until it is: its time has not begun.
 */
export function Notices() {
  const notices = useNotices()
  const announcement = useAnnouncement()
  const [isWhole, setWhole] = useState(false)
  const region = useRef<HTMLElement>(null)
  const isDismissedByKey = useRef(false)
  const hidden = Math.max(0, notices.length - MOST_IN_FRONT)
  if (isWhole && hidden === 0) setWhole(false)
  // Whoever dismisses one after the other finds the next one where they are, not what it offers to do.
  useLayoutEffect(() => {
    if (isDismissedByKey.current) region.current?.querySelector<HTMLElement>('[data-dismiss]')?.focus()
    isDismissedByKey.current = false
  }, [notices])
  const dismissOne = (id: number) => {
    isDismissedByKey.current = region.current?.contains(document.activeElement) ?? false
    dismiss(id)
  }
  return (
    <>
      <div className="visually-hidden" role="status" aria-live="polite" data-testid="announcement">
        {announcement}
      </div>
      <section
        ref={region}
        className={styles.notices}
        aria-label={frameWords.notices}
        // F6 comes here while there is something.
        data-pane={notices.length > 0 || undefined}
      >
        {/* It stands before them all the time: what appears in it is read out. */}
        <div className={styles.more} role="status">
          {hidden > 0 && (
            <>
              <Button look="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
                {isWhole ? frameWords.fewerNotices : frameWords.moreNotices(hidden)}
              </Button>
              <Button look="quiet" onClick={dismissAll}>
                {frameWords.dismissAll(notices.length)}
              </Button>
            </>
          )}
        </div>
        {notices.length > 0 && (
          <ul className={styles.list}>
            {(isWhole ? byWeight(notices) : noticesInFront(notices)).map((notice) => (
              <li key={notice.id}>
                <NoticeCard notice={notice} onDismiss={() => dismissOne(notice.id)} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

function NoticeCard({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }) {
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
      <Button look="quiet" data-dismiss onClick={onDismiss}>
        {frameWords.dismiss}
      </Button>
    </div>
  )
}
