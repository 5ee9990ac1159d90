import { useSpoken } from '@state/language'
import { type ImportAs, importChoices, likenessText } from '@shared/ipc/importing'
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
import { STATE_NAMES, importListWords } from './import-list-words'
import panel from './panel.module.css'
import styles from './ImportPanel.module.css'

/** The files of imports with the state of each: what the analyst must look at stands first. */
export function ImportPanel() {
  const list = useImportList()
  const folderId = useOpened()?.folderId
  if (!list.open || list.folderId !== folderId || list.items.length + list.left.length === 0) return null
  return (
    <section
      className={styles.panel}
      aria-label={importListWords.imports}
      data-imports
      tabIndex={-1}
      ref={closeWithEscape}
    >
      <Head list={list} />
      <div className={styles.scroll}>
        {list.left.length > 0 && (
          <ul className={styles.left} aria-label={importListWords.leftOfFolders}>
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
    <ul aria-label={importListWords.files}>
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
    importListWords.importedOf(done, list.items.length),
    likes.length > 0 && importListWords.toDecide(likes.length),
    failed > 0 && importListWords.failed(failed),
    cancelled > 0 && importListWords.cancelled(cancelled),
  ]
  return (
    <header className={panel.head}>
      <h2 className={panel.title}>{importListWords.imports}</h2>
      <span className={panel.count}>{parts.filter(Boolean).join(' · ')}</span>
      {progress && <progress aria-label={importListWords.progress} value={progress.done} max={progress.total} />}
      <div className={panel.actions}>
        {progress && <Button onClick={cancelImports}>{importListWords.cancel}</Button>}
        {likes.length > 1 && <DecideAll likes={likes} />}
        {failed + cancelled > 0 && (
          <Button onClick={retryImports}>{importListWords.tryAgain(failed + cancelled)}</Button>
        )}
        {failed > 0 && <Button onClick={() => void copyFailures(list.items)}>{importListWords.copyFailures}</Button>}
        {!progress && (
          <Button look="quiet" onClick={clearImportList}>
            {importListWords.clear}
          </Button>
        )}
        <IconButton icon={X} label={importListWords.close} shortcut="Esc" onClick={() => openImportList(false)} />
      </div>
    </header>
  )
}

/** One decision for all that have the words of sources. */
function DecideAll({ likes }: { likes: readonly ImportItem[] }) {
  const decide = (what: ImportAs | 'skip') => decideImports(new Set(likes.map(({ id }) => id)), what)
  return (
    <label className={styles.all}>
      {importListWords.decideAll(likes.length)}
      <select value="" onChange={({ target }) => decide(choices().find(({ as }) => as === target.value)?.as ?? 'skip')}>
        <option value="" disabled>
          {importListWords.choose}
        </option>
        {choices().map(({ as, label }) => (
          <option key={as} value={as}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

const choices = (): readonly { as: ImportAs | 'skip'; label: string }[] => [
  { as: 'skip', label: importListWords.skip },
  ...importChoices(),
]

async function copyFailures(items: readonly ImportItem[]): Promise<void> {
  try {
    await call('app.copyText', { text: failuresText(items) })
    announce(importListWords.copiedFailures)
  } catch (failure) {
    notifyFailure(failure)
  }
}

/** Of hundreds of files one changes at a time: only that one renders. */
const Row = memo(function Row({ item }: { item: ImportItem }) {
  useSpoken()
  const { id, name, state } = item
  return (
    <li className={styles.row} data-state={state.is}>
      <span className={styles.state}>{STATE_NAMES[state.is]}</span>
      <span className={styles.words}>
        <bdi>{name}</bdi>
        <Details state={state} />
      </span>
      {state.is === 'like' && (
        <span className={styles.choices}>
          {choices().map(({ as, label }) => (
            <Button key={as} aria-label={`${label}: ${name}`} onClick={() => decideImports(new Set([id]), as)}>
              {label}
            </Button>
          ))}
        </span>
      )}
      {state.is === 'done' && (
        <Button
          look="quiet"
          aria-label={importListWords.showSource(state.title)}
          onClick={() => goTo({ screen: 'library', sourceId: state.sourceId })}
        >
          {importListWords.show}
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
      return <span className={styles.details}>{importListWords.nothingImported}</span>
    case 'waiting':
    case 'reading':
      return null
  }
}
