import type { RegisterRow } from '@shared/scoring/register'
import { daysBetween } from '@shared/words/days'
import { counted } from '@shared/words/plural'
import type { GridColumn } from '@ui/grid-column'
import { today } from '@ui/moment'

const dash = <span aria-label="not set">–</span>

/** A column of numbers that nobody types. */
const computed = (
  id: string,
  header: string,
  width: number,
  value: (row: RegisterRow) => number | undefined,
  readOnly: string,
  words: (value: number) => string = String,
): GridColumn<RegisterRow> => ({
  id,
  header,
  width,
  align: 'end',
  facet: 'number',
  text: (row) => String(value(row) ?? ''),
  show: (row) => {
    const number = value(row)
    return number === undefined ? dash : words(number)
  },
  sortValue: value,
  readOnly,
})

const days = (count: number) => (count < 0 ? `−${counted(-count, 'day')}` : counted(count, 'day'))
const signed = (count: number) => (count < 0 ? `−${-count}` : count > 0 ? `+${count}` : '0')

/** What follows from a risk and its evidence. */
export const COMPUTED_COLUMNS: readonly GridColumn<RegisterRow>[] = [
  computed(
    'evidence-balance',
    'Evidence balance',
    124,
    // Without any there is no balance, which is not one of nought.
    ({ evidence: { supports, contradicts } }) => (supports + contradicts === 0 ? undefined : supports - contradicts),
    'Passages that support the risk, less those that contradict it.',
    signed,
  ),
  computed(
    'evidence-age',
    'Newest evidence',
    122,
    ({ newest }) => (newest === null ? undefined : daysBetween(newest, today())),
    'Days since the newest source of its evidence was published.',
    days,
  ),
  computed(
    'horizon-days',
    'Days to horizon',
    118,
    ({ risk: { horizon } }) => (horizon === null ? undefined : daysBetween(today(), horizon)),
    'Days from today to the horizon.',
    days,
  ),
  computed(
    'origins',
    'Origins',
    76,
    ({ origins }) => origins,
    'Origins of its evidence: however many sources print one report, it has one.',
  ),
]
