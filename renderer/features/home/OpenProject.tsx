import { type Waiting, waitingFor } from '@shared/document/queries/waiting'
import { entity } from '@shared/document/project'
import { useAnalyst } from '@state/analyst'
import { goBack, goTo, type Place, type Target, usePlaceBefore } from '@state/place'
import { currentProject, useEntity, useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { today } from '@ui/moment'
import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { homeWords } from './home-words'
import styles from './HomeScreen.module.css'

/** The project that is open: the way back to where the analyst was, and what waits for them, each leading there. */
export function OpenProject({ ways }: { ways: ReactNode }) {
  const about = useEntity('about', 'project')
  const before = usePlaceBefore()
  const waiting = useQuery(waitingFor, useAnalyst()?.id ?? '', today())
  return (
    <section>
      <h1 className={styles.title}>
        <bdi>{about?.title}</bdi>
      </h1>
      <Button look="primary" className={styles.goOn} onClick={() => (before ? goBack() : goTo({ screen: 'library' }))}>
        <span className={styles.goOnWords}>{before ? goOnWords(before) : homeWords.goToLibrary}</span>
      </Button>
      <section className={styles.waiting} aria-label={homeWords.waiting}>
        <h2 className={styles.heading}>{homeWords.waiting}</h2>
        {waiting.length === 0 && <p className={styles.none}>{homeWords.nothingWaits}</p>}
        <ul>
          {waiting.map((each) => (
            <li key={each.what} className={styles.waits}>
              <button type="button" className={styles.wait} onClick={() => goTo(wayTo(each))}>
                <ArrowRight size={16} aria-hidden />
                {homeWords[each.what](each.count)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <h2 className={styles.heading}>{homeWords.otherProjects}</h2>
      {ways}
    </section>
  )
}

function wayTo(waiting: Waiting): Target {
  switch (waiting.what) {
    case 'answers':
      return { screen: 'desk', riskId: waiting.riskId }
    case 'rounds':
      return { screen: 'sessions', sessionId: waiting.sessionId }
    case 'unseen':
      return { screen: 'reader', sourceId: waiting.sourceId, view: { kind: 'review', passageId: null } }
    case 'past':
      return { screen: 'outcomes', riskId: waiting.riskId, outcomePart: 'outcome' }
    case 'remarks':
      return { screen: 'memo', memoId: waiting.memoId }
  }
}

/** Names what was looked at where that has a name of its own. */
function goOnWords(place: Place): string {
  const name = nameAt(place)
  return name === undefined ? homeWords.goOn : homeWords.goOnWith(name)
}

function nameAt(place: Place): string | undefined {
  const project = currentProject()
  const named = <T,>(id: string | null, find: (id: string) => T | undefined): T | undefined =>
    id === null ? undefined : find(id)
  switch (place.screen) {
    case 'library':
    case 'reader':
      return named(place.sourceId, (id) => entity(project, 'sources', id)?.title)
    case 'codebook':
      return named(place.tagId, (id) => entity(project, 'tags', id)?.name)
    case 'risks':
    case 'matrix':
    case 'outcomes':
    case 'desk':
      return named(place.riskId, (id) => entity(project, 'risks', id)?.title)
    case 'memo':
      return named(place.memoId, (id) => entity(project, 'memos', id)?.title)
    case 'home':
    case 'search':
    case 'retrieval':
    case 'history':
    case 'scales':
    case 'sessions':
    case 'tagging':
    case 'settings':
      return undefined
  }
}
