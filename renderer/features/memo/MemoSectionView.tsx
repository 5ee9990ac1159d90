import { perform } from '@state/perform'
import type { Note, TreeBlock, TreeSection } from '@shared/memo/memo-tree'
import type { Memo, ValuesBehind } from '@shared/kinds/memos'
import { InParts } from '@ui/InParts'
import { EditableWords } from './EditableWords'
import { MemoBlock } from './MemoBlock'
import styles from './MemoPaper.module.css'
import { sectionId } from './section-id'

/** `heading` is the title with its number. */
type SectionProps = { memo: Memo; section: TreeSection; heading: string; notes: readonly Note[] }

/** The analyst's own words, then what comes from the project and is changed there. */
export function MemoSectionView({ memo, section, heading, notes }: SectionProps) {
  const { key, title, lead, data } = section
  const write = (text: string | null, values: ValuesBehind) =>
    perform({ name: 'memo.write', input: { memoId: memo.id, section: key, text, values } })
  const renderBlock = (block: TreeBlock, index: number) => (
    <MemoBlock key={index} memo={memo} block={block} notes={notes} />
  )
  return (
    <section id={sectionId(key)} className={styles.section} aria-labelledby={`${sectionId(key)}-title`}>
      <h2 id={`${sectionId(key)}-title`} className={styles.sectionHeading}>
        {heading}
      </h2>
      <EditableWords
        label={title}
        wording={lead}
        draftMark={draftMark(section)}
        backLabel={lead.hasDraft ? 'Back to the draft' : 'Remove my words'}
        onWrite={write}
        memo={memo}
        words={{ section: key }}
      >
        {lead.blocks.length > 0 && <InParts items={lead.blocks} render={renderBlock} />}
      </EditableWords>
      {data.length > 0 && (
        <div className={styles.data}>
          <p className={styles.dataMark}>From the project, always up to date</p>
          <InParts items={data} render={renderBlock} />
        </div>
      )}
    </section>
  )
}

function draftMark({ lead, data }: TreeSection): string | null {
  if (lead.blocks.length > 0) return 'Draft from the project'
  return data.length > 0 ? null : 'Nothing here yet; left out of the export'
}
