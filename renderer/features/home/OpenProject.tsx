import { type Waiting, waitingFor } from '@shared/document/queries/waiting'
import { entity } from '@shared/document/project'
import { memosInOrder } from '@shared/document/queries/query'
import type { MemoFindings } from '@shared/ipc/exporting'
import type { Memo } from '@shared/kinds/memos'
import { listed } from '@shared/language/counts'
import { useAnalyst } from '@state/analyst'
import { goBack, goTo, type Place, type Target, usePlaceBefore } from '@state/place'
import { currentProject, useEntity, useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { today } from '@ui/moment'
import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { homeWords } from './home-words'
import styles from './HomeScreen.module.css'
import { useMemoFindings } from './use-memo-findings'

/** The project that is open: the way back to where the analyst was, and what waits for them, each leading there. */
export function OpenProject({ otherWays }: { otherWays: ReactNode }) {
  const about = useEntity('about', 'project')
  const before = usePlaceBefore()
  const waiting = useQuery(waitingFor, useAnalyst()?.id ?? '', today())
  const memos = useQuery(memosInOrder)
  const findings = useMemoFindings()
  const ways = [
    ...waiting.map(toWaiting),
    ...toFindings(findings === null || findings === 'failed' ? [] : findings, memos),
  ]
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
        {ways.length === 0 && (
          <p className={styles.none}>{memos.length === 0 ? homeWords.nothingWaits : noneOf(findings)}</p>
        )}
        <ul>
          {ways.map(({ key, words, to }) => (
            <li key={key} className={styles.waits}>
              <button type="button" className={styles.wait} onClick={() => goTo(to)}>
                <ArrowRight size={16} aria-hidden />
                {words}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <h2 className={styles.heading}>{homeWords.otherProjects}</h2>
      {otherWays}
    </section>
  )
}

/** Something that waits, in words, and where it is. */
type Way = { key: string; words: string; to: Target }

const toWaiting = (each: Waiting): Way => ({
  key: each.what,
  words: homeWords[each.what](each.count),
  to: wayTo(each),
})

/** Memos with open errors or warnings, the worst first; what cannot be checked may be worse than all of them. */
function toFindings(findings: readonly MemoFindings[], memos: readonly Memo[]): Way[] {
  const titles = new Map(memos.map(({ id, title }) => [id, title]))
  return findings
    .filter(({ score }) => !score || score.errors + score.warnings > 0)
    .toSorted((one, other) => weightOf(other) - weightOf(one))
    .flatMap(({ memoId, score }) => {
      const title = titles.get(memoId)
      if (title === undefined) return []
      const found = score && [
        ...(score.errors > 0 ? [homeWords.errors(score.errors)] : []),
        ...(score.warnings > 0 ? [homeWords.warnings(score.warnings)] : []),
      ]
      const words = found ? homeWords.findings(title, listed(found)) : homeWords.notChecked(title)
      return [{ key: memoId, words, to: { screen: 'memo', memoId, checks: true } }]
    })
}

/** An error weighs more than any number of warnings. */
const weightOf = ({ score }: MemoFindings): number =>
  score ? score.errors + score.warnings / (score.warnings + 1) : Number.MAX_SAFE_INTEGER

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

/** What is said where nothing is listed, by what is known of the memos. */
function noneOf(findings: ReturnType<typeof useMemoFindings>): string {
  if (findings === null) return homeWords.countingFindings
  return findings === 'failed' ? homeWords.checksFailed : homeWords.nothingWaits
}
