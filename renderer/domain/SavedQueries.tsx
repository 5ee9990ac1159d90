import { queriesInOrder } from '@shared/document/queries/query'
import type { Query } from '@shared/kinds/queries'
import { pinnedText } from '@shared/retrieval/names'
import { perform } from '@state/perform'
import { currentProject, useQuery, useReadOnly } from '@state/project-store'
import { Button, IconButton } from '@ui/Button'
import { ContextMenu } from '@ui/ContextMenu'
import { MiddleCut } from '@ui/MiddleCut'
import type { MenuPoint } from '@ui/menu-point'
import { closeDrawer } from '@ui/focus'
import { belowStart } from '@ui/reading-direction'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import styles from './SavedQueries.module.css'
import { namingWords } from './naming-words'
import { NameQueryDialog } from './NameQueryDialog'

/** What would be saved. */
export type QueryWish = Pick<Query, 'text' | 'grouping' | 'scopes'>

type SavedQueriesProps = {
  kind: Query['kind']
  /** The one that what is shown was opened from. */
  openId: string | null
  /** What is asked now; null while it cannot be. */
  wish: QueryWish | null
  onOpen: (query: Query) => void
  onSaved: (queryId: string) => void
}

const wordsOf = (kind: Query['kind']) =>
  kind === 'passages'
    ? {
        heading: namingWords.savedQueries,
        none: namingWords.noQueries,
        save: namingWords.saveThisQuery,
        cannotSave: namingWords.noQueryToSave,
      }
    : {
        heading: namingWords.savedSearches,
        none: namingWords.noSearches,
        save: namingWords.saveThisSearch,
        cannotSave: namingWords.noSearchToSave,
      }

/** The saved queries of one kind: opened with a click or Enter, saved, renamed and deleted. */
export function SavedQueries({ kind, openId, wish, onOpen, onSaved }: SavedQueriesProps) {
  const readOnly = useReadOnly()
  const { heading, none, save, cannotSave } = wordsOf(kind)
  const queries = useQuery(queriesInOrder).filter((query) => query.kind === kind)
  const [naming, setNaming] = useState<'new' | Query | null>(null)
  const [menu, setMenu] = useState<(MenuPoint & { query: Query }) | null>(null)
  const kept = wish && { ...wish, text: kind === 'passages' ? pinnedText(currentProject(), wish.text) : wish.text }
  const saveOver = ({ id }: Query) => {
    if (kept)
      void perform({ name: 'query.update', input: { queryId: id, changes: kept } }).then((done) => done && onSaved(id))
  }
  return (
    <div className={styles.section} role="group" aria-labelledby={`saved-${kind}`}>
      <h2 id={`saved-${kind}`} className={styles.heading}>
        {heading}
        {queries.length > 0 && ` · ${queries.length}`}
      </h2>
      {queries.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.list}>
        {queries.map((query) => (
          <li key={query.id} className={styles.item}>
            <button
              type="button"
              className={styles.open}
              aria-current={query.id === openId || undefined}
              onClick={({ currentTarget }) => {
                closeDrawer(currentTarget)
                onOpen(query)
              }}
            >
              <MiddleCut text={query.name} lines={2} />
            </button>
            <IconButton
              icon={Ellipsis}
              label={namingWords.changeOne(query.name)}
              aria-haspopup="menu"
              why={readOnly}
              onClick={({ currentTarget }) => {
                setMenu({ query, ...belowStart(currentTarget) })
              }}
            />
          </li>
        ))}
      </ul>
      <Button why={readOnly ?? (kept ? null : cannotSave)} onClick={() => setNaming('new')}>
        {save}
      </Button>
      {menu && (
        <ContextMenu
          label={menu.query.name}
          at={menu}
          items={[
            { label: namingWords.renameWith, run: () => setNaming(menu.query) },
            { label: namingWords.saveShown, run: () => saveOver(menu.query), disabled: !kept },
            {
              label: namingWords.delete,
              run: () => void perform({ name: 'query.delete', input: { queryId: menu.query.id } }),
            },
          ]}
          onClose={() => setMenu(null)}
        />
      )}
      {naming !== null && (
        <NameQueryDialog
          kind={kind}
          query={naming === 'new' ? null : naming}
          wish={kept}
          onSaved={onSaved}
          onClose={() => setNaming(null)}
        />
      )}
    </div>
  )
}
