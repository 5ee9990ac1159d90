import { CommandButton } from '@domain/CommandButton'
import { call } from '@state/client'
import { notifyFailure } from '@state/notices'
import { openRecent } from '@state/projects'
import { useOpened } from '@state/project-store'
import { goTo } from '@state/place'
import { shortMoment } from '@shared/words/moments'
import type { ListedProject } from '@shared/ipc/contract'
import { IconButton } from '@ui/Button'
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import styles from './HomeScreen.module.css'

export function HomeScreen() {
  return (
    <div className={styles.home} data-work>
      <section>
        <h1 className={styles.title}>Assay</h1>
        <p className={styles.lead}>
          From articles to judged risks, and a memo whose every judgment can be walked back to the words that carry it.
        </p>
        <div className={styles.actions}>
          <CommandButton command="project.new" look="primary">
            New project…
          </CommandButton>
          <CommandButton command="project.open">Open project…</CommandButton>
          <CommandButton command="package.open">Open package…</CommandButton>
          <CommandButton command="packet.open">Open round packet…</CommandButton>
          <CommandButton command="project.sample" data-tour="sample">
            Open the sample
          </CommandButton>
        </div>
        <ol className={styles.steps}>
          <li>Import an article, or drop it on the window.</li>
          <li>Select the words that matter and tag them.</li>
          <li>State the risks they support, and score them.</li>
          <li>Export the memo.</li>
        </ol>
      </section>
      <section className={styles.recent} aria-label="Recent projects">
        <h2 className={styles.heading}>Recent projects</h2>
        <RecentList />
      </section>
    </div>
  )
}

function RecentList() {
  const opened = useOpened()
  const [recent, setRecent] = useState<ListedProject[] | null>(null)
  useEffect(() => {
    call('project.recent', {}).then(setRecent, notifyFailure)
  }, [opened])
  if (recent === null) return null
  if (recent.length === 0)
    return (
      <p className={styles.none}>Projects you open appear here. The sample shows every screen with something on it.</p>
    )
  const enter = ({ id, open }: ListedProject) => (open === 'here' ? goTo({ screen: 'library' }) : void openRecent(id))
  const forget = (id: string) => void call('project.forgetRecent', { id }).then(setRecent, notifyFailure)
  return (
    <ul>
      {recent.map((project) => (
        <li key={project.id} className={styles.item}>
          <button type="button" className={styles.open} disabled={project.missing} onClick={() => enter(project)}>
            <span className={styles.name}>{project.title}</span>
            <span className={styles.detail}>{factsOf(project)}</span>
          </button>
          <IconButton icon={X} label={`Take ${project.title} off this list`} onClick={() => forget(project.id)} />
        </li>
      ))}
    </ul>
  )
}

function factsOf({ folderName, openedAt, missing, open }: ListedProject): string {
  const where = missing ? `${folderName} is not where it was` : `${folderName} · opened ${shortMoment(openedAt)}`
  if (open === 'elsewhere') return `${where} · open in another window`
  return open === 'here' ? `${where} · open now` : where
}
