import { CommandButton } from '@domain/CommandButton'
import { type MenuEntry, useMenu } from '@domain/CommandMenu'
import { call } from '@state/client'
import { notifyFailure } from '@state/notices'
import { openInNewWindow, openRecent } from '@state/projects'
import { useOpened } from '@state/project-store'
import { goTo } from '@state/place'
import { shortMoment } from '@shared/words/moments'
import type { ListedProject } from '@shared/ipc/contract'
import { IconButton } from '@ui/Button'
import { X } from 'lucide-react'
import { useStableCallback } from '@ui/use-stable-callback'
import { useEffect, useState } from 'react'
import { OpenProject } from './OpenProject'
import { homeWords } from './home-words'
import styles from './HomeScreen.module.css'

/** Where one begins: without a project the ways into one, with one what waits in it. */
export function HomeScreen() {
  const opened = useOpened()
  return (
    <div className={styles.home} data-work>
      {opened ? <OpenProject otherWays={<Ways isMain={false} />} /> : <Welcome />}
      <section className={styles.recent} aria-label={homeWords.recent}>
        <h2 className={styles.heading}>{homeWords.recent}</h2>
        <RecentList />
      </section>
    </div>
  )
}

function Welcome() {
  return (
    <section>
      <h1 className={styles.title}>Assay</h1>
      <p className={styles.lead}>{homeWords.whatItDoes}</p>
      <Ways />
      <ol className={styles.steps}>
        <li>{homeWords.importArticle}</li>
        <li>{homeWords.tagWords}</li>
        <li>{homeWords.stateRisks}</li>
        <li>{homeWords.exportMemo}</li>
      </ol>
      <p className={styles.hint}>{homeWords.dropHint}</p>
    </section>
  )
}

/** The ways into a project; the first of them stands out where none is open. */
function Ways({ isMain = true }: { isMain?: boolean }) {
  return (
    <div className={styles.actions}>
      <CommandButton command="project.new" {...(isMain ? { look: 'primary' } : {})}>
        {homeWords.newProject}
      </CommandButton>
      <CommandButton command="project.open">{homeWords.openProject}</CommandButton>
      <CommandButton command="package.open">{homeWords.openPackage}</CommandButton>
      <CommandButton command="packet.open">{homeWords.openPacket}</CommandButton>
      <CommandButton command="project.sample" data-tour="sample">
        {homeWords.openSample}
      </CommandButton>
    </div>
  )
}

function RecentList() {
  const opened = useOpened()
  const [recent, setRecent] = useState<ListedProject[] | null>(null)
  const { open, menu } = useMenu()
  const look = useStableCallback(() => void call('project.recent', {}).then(setRecent, notifyFailure))
  useEffect(() => {
    look()
    // Whoever comes back may have plugged in a drive, or moved a folder.
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [opened, look])
  if (recent === null) return null
  if (recent.length === 0) return <p className={styles.none}>{homeWords.noneYet}</p>
  const enter = ({ id, open }: ListedProject) => {
    if (open === 'here') goTo({ screen: 'library' })
    else void openRecent(id).then((opened) => opened || look())
  }
  const forget = (id: string) => void call('project.forgetRecent', { id }).then(setRecent, notifyFailure)
  const entriesOf = (project: ListedProject): MenuEntry[] => [
    { label: homeWords.open, run: () => enter(project) },
    { label: homeWords.openInNewWindow, run: () => openInNewWindow(project.id) },
    null,
    { label: homeWords.takeOff(project.title), run: () => forget(project.id) },
  ]
  return (
    <ul>
      {recent.map((project) => (
        <li key={project.id} className={styles.item}>
          <button
            type="button"
            className={styles.open}
            data-missing={project.reached !== 'there' || undefined}
            onClick={() => enter(project)}
            onContextMenu={(event) => open(event, homeWords.aProject, entriesOf(project))}
          >
            <span className={styles.name}>{project.title}</span>
            <span className={styles.detail}>{factsOf(project)}</span>
          </button>
          <IconButton icon={X} label={homeWords.takeOff(project.title)} onClick={() => forget(project.id)} />
        </li>
      ))}
      {menu}
    </ul>
  )
}

function factsOf({ folderName, openedAt, reached, open }: ListedProject): string {
  const where = {
    there: homeWords.opened(folderName, shortMoment(openedAt)),
    missing: homeWords.notThere(folderName),
    unreachable: homeWords.unreachable(folderName),
  }[reached]
  if (open === 'elsewhere') return homeWords.openElsewhere(where)
  return open === 'here' ? homeWords.openNow(where) : where
}
