import type { ItemPage } from '@shared/ipc/past'
import type { Commit } from '@shared/document/change'
import { describeChange } from '@shared/history/describe-change'
import type { Lookup } from '@shared/history/facts'
import { concerns, doneBy, doneUnnamed, type Item } from '@shared/history/history'
import { Button } from '@ui/Button'
import { useEffect, useState } from 'react'
import { KeptFold } from './KeptFold'
import { ChangeView, FieldChanges } from './ChangeView'
import { call } from '@state/client'
import { historyWords } from './history-words'
import styles from './ItemHistory.module.css'
import { useLookup } from './lookup'
import { shortMoment } from '@shared/words/moments'
import { notifyFailure } from '@state/notices'
import { goTo } from '@state/place'
import { onCommit, useEntity, useShowing } from '@state/project-store'

type ItemHistoryProps = Item & {
  /** It is what a whole part shows: open, and folding it is not kept. */
  isAlone?: boolean
  /** How deep its heading stands in the page. */
  level?: 2 | 3
}

/** History of one item and what belongs to it, newest first; read from the disk only while it is open. */
export function ItemHistory({ kind, id, isAlone = false, level = 3 }: ItemHistoryProps) {
  const showing = useShowing()
  return (
    <KeptFold part={isAlone ? null : 'history'} title={historyWords.ofItem} level={level} isOpenAtFirst={isAlone}>
      <ItemCommits key={`${showing} ${kind} ${id}`} kind={kind} id={id} />
    </KeptFold>
  )
}

function ItemCommits(item: Item) {
  const { page, readOlder } = useItemPages(item)
  const find = useLookup(page ? [...page.gone, ...page.commits.flatMap(({ changes }) => changes)] : [])
  if (!page) return <p className={styles.hint}>{historyWords.reading}</p>
  return (
    <>
      {page.commits.length === 0 && <p className={styles.hint}>{historyWords.nothingLately}</p>}
      <ol className={styles.commits}>
        {page.commits.map((commit) => (
          <ItemCommit key={commit.seq} commit={commit} item={item} find={find} />
        ))}
      </ol>
      {page.next !== null && <Button onClick={readOlder}>{historyWords.older}</Button>}
    </>
  )
}

function ItemCommit({ commit, item, find }: { commit: Commit; item: Item; find: Lookup }) {
  const analyst = useEntity('analysts', commit.by)
  return (
    <li className={styles.commit}>
      <div className={styles.what}>
        <button
          type="button"
          className={styles.link}
          title={historyWords.show}
          onClick={() => goTo({ screen: 'history', seq: commit.seq })}
        >
          {commit.label}
        </button>
        <span className={styles.hint}>
          {analyst?.name ?? doneBy(commit, find) ?? doneUnnamed(commit.changes.map(({ kind }) => kind))} ·{' '}
          <time dateTime={commit.at}>{shortMoment(commit.at)}</time>
        </span>
      </div>
      {commit.changes.map((change) => {
        const own = change.kind === item.kind && change.id === item.id
        if (!own) return <ChangeView key={`${change.kind} ${change.id}`} change={change} find={find} />
        // What it was made with is what the oldest change leads from; all of it again would only be long.
        return change.before && <FieldChanges key={change.id} words={describeChange(change, find)} />
      })}
    </li>
  )
}

function useItemPages({ kind, id }: Item) {
  const [page, setPage] = useState<ItemPage | null>(null)
  const readOlder = () => {
    call('history.ofItem', { item: { kind, id }, before: page?.next ?? null })
      .then((older) => setPage((newer) => joined(newer, older)))
      .catch(notifyFailure)
  }
  useEffect(() => {
    let shown = true
    const readNewest = () =>
      call('history.ofItem', { item: { kind, id }, before: null })
        .then((newest) => shown && setPage(newest))
        .catch(notifyFailure)
    void readNewest()
    const stop = onCommit(({ changes }) => {
      if (changes.some((change) => concerns(change, { kind, id }))) void readNewest()
    })
    return () => {
      shown = false
      stop()
    }
  }, [kind, id])
  return { page, readOlder }
}

function joined(newer: ItemPage | null, older: ItemPage): ItemPage {
  const { commits = [], gone = [] } = newer ?? {}
  return { commits: [...commits, ...older.commits], gone: [...gone, ...older.gone], next: older.next }
}
