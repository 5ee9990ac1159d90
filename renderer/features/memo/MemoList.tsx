import { type MenuEntry, useMenu } from '@domain/CommandMenu'
import { language } from '@shared/language/language'
import { runCommand } from '@state/commands'
import { goTo } from '@state/place'
import { perform } from '@state/perform'
import { useEditable, useReadOnly } from '@state/project-store'
import { hasMoved, isEmpty, type MemoTree, restsOnUnseen } from '@shared/memo/memo-tree'
import { sayDay } from '@shared/words/moments'
import type { Memo } from '@shared/kinds/memos'
import { IconButton } from '@ui/Button'
import { closeDrawer } from '@ui/focus'
import { MiddleCut } from '@ui/MiddleCut'
import { RovingList } from '@ui/RovingList'
import { Plus } from 'lucide-react'
import { printedWords } from '@shared/memo/remark-words'
import { useSteps } from '@state/use-steps'
import { useCallback } from 'react'
import { countingWords } from '@domain/count-words'
import styles from './MemoList.module.css'
import { MEMO_WORDS_MENU } from './use-paper-menu'
import { sectionId } from './section-id'
import { memoWords } from './memo-words'
import { DOCUMENT_LANGUAGE } from '@shared/language/language'

function showSection(id: string, from: Element): void {
  closeDrawer(from)
  document.querySelector(`#${id}`)?.scrollIntoView({ block: 'start' })
}

function showMemo(memoId: string, from: Element): void {
  closeDrawer(from)
  goTo({ screen: 'memo', memoId })
}

const OF_THE_MEMO: readonly MenuEntry[] = ['memo.export', 'file.print', 'window.memo']

/** The project's memos, and the sections of the one that is shown. */
export function MemoList({ memos, memo, tree }: { memos: readonly Memo[]; memo: Memo; tree: MemoTree | null }) {
  const editable = useEditable()
  const readOnly = useReadOnly()
  const { open, menu } = useMenu()
  const words = useSteps(useCallback(() => countingWords(tree ? printedWords(tree) : []), [tree]))
  return (
    <div className={styles.list}>
      <nav aria-label={memoWords.memos}>
        <div className={styles.heading}>
          <h2>{memoWords.memosCount(memos.length)}</h2>
          <IconButton icon={Plus} label={memoWords.newMemo} why={readOnly} onClick={() => runCommand('memo.new')} />
        </div>
        <RovingList>
          {memos.map(({ id, title, date }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.memo}
                aria-current={id === memo.id ? 'page' : undefined}
                onContextMenu={(event) => {
                  const item = event.currentTarget
                  open(event, title, [
                    { label: memoWords.open, run: () => showMemo(id, item) },
                    null,
                    'memo.new',
                    // They are about the memo that is shown.
                    ...(id === memo.id ? OF_THE_MEMO : []),
                    null,
                    {
                      label: memoWords.deleteMemo,
                      disabled: !editable,
                      run: () => void perform({ name: 'memo.delete', input: { memoId: id } }),
                    },
                  ])
                }}
                onClick={({ currentTarget }) => showMemo(id, currentTarget)}
              >
                <span className={styles.title}>
                  <MiddleCut text={title} lines={2} />
                </span>
                <span className={styles.facts}>{sayDay(date)}</span>
              </button>
            </li>
          ))}
        </RovingList>
      </nav>
      <nav aria-label={memoWords.sections}>
        <h2 className={styles.heading}>
          {memoWords.sections}
          <span className={styles.facts}>{words === null || !tree ? '' : memoWords.words(words)}</span>
        </h2>
        <RovingList>
          {tree?.sections.map((section) => (
            <li key={section.key}>
              <button
                type="button"
                className={styles.section}
                lang={DOCUMENT_LANGUAGE}
                onContextMenu={(event) => {
                  const item = event.currentTarget
                  open(event, section.title, [
                    { label: memoWords.goToSection, run: () => showSection(sectionId(section.key), item) },
                    null,
                    ...MEMO_WORDS_MENU,
                  ])
                }}
                onClick={({ currentTarget }) => showSection(sectionId(section.key), currentTarget)}
              >
                {section.title}
                <span
                  className={hasMoved(section) || restsOnUnseen(section) ? styles.moved : styles.facts}
                  lang={language()}
                >
                  {stateOf(section)}
                </span>
              </button>
            </li>
          ))}
        </RovingList>
      </nav>
      {menu}
    </div>
  )
}

function stateOf(section: MemoTree['sections'][number]): string {
  if (restsOnUnseen(section)) return memoWords.wordsChanged
  if (hasMoved(section)) return memoWords.valuesMoved
  if (section.lead.written) return memoWords.written
  if (isEmpty(section)) return memoWords.empty
  return section.lead.blocks.length > 0 ? memoWords.draft : ''
}
