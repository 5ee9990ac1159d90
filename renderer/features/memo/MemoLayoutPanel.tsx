import type { MemoLayout, MemoPart } from '@shared/kinds/memo-layout'
import type { Memo } from '@shared/kinds/memos'
import { sectionTitle } from '@shared/memo/compose-memo'
import { writtenAndLeftOut } from '@shared/memo/arrange-layout'
import { layoutOf } from '@shared/memo/layouts'
import { risksInOrder } from '@shared/document/queries/query'
import { listed } from '@shared/words/sentence'
import { perform } from '@state/perform'
import { useEditable, useQuery } from '@state/project-store'
import { Select } from '@ui/Field'
import { LayoutParts } from './LayoutParts'
import styles from './MemoInspector.module.css'
import { TemplateChoice } from './TemplateChoice'

const PROFILES = [
  { value: 'icd-203', label: 'ICD 203' },
  { value: 'phia', label: 'UK PHIA' },
  { value: 'plain', label: 'None' },
] as const
const PHRASINGS = [
  { value: 'it-is', label: 'It is likely that …' },
  { value: 'we-judge', label: 'We judge it likely that …' },
  { value: 'event-first', label: 'That … is likely' },
] as const
const PAPERS = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'US Letter' },
] as const

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
    void perform({ name: 'memo.update', input: { memoId: memo.id, changes: { riskId } } }, 'Change what memo is about')
  const put = (parts: readonly MemoPart[], label: string) => change({ parts: [...parts] }, label)
  return (
    <section className={styles.section} aria-label="Layout">
      <h2 className={styles.heading}>Layout</h2>
      <TemplateChoice memo={memo} layout={layout} />
      <Select
        label="About"
        disabled={disabled}
        value={risks.some(({ id }) => id === memo.riskId) ? (memo.riskId ?? '') : ''}
        options={risks.map(({ id, number, title }) => ({ value: id, label: `R${number} ${title}` }))}
        empty="All risks of the memo"
        onChange={(riskId) => about(riskId || null)}
      />
      <Select
        label="Standard"
        hint="What the memo is held against."
        disabled={disabled}
        value={layout.profile}
        options={PROFILES}
        onChange={(profile) => profile !== '' && change({ profile }, 'Change standard of memo')}
      />
      <Select
        label="Judgments put as"
        disabled={disabled}
        value={layout.phrasing}
        options={PHRASINGS}
        onChange={(phrasing) => phrasing !== '' && change({ phrasing }, 'Put judgments of memo otherwise')}
      />
      <Select
        label="Paper"
        disabled={disabled}
        value={layout.paper}
        options={PAPERS}
        onChange={(paper) => paper !== '' && change({ paper }, 'Change paper of memo')}
      />
      <LayoutParts layout={layout} disabled={disabled} onPut={put} />
      {leftOut.length > 0 && (
        <p role="note" className={styles.hint}>
          {listed(leftOut.map(sectionTitle))} {leftOut.length === 1 ? 'is left out and has' : 'are left out and have'}{' '}
          words of yours. They are kept, and printed once it is put in.
        </p>
      )}
    </section>
  )
}
