import { type MemoLayout, type MemoPart, Paper, Phrasing } from '@shared/kinds/memo-layout'
import type { Memo } from '@shared/kinds/memos'
import { sectionTitle } from '@shared/memo/compose-memo'
import { writtenAndLeftOut } from '@shared/memo/arrange-layout'
import { layoutOf } from '@shared/memo/layouts'
import { risksInOrder } from '@shared/document/queries/query'
import { perform } from '@state/perform'
import { useEditable, useQuery } from '@state/project-store'
import { Select } from '@ui/Field'
import { layoutWords, PAPERS, PHRASINGS } from './layout-words'
import { LayoutParts } from './LayoutParts'
import styles from './MemoInspector.module.css'
import { TemplateChoice } from './TemplateChoice'

/** What the memo consists of, in which order and how it is put. */
export function MemoLayoutPanel({ memo }: { memo: Memo }) {
  const disabled = !useEditable()
  const risks = useQuery(risksInOrder)
  const layout = layoutOf(memo)
  const leftOut = writtenAndLeftOut(memo)
  const change = (changes: Partial<MemoLayout>, label: string) =>
    void perform(
      { name: 'memo.update', input: { memoId: memo.id, changes: { layout: { ...layout, ...changes } } } },
      label,
    )
  const about = (riskId: string | null) =>
    void perform({ name: 'memo.update', input: { memoId: memo.id, changes: { riskId } } }, layoutWords.changeAbout)
  const put = (parts: readonly MemoPart[], label: string) => change({ parts: [...parts] }, label)
  return (
    <section className={styles.section} aria-label={layoutWords.layout}>
      <h2 className={styles.heading}>{layoutWords.layout}</h2>
      <TemplateChoice memo={memo} layout={layout} />
      <Select
        label={layoutWords.about}
        disabled={disabled}
        value={risks.some(({ id }) => id === memo.riskId) ? (memo.riskId ?? '') : ''}
        options={risks.map(({ id, number, title }) => ({ value: id, label: layoutWords.riskLine(number, title) }))}
        empty={layoutWords.allRisks}
        onChange={(riskId) => about(riskId || null)}
      />
      <Select
        label={layoutWords.putAs}
        disabled={disabled}
        value={layout.phrasing}
        options={Phrasing.options.map((value) => ({ value, label: PHRASINGS[value] }))}
        onChange={(phrasing) => phrasing !== '' && change({ phrasing }, layoutWords.changePutAs)}
      />
      <Select
        label={layoutWords.paper}
        disabled={disabled}
        value={layout.paper}
        options={Paper.options.map((value) => ({ value, label: PAPERS[value] }))}
        onChange={(paper) => paper !== '' && change({ paper }, layoutWords.changePaper)}
      />
      <LayoutParts layout={layout} disabled={disabled} onPut={put} />
      {leftOut.length > 0 && (
        <p role="note" className={styles.hint}>
          {layoutWords.leftOutWritten(leftOut.map(sectionTitle))}
        </p>
      )}
    </section>
  )
}
