import { fieldPlace } from '@domain/field-place'
import { WordDiff } from '@domain/WordDiff'
import type { Memo, Override } from '@shared/kinds/memos'
import { language } from '@shared/language/language'
import { LIMITS } from '@shared/limits'
import { hasMovedBehind, type Instead, type TreeSection } from '@shared/memo/memo-tree'
import { dataKey } from '@shared/memo/remark-words'
import { plainText } from '@shared/rich/markdown-text'
import { markdownFrom } from '@shared/rich/to-markdown'
import { perform } from '@state/perform'
import { useEditable } from '@state/project-store'
import { Button, IconButton } from '@ui/Button'
import { unfinished, useDraftKeeper } from '@ui/draft-keeper'
import { Pencil, TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { InPlace } from './InPlace'
import styles from './MemoPaper.module.css'
import moved from './MovedValues.module.css'
import { MarginMark } from './MarginMark'
import { useOpener } from './paper-fields'
import { paperWords } from './paper-words'
import { RichEditor } from './RichEditor'
import { wordsId } from './section-id'

type InsteadWordsProps = {
  memo: Memo
  section: TreeSection
  instead: Instead
  /** The words as they are printed. */
  children: ReactNode
}

/** What the analyst wrote instead of what the project says in a section, and what became of that since. */
export function InsteadWords({ memo, section: { key, title }, instead, children }: InsteadWordsProps) {
  const editable = useEditable()
  const place = fieldPlace('memos', memo.id, `overrides/${key}`)
  const keeper = useDraftKeeper()
  const markdown = markdownFrom(instead.words)
  const [isFound] = useState(() => editable && unfinished(keeper.at(place), markdown) !== null)
  const [editing, setEditing] = useState(isFound)
  const put = (override: Override | null) =>
    perform({ name: 'memo.override', input: { memoId: memo.id, section: key, override } })
  const edit = () => setEditing(true)
  useOpener(dataKey(key), editable, edit)
  const field = (
    <RichEditor
      label={paperWords.instead(title)}
      hint={undefined}
      memo={memo}
      riskId={null}
      autoFocus={!isFound}
      place={place}
      limit={LIMITS.composed}
      disabled={!editable}
      value={markdown}
      onCommit={(text) => put(text.trim() === '' ? null : { instead: text, of: instead.of })}
    />
  )
  return (
    <InPlace
      id={wordsId({ instead: key })}
      words={dataKey(key)}
      beside={<MarginMark label={paperWords.instead(title)} words={{ instead: key }} />}
      editing={editing}
      onClose={() => setEditing(false)}
      field={field}
    >
      <div className={styles.written}>
        <div className={styles.words}>{children}</div>
        {hasMovedBehind(instead) && (
          <div role="note" aria-label={paperWords.composedMoved(title)} className={moved.moved} lang={language()}>
            <p className={moved.heading}>
              <TriangleAlert aria-hidden size={14} />
              {paperWords.saysOtherwise}
            </p>
            <p className={styles.difference}>
              <WordDiff before={plainText(instead.of)} after={plainText(instead.composed)} />
            </p>
            {editable && (
              <>
                <Button onClick={() => void put(null)}>{paperWords.takeNew}</Button>{' '}
                <Button onClick={() => void put({ instead: markdown, of: instead.composed })}>
                  {paperWords.mineHolds}
                </Button>
              </>
            )}
          </div>
        )}
        <p className={styles.marks} data-beside lang={language()}>
          <span>{paperWords.writtenInstead}</span>
          {editable && <IconButton icon={Pencil} label={paperWords.editInstead(title)} data-edits onClick={edit} />}
          {editable && (
            <Button look="quiet" onClick={() => void put(null)}>
              {paperWords.backToComposed}
            </Button>
          )}
        </p>
      </div>
    </InPlace>
  )
}
