import { useSpoken } from '@state/language'
import { CountedPanel } from '@domain/CountedPanel'
import { useIntervals } from '@domain/use-intervals'
import { compareWords } from '@shared/language/order'
import type { Proposal } from '@shared/kinds/proposals'
import type { Tagging } from '@shared/kinds/taggings'
import type { BootstrapInterval } from '@shared/statistics/bootstrap'
import type { Result } from '@shared/statistics/result'
import { type TagAgreement, taggingAgreement } from '@shared/tagging/tagging-agreement'
import {
  howToReadTagging,
  pieceInterval,
  shareText,
  shownNumber,
  taggingHead,
  taggingWords,
} from '@shared/tagging/tagging-words'
import { formatCount } from '@shared/language/counts'
import { currentProject } from '@state/project-store'
import { useSteps } from '@state/use-steps'
import { ReadTable } from '@ui/ReadTable'
import { useCallback, useMemo } from 'react'
import styles from './AgreementOnTags.module.css'
import { blindTaggingWords } from './blind-tagging-words'
import { useTagName } from './use-tag-name'

const NOTHING_YET: readonly TagAgreement[] = []
/** How the cells behind the name look: passages, four numbers, the interval, and what it says. */
const { words, number, interval } = styles
const CELLS = [words, number, number, number, number, interval, words]

/** How much alike the texts were tagged: a row for each tag, and one for all together. */
export function AgreementOnTags({ tagging, proposals }: { tagging: Tagging; proposals: readonly Proposal[] }) {
  const count = useCallback(
    () => taggingAgreement(tagging, proposals, (id) => currentProject().versions[id]?.characters ?? 0),
    [tagging, proposals],
  )
  const told = useSteps(count) ?? NOTHING_YET
  const nameOf = useTagName(tagging)
  const spoken = useSpoken()
  const rows = useMemo(
    () => told.toSorted((a, b) => order(a, b, nameOf)).map((each) => ({ ...each, name: rowName(each, nameOf) })),
    // oxlint-disable-next-line react/exhaustive-deps -- the row of all has a name
    [told, nameOf, spoken],
  )
  const wanted = useMemo(
    () =>
      told.filter(({ unitizing }) => unitizing.value !== null).map(({ tagId, interval }) => ({ key: tagId, interval })),
    [told],
  )
  const { intervals, ...work } = useIntervals(wanted)
  const analysts = tagging.analystIds.map((each) => currentProject().analysts[each]?.name ?? blindTaggingWords.somebody)
  const cellsOf = (row: (typeof rows)[number]) => cells(row, analysts, intervals.get(row.tagId), work.isStopped)
  return (
    <CountedPanel
      title={blindTaggingWords.agreementOnTags}
      isCounted={told !== NOTHING_YET}
      intervals={{ known: intervals.size, wanted: wanted.length, ...work }}
      cells={() => [taggingHead(), ...rows.map(cellsOf)]}
      explained={howToReadTagging()}
      remarks={<p className={styles.note}>{blindTaggingWords.countedOver}</p>}
    >
      <ReadTable
        label={blindTaggingWords.agreementTable}
        head={taggingHead()}
        rows={rows}
        isBoxed
        className={styles.table}
        render={(row) => {
          const [name, ...rest] = cellsOf(row)
          return (
            <tr key={row.tagId ?? 'all'}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {rest.map((text, index) => (
                <td key={taggingHead()[index + 1]} className={CELLS[index]}>
                  {text}
                </td>
              ))}
            </tr>
          )
        }}
      />
    </CountedPanel>
  )
}

/** All together first, then by name. */
function order(a: TagAgreement, b: TagAgreement, nameOf: (tagId: string) => string): number {
  if (a.tagId === null || b.tagId === null) return a.tagId === null ? -1 : 1
  return compareWords(nameOf(a.tagId), nameOf(b.tagId))
}

const rowName = ({ tagId }: TagAgreement, nameOf: (tagId: string) => string) =>
  tagId === null ? blindTaggingWords.allTogether : nameOf(tagId)

function cells(
  row: TagAgreement & { name: string },
  analysts: readonly string[],
  interval: Result<BootstrapInterval> | undefined,
  isStopped: boolean,
): string[] {
  const waiting = isStopped ? blindTaggingWords.notWorkedOut : '…'
  return [
    row.name,
    row.passages.map((count, index) => `${analysts[index]} ${formatCount(count)}`).join(' · '),
    shareText(row.observed),
    shownNumber(row.kappa),
    shownNumber(row.alpha),
    shownNumber(row.unitizing),
    row.unitizing.value === null ? '' : interval ? pieceInterval(interval) : waiting,
    taggingWords(row),
  ]
}
