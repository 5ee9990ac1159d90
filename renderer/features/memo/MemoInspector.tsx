import { CommandButton } from '@domain/CommandButton'
import { fieldPlace } from '@domain/field-place'
import { ItemHistory } from '@domain/ItemHistory'
import { LIMITS } from '@shared/limits'
import { runCommand } from '@state/commands'
import { perform } from '@state/perform'
import { useEditable, useQuery } from '@state/project-store'
import { MEMO_FORMATS } from '@shared/ipc/exporting'
import type { Memo } from '@shared/kinds/memos'
import type { MemoTree } from '@shared/memo/memo-tree'
import { about } from '@shared/document/queries/query'
import { someOpenTagging } from '@shared/document/queries/taggings'
import { Button } from '@ui/Button'
import { DateField } from '@ui/DateField'
import { TextInput } from '@ui/Field'
import { FORMAT_NAMES } from './export-memo'
import { HandOvers } from './HandOvers'
import { IncludedRisks } from './IncludedRisks'
import styles from './MemoInspector.module.css'
import { MemoLayoutPanel } from './MemoLayoutPanel'
import { MemoPictures } from './MemoPictures'
import { PrintedQueries } from './PrintedQueries'
import { Remarks } from './Remarks'

type Details = Partial<Pick<Memo, 'title' | 'author' | 'audience' | 'date' | 'cutOff'>>

export function MemoInspector({ memo, tree }: { memo: Memo; tree: MemoTree | null }) {
  const { handling } = useQuery(about)
  const isTagging = useQuery(someOpenTagging)
  const disabled = !useEditable()
  const memoId = memo.id
  const change = (changes: Details) => perform({ name: 'memo.update', input: { memoId, changes } })
  const place = (field: keyof Memo) => fieldPlace('memos', memoId, field)
  return (
    <div className={styles.inspector}>
      <section className={styles.section} aria-label="Export">
        <h2 className={styles.heading}>Export</h2>
        <div className={styles.formats}>
          {MEMO_FORMATS.map((format) => (
            <Button
              key={format}
              look={format === 'docx' ? 'primary' : 'plain'}
              onClick={() => runCommand(`memo.export.${format}`)}
            >
              {FORMAT_NAMES[format]}…
            </Button>
          ))}
        </div>
        <CommandButton command="memo.export">Several formats, or without names…</CommandButton>
        <p className={styles.hint}>
          {handling === ''
            ? 'No handling mark is set. Set one in File, Project details.'
            : `Every page is marked ${handling}.`}
        </p>
        {isTagging && (
          <p role="note" className={styles.hint}>
            An article is tagged blind, so the memo lacks evidence on passages of others, and says that it does. Export
            it once that is closed.
          </p>
        )}
      </section>
      <section className={styles.section} aria-label="Details">
        <h2 className={styles.heading}>Details</h2>
        <TextInput
          label="Title"
          value={memo.title}
          place={place('title')}
          limit={LIMITS.line}
          disabled={disabled}
          onCommit={(title) => title.trim() !== '' && change({ title: title.trim() })}
        />
        <TextInput
          label="Author"
          value={memo.author}
          place={place('author')}
          limit={LIMITS.line}
          disabled={disabled}
          onCommit={(author) => change({ author: author.trim() })}
        />
        <TextInput
          label="For"
          value={memo.audience}
          place={place('audience')}
          limit={LIMITS.line}
          disabled={disabled}
          onCommit={(audience) => change({ audience: audience.trim() })}
        />
        <DateField
          label="Date"
          value={memo.date}
          place={place('date')}
          disabled={disabled}
          onCommit={(date) => date !== '' && change({ date })}
        />
        <DateField
          label="Information up to"
          hint="What is told and judged was known by this day. May stay empty."
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
      <section className={styles.section} aria-label="Delete">
        <Button
          look="danger"
          disabled={disabled}
          onClick={() => void perform({ name: 'memo.delete', input: { memoId } })}
        >
          Delete memo
        </Button>
        <p className={styles.hint}>Risks, scores and evidence stay. Undo brings the memo back.</p>
      </section>
    </div>
  )
}
