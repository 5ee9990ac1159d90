import { perform } from '@state/perform'
import type { Note, TreeBlock, TreeSection } from '@shared/memo/memo-tree'
import type { Memo, ValuesBehind } from '@shared/kinds/memos'
import { language } from '@shared/language/language'
import { LIMITS } from '@shared/limits'
import { canBeWords, composedMarkdown } from '@shared/memo/override'
import { dataKey } from '@shared/memo/remark-words'
import { notify } from '@state/notices'
import { useEditable } from '@state/project-store'
import { Button } from '@ui/Button'
import { InParts } from '@ui/InParts'
import { EditableWords } from './EditableWords'
import { InsteadWords } from './InsteadWords'
import { MemoBlock } from './MemoBlock'
import styles from './MemoPaper.module.css'
import { usePaperFields } from './paper-fields'
import { paperWords } from './paper-words'
import { sectionId } from './section-id'

/** `heading` is the title with its number. */
type SectionProps = { memo: Memo; section: TreeSection; heading: string; notes: readonly Note[] }

/** The analyst's own words, then what comes from the project and is changed there. */
export function MemoSectionView({ memo, section, heading, notes }: SectionProps) {
  const { key, title, lead, data, instead } = section
  const editable = useEditable()
  const fields = usePaperFields()
  const write = (text: string | null, values: ValuesBehind) =>
    perform({ name: 'memo.write', input: { memoId: memo.id, section: key, text, values } })
  const renderBlock = (block: TreeBlock, index: number) => (
    <MemoBlock key={index} memo={memo} block={block} notes={notes} />
  )
  return (
    <section id={sectionId(key)} className={styles.section} aria-label={title}>
      <h2 className={styles.sectionHeading}>{heading}</h2>
      <EditableWords
        label={title}
        wording={lead}
        draftMark={draftMark(section)}
        backLabel={lead.hasDraft ? paperWords.backToDraft : paperWords.removeWords}
        onWrite={write}
        memo={memo}
        words={{ section: key }}
      >
        {lead.blocks.length > 0 && <InParts items={lead.blocks} render={renderBlock} />}
      </EditableWords>
      {instead ? (
        <div className={styles.data}>
          <InsteadWords memo={memo} section={section} instead={instead}>
            <InParts items={data} render={renderBlock} />
          </InsteadWords>
        </div>
      ) : (
        data.length > 0 && (
          <div className={styles.data} data-words={dataKey(key)}>
            <p className={styles.dataMark} data-beside lang={language()}>
              <span>{paperWords.fromProject}</span>
              {editable && canBeWords(data) && (
                <Button
                  look="quiet"
                  aria-label={paperWords.writeInsteadOf(title)}
                  onClick={() => {
                    // Whoever asks for words instead wants to write them.
                    if (writeInstead(memo, section, notes)) fields.openOnceThere(dataKey(key))
                  }}
                >
                  {paperWords.writeInstead}
                </Button>
              )}
            </p>
            <InParts items={data} render={renderBlock} />
          </div>
        )
      )}
    </section>
  )
}

/** Makes words of what is composed now, to be changed like any others; false where that cannot be done. */
function writeInstead({ id: memoId }: Memo, { key, title, data }: TreeSection, notes: readonly Note[]): boolean {
  const composed = composedMarkdown(data, notes)
  if (composed === null) return false
  if (composed.length > LIMITS.composed) {
    notify('warning', paperWords.tooLong(title, LIMITS.composed))
    return false
  }
  const override = { instead: composed, of: composed }
  void perform({ name: 'memo.override', input: { memoId, section: key, override } })
  return true
}

function draftMark({ lead, data }: TreeSection): string | null {
  if (lead.blocks.length > 0) return paperWords.draftFromProject
  return data.length > 0 ? null : paperWords.nothingYet
}
