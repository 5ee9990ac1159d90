import { useCommand } from '@state/commands'
import { announce } from '@state/notices'
import { goTo } from '@state/place'
import { currentProject, useQuery } from '@state/project-store'
import { useText } from '@state/texts'
import { compareTexts, type ComparedParagraph, type ComparedRow } from '@shared/anchoring/compare-texts'
import { versionName, versionsOfSource } from '@shared/document/queries/versions'
import type { Source } from '@shared/kinds/sources'
import { atOnce } from '@shared/steps'
import type { SourceText } from '@shared/text/source-text'
import { counted } from '@shared/words/plural'
import { capitalised } from '@shared/words/sentence'
import { Button, IconButton } from '@ui/Button'
import { Select } from '@ui/Field'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { memo, type ReactNode, useMemo, useRef, useState } from 'react'
import styles from './CompareView.module.css'

/** An earlier text of a source beside the present one, with what differs marked. */
export function CompareView({ source, versionId }: { source: Source; versionId: string }) {
  const was = useText(versionId)
  const is = useText(source.versionId)
  const failure = was.failure ?? is.failure
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <VersionChoice source={source} versionId={versionId} />
        <Button onClick={() => goTo({ screen: 'reader', view: null, passageId: null })}>Back to the text</Button>
      </div>
      {failure !== null && <p className={styles.failure}>{failure}</p>}
      {was.text && is.text && <SideBySide source={source} was={was.text} is={is.text} />}
    </div>
  )
}

function VersionChoice({ source, versionId }: { source: Source; versionId: string }) {
  const earlier = useQuery(versionsOfSource, source.id).filter(({ id }) => id !== source.versionId)
  const options = earlier.map((version) => ({
    value: version.id,
    label: capitalised(versionName(currentProject(), version)),
  }))
  return (
    <Select
      label="Compare the present text with"
      hideLabel
      value={versionId}
      options={options}
      onChange={(id) => id && goTo({ screen: 'reader', view: { kind: 'compare', versionId: id } })}
    />
  )
}

function SideBySide({ source, was, is }: { source: Source; was: SourceText; is: SourceText }) {
  const rows = useMemo(() => atOnce(compareTexts(was, is)), [was, is])
  const differences = useMemo(() => differencesIn(rows), [rows])
  const [current, setCurrent] = useState(-1)
  const table = useRef<HTMLDivElement>(null)
  const walk = (direction: 1 | -1) => {
    if (differences.length === 0) return announce('The two texts are the same.')
    const at = current === -1 && direction === -1 ? 0 : current
    const next = (at + direction + differences.length) % differences.length
    setCurrent(next)
    const row = table.current?.querySelector<HTMLElement>(`[data-row="${differences[next]}"]`)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'center' })
    announce(`Difference ${next + 1} of ${differences.length}.`)
  }
  useCommand('change.next', () => walk(1))
  useCommand('change.previous', () => walk(-1))
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.count} role="status">
          {countOf(differences.length, current)}
        </p>
        <IconButton icon={ChevronUp} label="Previous difference" shortcut="Shift+F8" onClick={() => walk(-1)} />
        <IconButton icon={ChevronDown} label="Next difference" shortcut="F8" onClick={() => walk(1)} />
      </div>
      <div
        ref={table}
        className={styles.table}
        role="table"
        aria-label="Versions side by side"
        data-work
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls, and is read by keyboard.
        tabIndex={0}
      >
        <div className={styles.head} role="row">
          <span role="columnheader">{headOf(was.versionId)}</span>
          <span role="columnheader">{headOf(is.versionId)}</span>
        </div>
        <Rows rows={rows} was={was} is={is} language={source.language} current={differences[current] ?? -1} />
      </div>
    </>
  )
}

function countOf(differences: number, current: number): string {
  if (differences === 0) return 'The two texts are the same, word for word.'
  return current === -1 ? counted(differences, 'difference') : `Difference ${current + 1} of ${differences}`
}

function headOf(versionId: string): string {
  const version = currentProject().versions[versionId]
  return version ? capitalised(versionName(currentProject(), version)) : ''
}

/** The first row of each run of rows that differ. */
function differencesIn(rows: readonly ComparedRow[]): number[] {
  return rows.flatMap(({ kind }, index) =>
    kind !== 'same' && (rows[index - 1]?.kind ?? 'same') === 'same' ? [index] : [],
  )
}

type RowsProps = { rows: readonly ComparedRow[]; was: SourceText; is: SourceText; language: string; current: number }

function Rows({ rows, was, is, language, current }: RowsProps) {
  return rows.map((row, index) => (
    // Rows are made anew as a whole: the place of one is its identity.
    <Row key={index} row={row} index={index} was={was} is={is} language={language} isCurrent={index === current} />
  ))
}

const LABELS = { same: '', changed: 'Changed', removed: 'Taken out', added: 'New', moved: 'Moved' }

type RowProps = Pick<RowsProps, 'was' | 'is' | 'language'> & { row: ComparedRow; index: number; isCurrent: boolean }

const Row = memo(function Row({ row: { kind, was, is }, index, isCurrent, language, ...texts }: RowProps) {
  return (
    <div
      role="row"
      className={styles.row}
      data-row={index}
      data-kind={kind}
      tabIndex={-1}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <Cell text={texts.was} paragraph={was} mark="del" label={was && LABELS[kind]} language={language} />
      <Cell text={texts.is} paragraph={is} mark="ins" label={is && LABELS[kind]} language={language} />
    </div>
  )
})

type CellProps = {
  text: SourceText
  paragraph: ComparedParagraph | null
  mark: 'del' | 'ins'
  label: string | null
  language: string
}

function Cell({ text, paragraph, mark, label, language }: CellProps) {
  const block = paragraph && text.blocks[paragraph.index]
  if (!paragraph || !block) return <div role="cell" className={styles.none} />
  return (
    <div role="cell" className={styles.cell} dir="auto" lang={language || undefined} data-block-kind={block.kind}>
      {label && <span className={styles.label}>{label}</span>}
      {marked(block.text, paragraph, mark)}
    </div>
  )
}

function marked(text: string, { marks }: ComparedParagraph, Mark: 'del' | 'ins'): ReactNode[] {
  const parts: ReactNode[] = []
  let at = 0
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), <Mark key={start}>{text.slice(start, end)}</Mark>)
    at = end
  }
  return [...parts, text.slice(at)]
}
