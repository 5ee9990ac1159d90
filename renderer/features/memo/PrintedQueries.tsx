import { CommandButton } from '@domain/CommandButton'
import { KeysOf } from '@domain/KeysOf'
import { queriesInOrder } from '@shared/document/queries/query'
import { LIMITS } from '@shared/limits'
import type { Memo } from '@shared/kinds/memos'
import { holdsWords } from '@shared/search/folded-text'
import { useCommand } from '@state/commands'
import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { useEditable, useQuery, useReadOnly } from '@state/project-store'
import { IconButton } from '@ui/Button'
import { PaletteDialog } from '@ui/PaletteDialog'
import { PaletteItem } from '@ui/PaletteItem'
import { Sentence } from '@ui/Sentence'
import { ArrowUpRight, X } from 'lucide-react'
import { useState } from 'react'
import { besideWords } from './beside-words'
import styles from './MemoInspector.module.css'

/** The saved queries whose passages the memo prints: inserted, opened and taken out. */
export function PrintedQueries({ memo }: { memo: Memo }) {
  const editable = useEditable()
  const readOnly = useReadOnly()
  const saved = useQuery(queriesInOrder).filter(({ kind }) => kind === 'passages')
  const [choosing, setChoosing] = useState(false)
  const queryIds = memo.queryIds ?? []
  const open = saved.filter(({ id }) => !queryIds.includes(id))
  const isFull = queryIds.length >= LIMITS.memoQueries
  useCommand('memo.insertPassages', () => setChoosing(true), editable && !isFull)
  const put = (next: readonly string[], label: string) =>
    void perform({ name: 'memo.update', input: { memoId: memo.id, changes: { queryIds: [...next] } } }, label)
  return (
    <section className={styles.section} aria-label={besideWords.queries}>
      <h2 className={styles.heading}>{besideWords.queriesCount(queryIds.length)}</h2>
      <ul className={styles.queries}>
        {queryIds.map((id) => {
          const name = saved.find((query) => query.id === id)?.name
          return (
            <li key={id} className={styles.query}>
              <bdi className={styles.queryName}>{name ?? besideWords.deletedQuery}</bdi>
              {name !== undefined && (
                <IconButton
                  icon={ArrowUpRight}
                  label={besideWords.open(name)}
                  onClick={() => goTo({ screen: 'retrieval', queryId: id })}
                />
              )}
              <IconButton
                icon={X}
                label={besideWords.takeOut(name ?? besideWords.deletedQuery)}
                why={readOnly}
                onClick={() =>
                  put(
                    queryIds.filter((each) => each !== id),
                    besideWords.takeOutPassages,
                  )
                }
              />
            </li>
          )
        })}
      </ul>
      <CommandButton command="memo.insertPassages" disabled={!editable || isFull}>
        {besideWords.insertPassagesAsk}
      </CommandButton>
      <p className={styles.hint}>{besideWords.passagesPrinted}</p>
      {choosing && (
        <PaletteDialog
          label={besideWords.insertPassages}
          fieldLabel={besideWords.queryName}
          listLabel={besideWords.savedQueries}
          filter={holdsWords}
          nothingFound={
            saved.length === 0 ? (
              <Sentence of={besideWords.noneSaved} parts={{ keys: <KeysOf command="go.retrieval" /> }} />
            ) : (
              besideWords.noQueryNamed
            )
          }
          onChoose={(id) => put([...queryIds, id], besideWords.insertStep)}
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
