import { CommandButton } from '@domain/CommandButton'
import { KeysOf } from '@domain/KeysOf'
import { queriesInOrder } from '@shared/document/queries/query'
import { LIMITS } from '@shared/limits'
import type { Memo } from '@shared/kinds/memos'
import { holdsWords } from '@shared/search/folded-text'
import { useCommand } from '@state/commands'
import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { useEditable, useQuery } from '@state/project-store'
import { IconButton } from '@ui/Button'
import { PaletteDialog } from '@ui/PaletteDialog'
import { PaletteItem } from '@ui/PaletteItem'
import { ArrowUpRight, X } from 'lucide-react'
import { useState } from 'react'
import styles from './MemoInspector.module.css'

/** The saved queries whose passages the memo prints: inserted, opened and taken out. */
export function PrintedQueries({ memo }: { memo: Memo }) {
  const editable = useEditable()
  const saved = useQuery(queriesInOrder).filter(({ kind }) => kind === 'passages')
  const [choosing, setChoosing] = useState(false)
  const queryIds = memo.queryIds ?? []
  const open = saved.filter(({ id }) => !queryIds.includes(id))
  const isFull = queryIds.length >= LIMITS.memoQueries
  useCommand('memo.insertPassages', () => setChoosing(true), editable && !isFull)
  const put = (next: readonly string[], label: string) =>
    void perform({ name: 'memo.update', input: { memoId: memo.id, changes: { queryIds: [...next] } } }, label)
  return (
    <section className={styles.section} aria-label="Passages of saved queries">
      <h2 className={styles.heading}>Passages of saved queries · {queryIds.length}</h2>
      <ul className={styles.queries}>
        {queryIds.map((id) => {
          const name = saved.find((query) => query.id === id)?.name
          return (
            <li key={id} className={styles.query}>
              <bdi className={styles.queryName}>{name ?? 'A deleted query'}</bdi>
              {name !== undefined && (
                <IconButton
                  icon={ArrowUpRight}
                  label={`Open “${name}”`}
                  onClick={() => goTo({ screen: 'retrieval', queryId: id })}
                />
              )}
              <IconButton
                icon={X}
                label={`Take “${name ?? 'A deleted query'}” out of the memo`}
                disabled={!editable}
                onClick={() =>
                  put(
                    queryIds.filter((each) => each !== id),
                    'Take passages out of memo',
                  )
                }
              />
            </li>
          )
        })}
      </ul>
      <CommandButton command="memo.insertPassages" disabled={!editable || isFull}>
        Insert passages of a query…
      </CommandButton>
      <p className={styles.hint}>Printed under Passages, as the project stands each time.</p>
      {choosing && (
        <PaletteDialog
          label="Insert passages of a query"
          fieldLabel="Name of a saved query"
          listLabel="Saved queries"
          filter={holdsWords}
          nothingFound={
            saved.length === 0 ? (
              <>
                No query is saved yet. Save one under Passages (<KeysOf command="go.retrieval" />
                ).
              </>
            ) : (
              'No other saved query has this name.'
            )
          }
          onChoose={(id) => put([...queryIds, id], 'Insert passages into memo')}
          onClose={() => setChoosing(false)}
        >
          {open.map(({ id, name }) => (
            <PaletteItem key={id} id={id} label={name} />
          ))}
        </PaletteDialog>
      )}
    </section>
  )
}
