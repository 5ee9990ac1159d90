import { IMPORT_CHOICES, type ImportAs, likenessText } from '@shared/ipc/importing'
import { counted } from '@shared/words/plural'
import { call } from '@state/client'
import { cancelImports, decideImports, failuresText, retryImports } from '@state/import'
import {
  clearImportList,
  type ImportItem,
  type ImportList,
  type ImportState,
  openImportList,
  useImportList,
} from '@state/import-list'
import { useImportProgress } from '@state/import-progress'
import { announce, notifyFailure } from '@state/notices'
import { goTo } from '@state/place'
import { useOpened } from '@state/project-store'
import { Button, IconButton } from '@ui/Button'
import { X } from 'lucide-react'
import { memo, useMemo } from 'react'
import panel from './panel.module.css'
import styles from './ImportPanel.module.css'

/** The files of imports with the state of each: what the analyst must look at stands first. */
export function ImportPanel() {
  const list = useImportList()
  const folderId = useOpened()?.folderId
  if (!list.open || list.folderId !== folderId || list.items.length + list.left.length === 0) return null
  return (
    <section className={styles.panel} aria-label="Imports" data-imports tabIndex={-1} ref={closeWithEscape}>
      <Head list={list} />
      <div className={styles.scroll}>
        {list.left.length > 0 && (
          <ul className={styles.left} aria-label="Left of folders">
            {list.left.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        <Rows items={list.items} />
      </div>
    </section>
  )
}

function closeWithEscape(panel: HTMLElement | null): (() => void) | undefined {
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    openImportList(false)
  }
  panel?.addEventListener('keydown', close)
  return () => panel?.removeEventListener('keydown', close)
}

const ORDER: Readonly<Record<ImportState['is'], number>> = {
  reading: 0,
  like: 1,
  failed: 2,
  cancelled: 3,
  waiting: 4,
  done: 5,
  left: 6,
}

function Rows({ items }: { items: readonly ImportItem[] }) {
  const inOrder = useMemo(() => items.toSorted((a, b) => ORDER[a.state.is] - ORDER[b.state.is] || a.id - b.id), [items])
  return (
    <ul className={styles.rows} aria-label="Files of the import">
      {inOrder.map((item) => (
        <Row key={item.id} item={item} />
      ))}
    </ul>
  )
}

function Head({ list }: { list: ImportList }) {
  const progress = useImportProgress()
  const count = (...states: ImportState['is'][]) => list.items.filter(({ state }) => states.includes(state.is)).length
  const likes = list.items.filter(({ state }) => state.is === 'like')
  const [failed, cancelled, done] = [count('failed'), count('cancelled'), count('done')]
  const parts = [
    `${done} of ${counted(list.items.length, 'file')} imported`,
    likes.length > 0 && `${likes.length} to decide`,
    failed > 0 && `${failed} failed`,
    cancelled > 0 && `${cancelled} cancelled`,
  ]
  return (
    <header className={panel.head}>
      <h2 className={panel.title}>Imports</h2>
      <span className={panel.count}>{parts.filter(Boolean).join(' · ')}</span>
      {progress && <progress aria-label="Import progress" value={progress.done} max={progress.total} />}
      <div className={panel.actions}>
        {progress && <Button onClick={cancelImports}>Cancel</Button>}
        {likes.length > 1 && <DecideAll likes={likes} />}
        {failed + cancelled > 0 && <Button onClick={retryImports}>Try {failed + cancelled} again</Button>}
        {failed > 0 && <Button onClick={() => void copyFailures(list.items)}>Copy the failures</Button>}
        {!progress && (
          <Button look="quiet" onClick={clearImportList}>
            Clear the list
          </Button>
        )}
        <IconButton icon={X} label="Close the list" shortcut="Esc" onClick={() => openImportList(false)} />
      </div>
    </header>
  )
}

/** One decision for all that have the words of sources. */
function DecideAll({ likes }: { likes: readonly ImportItem[] }) {
  const decide = (what: ImportAs | 'skip') => decideImports(new Set(likes.map(({ id }) => id)), what)
  return (
    <label className={styles.all}>
      All {likes.length} to decide
      <select value="" onChange={({ target }) => decide(CHOICES.find(({ as }) => as === target.value)?.as ?? 'skip')}>
        <option value="" disabled>
          Choose…
        </option>
        {CHOICES.map(({ as, label }) => (
          <option key={as} value={as}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

const SKIP = { as: 'skip', label: 'The same: leave it' } as const
const CHOICES = [SKIP, ...IMPORT_CHOICES]

async function copyFailures(items: readonly ImportItem[]): Promise<void> {
  try {
    await call('app.copyText', { text: failuresText(items) })
    announce('Copied the failures.')
  } catch (failure) {
    notifyFailure(failure)
  }
}

const STATES: Readonly<Record<ImportState['is'], string>> = {
  reading: 'Reading',
  like: 'To decide',
  failed: 'Failed',
  cancelled: 'Cancelled',
  waiting: 'Waiting',
  done: 'Imported',
  left: 'Left',
}

/** Of hundreds of files one changes at a time: only that one renders. */
const Row = memo(function Row({ item }: { item: ImportItem }) {
  const { id, name, state } = item
  return (
    <li className={styles.row} data-state={state.is}>
      <span className={styles.state}>{STATES[state.is]}</span>
      <span className={styles.words}>
        <bdi className={styles.name}>{name}</bdi>
        <Details state={state} />
      </span>
      {state.is === 'like' && (
        <span className={styles.choices}>
          {CHOICES.map(({ as, label }) => (
            <Button key={as} aria-label={`${label}: ${name}`} onClick={() => decideImports(new Set([id]), as)}>
              {label}
            </Button>
          ))}
        </span>
      )}
      {state.is === 'done' && (
        <Button
          look="quiet"
          aria-label={`Show ${state.title} in the library`}
          onClick={() => goTo({ screen: 'library', sourceId: state.sourceId })}
        >
          Show
        </Button>
      )}
    </li>
  )
})

function Details({ state }: { state: ImportState }) {
  switch (state.is) {
    case 'like':
      return <span className={styles.details}>{likenessText(state.like)}.</span>
    case 'failed':
      return <span className={styles.details}>{state.why}</span>
    case 'left':
      return <span className={styles.details}>{state.why}</span>
    case 'done':
      return (
        <span className={styles.details}>
          <bdi>{state.title}</bdi>
          {state.notes.length > 0 && `: ${state.notes.join(' ')}`}
        </span>
      )
    case 'cancelled':
      return <span className={styles.details}>Nothing of it was imported.</span>
    case 'waiting':
    case 'reading':
      return null
  }
}
