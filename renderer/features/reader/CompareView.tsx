import { useCommand, useShortcutText } from '@state/commands'
import { inSlices } from '@state/in-slices'
import { announce, notifyFailure } from '@state/notices'
import { goTo } from '@state/place'
import { currentProject, useQuery } from '@state/project-store'
import { useText } from '@state/texts'
import { type ComparedRow, compareTexts } from '@shared/anchoring/compare-texts'
import { versionName, versionsOfSource } from '@shared/document/queries/versions'
import type { Source } from '@shared/kinds/sources'
import type { SourceText } from '@shared/text/source-text'
import { capitalised } from '@shared/words/sentence'
import { Button, IconButton } from '@ui/Button'
import { Select } from '@ui/Field'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { CompareRows, useRowsInPage } from './CompareRows'
import styles from './CompareView.module.css'
import { reviewWords } from './review-words'

/** An earlier text of a source beside the present one, with what differs marked. */
export function CompareView({ source, versionId }: { source: Source; versionId: string }) {
  const was = useText(versionId)
  const is = useText(source.versionId)
  const failure = was.failure ?? is.failure
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <VersionChoice source={source} versionId={versionId} />
        <Button onClick={() => goTo({ screen: 'reader', view: null, passageId: null })}>
          {reviewWords.backToText}
        </Button>
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
      label={reviewWords.compareWith}
      hideLabel
      value={versionId}
      options={options}
      onChange={(id) => id && goTo({ screen: 'reader', view: { kind: 'compare', versionId: id } })}
    />
  )
}

type Texts = { source: Source; was: SourceText; is: SourceText }

function SideBySide({ source, was, is }: Texts) {
  const rows = useComparison(was, is)
  return rows ? <Compared source={source} was={was} is={is} rows={rows} /> : <Comparing />
}

/** The rows of two texts once they are compared; that takes seconds where the texts are a library. */
function useComparison(was: SourceText, is: SourceText): readonly ComparedRow[] | null {
  const [compared, setCompared] = useState<{ of: SourceText; with: SourceText; rows: readonly ComparedRow[] } | null>(
    null,
  )
  useEffect(() => {
    const leaving = new AbortController()
    inSlices(compareTexts(was, is), leaving.signal).then((rows) => {
      if (rows) setCompared({ of: was, with: is, rows })
    }, notifyFailure)
    return () => leaving.abort()
  }, [was, is])
  return compared?.of === was && compared.with === is ? compared.rows : null
}

function Comparing() {
  return (
    <div className={styles.comparing}>
      <p role="status">{reviewWords.comparing}</p>
      <progress aria-label={reviewWords.comparison} />
      <Button onClick={() => goTo({ screen: 'reader', view: null, passageId: null })}>{reviewWords.cancel}</Button>
    </div>
  )
}

function Compared({ source, was, is, rows }: Texts & { rows: readonly ComparedRow[] }) {
  const differences = useMemo(() => differencesIn(rows), [rows])
  const [current, setCurrent] = useState(-1)
  const table = useRef<HTMLDivElement>(null)
  const wanted = useRef(-1)
  const shown = useRowsInPage(rows)
  /** Goes to the row that was asked for, once it is in the page. */
  const goToWanted = () => {
    const row = table.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`)
    if (!row) return
    wanted.current = -1
    row.focus({ preventScroll: true })
    row.scrollIntoView({ block: 'center' })
  }
  useEffect(goToWanted, [shown])
  const walk = (direction: 1 | -1) => {
    if (differences.length === 0) return announce(reviewWords.same)
    const at = current === -1 && direction === -1 ? 0 : current
    const next = (at + direction + differences.length) % differences.length
    setCurrent(next)
    wanted.current = differences[next] ?? -1
    goToWanted()
    announce(reviewWords.atDifference(next + 1, differences.length))
  }
  useCommand('change.next', () => walk(1))
  useCommand('change.previous', () => walk(-1))
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.count} role="status">
          {countOf(differences.length, current)}
        </p>
        <IconButton
          icon={ChevronUp}
          label={reviewWords.previousDifference}
          shortcut={useShortcutText('change.previous')}
          onClick={() => walk(-1)}
        />
        <IconButton
          icon={ChevronDown}
          label={reviewWords.nextDifference}
          shortcut={useShortcutText('change.next')}
          onClick={() => walk(1)}
        />
      </div>
      <div
        ref={table}
        className={styles.table}
        role="table"
        aria-label={reviewWords.sideBySide}
        data-work
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls, and is read by keyboard.
        tabIndex={0}
      >
        <div className={styles.head} role="row">
          <span role="columnheader">{headOf(was.versionId)}</span>
          <span role="columnheader">{headOf(is.versionId)}</span>
        </div>
        <CompareRows
          rows={rows}
          shown={shown}
          was={was}
          is={is}
          language={source.language}
          current={differences[current] ?? -1}
        />
      </div>
    </>
  )
}

function countOf(differences: number, current: number): string {
  if (differences === 0) return reviewWords.sameWords
  return current === -1 ? reviewWords.differences(differences) : reviewWords.difference(current + 1, differences)
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
