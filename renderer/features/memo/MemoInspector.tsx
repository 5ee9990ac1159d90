import { CommandButton } from '@domain/CommandButton'
import { fieldPlace } from '@domain/field-place'
import { ItemHistory } from '@domain/ItemHistory'
import { LIMITS } from '@shared/limits'
import { runCommand } from '@state/commands'
import { perform } from '@state/perform'
import { useQuery, useReadOnly } from '@state/project-store'
import { MEMO_FORMATS } from '@shared/ipc/exporting'
import type { Memo } from '@shared/kinds/memos'
import type { MemoTree } from '@shared/memo/memo-tree'
import { about } from '@shared/document/queries/query'
import { someOpenTagging } from '@shared/document/queries/taggings'
import { Button } from '@ui/Button'
import { DateField } from '@ui/DateField'
import { TextInput } from '@ui/Field'
import { FORMAT_NAMES } from './export-words'
import { HandOvers } from './HandOvers'
import { IncludedRisks } from './IncludedRisks'
import styles from './MemoInspector.module.css'
import { MemoLayoutPanel } from './MemoLayoutPanel'
import { MemoPictures } from './MemoPictures'
import { PrintedQueries } from './PrintedQueries'
import { Remarks } from './Remarks'
import { memoWords } from './memo-words'

type Details = Partial<Pick<Memo, 'title' | 'author' | 'audience' | 'date' | 'cutOff'>>

export function MemoInspector({ memo, tree }: { memo: Memo; tree: MemoTree | null }) {
  const { handling } = useQuery(about)
  const isTagging = useQuery(someOpenTagging)
  const readOnly = useReadOnly()
  const disabled = readOnly !== null
  const memoId = memo.id
  const change = (changes: Details) => perform({ name: 'memo.update', input: { memoId, changes } })
  const place = (field: keyof Memo) => fieldPlace('memos', memoId, field)
  return (
    <div className={styles.inspector}>
      <section className={styles.section} aria-label={memoWords.export}>
        <h2 className={styles.heading}>{memoWords.export}</h2>
        <div className={styles.formats}>
          {MEMO_FORMATS.map((format) => (
            <Button
              key={format}
              look={format === 'docx' ? 'primary' : 'plain'}
              onClick={() => runCommand(`memo.export.${format}`)}
            >
              {memoWords.exportAs(FORMAT_NAMES[format])}
            </Button>
          ))}
        </div>
        <CommandButton command="memo.export">{memoWords.exportSeveral}</CommandButton>
        <p className={styles.hint}>{handling === '' ? memoWords.noMark : memoWords.marked(handling)}</p>
        {isTagging && (
          <p role="note" className={styles.hint}>
            {memoWords.taggedBlind}
          </p>
        )}
      </section>
      <section className={styles.section} aria-label={memoWords.details}>
        <h2 className={styles.heading}>{memoWords.details}</h2>
        <TextInput
          label={memoWords.title}
          value={memo.title}
          place={place('title')}
          limit={LIMITS.line}
          disabled={disabled}
          onCommit={(title) => title.trim() !== '' && change({ title: title.trim() })}
        />
        <TextInput
          label={memoWords.author}
          value={memo.author}
          place={place('author')}
          limit={LIMITS.line}
          disabled={disabled}
          onCommit={(author) => change({ author: author.trim() })}
        />
        <TextInput
          label={memoWords.audience}
          value={memo.audience}
          place={place('audience')}
          limit={LIMITS.line}
          disabled={disabled}
          onCommit={(audience) => change({ audience: audience.trim() })}
        />
        <DateField
          label={memoWords.date}
          value={memo.date}
          place={place('date')}
          disabled={disabled}
          onCommit={(date) => date !== '' && change({ date })}
        />
        <DateField
          label={memoWords.cutOff}
          hint={memoWords.cutOffHint}
          value={memo.cutOff ?? ''}
          place={place('cutOff')}
          disabled={disabled}
          onCommit={(cutOff) => change({ cutOff: cutOff === '' ? null : cutOff })}
        />
      </section>
      <HandOvers memo={memo} />
      <Remarks memo={memo} tree={tree} />
      <MemoLayoutPanel memo={memo} />
      <IncludedRisks key={memoId} memo={memo} />
      <PrintedQueries memo={memo} />
      <MemoPictures memo={memo} />
      <ItemHistory kind="memos" id={memoId} />
      <section className={styles.section} aria-label={memoWords.delete}>
        <Button look="danger" why={readOnly} onClick={() => void perform({ name: 'memo.delete', input: { memoId } })}>
          {memoWords.deleteMemo}
        </Button>
        <p className={styles.hint}>{memoWords.deleteHint}</p>
      </section>
    </div>
  )
}
