import { dismiss, type Notice, useAnnouncement, useNotices } from '@app/notices'
import { Button, IconButton } from '@ui/Button'
import { X } from 'lucide-react'
import { useEffect } from 'react'
import styles from './Notices.module.css'

/** How long an "info" without actions stays; errors stay until they are dismissed. */
const INFO_MS = 6_000

export function Notices() {
  const notices = useNotices()
  const announcement = useAnnouncement()
  return (
    <>
      <div className="visually-hidden" role="status" aria-live="polite" data-testid="announcement">
        {announcement}
      </div>
      <section className={styles.notices} aria-label="Notices">
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
      </section>
    </>
  )
}

function NoticeCard({ notice }: { notice: Notice }) {
  const { id, kind, text, actions } = notice
  const passing = kind === 'info' && actions.length === 0
  useEffect(() => {
    if (!passing) return
    const timer = setTimeout(() => dismiss(id), INFO_MS)
    return () => clearTimeout(timer)
  }, [id, passing])
  return (
    <div className={`${styles.notice} ${styles[kind] ?? ''}`} role={kind === 'error' ? 'alert' : 'status'}>
      <p className={styles.text}>{text}</p>
      <IconButton icon={X} label="Dismiss" onClick={() => dismiss(id)} />
      {actions.length > 0 && (
        <div className={styles.actions}>
          {actions.map((action) => (
            <Button key={action.label} onClick={action.run}>
              {action.label}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
