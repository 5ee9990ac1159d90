import type { RegisterRow } from '@shared/scoring/register'
import { daysBetween } from '@shared/words/days'
import type { GridColumn } from '@ui/grid-column'
import { today } from '@ui/moment'
import { registerWords } from './register-words'
import { riskWords } from './risk-words'

const dash = () => <span aria-label={riskWords.notSet}>–</span>

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
    return number === undefined ? dash() : words(number)
  },
  sortValue: value,
  readOnly,
})

const days = (count: number) => (count < 0 ? registerWords.daysAgo(-count) : registerWords.days(count))
const signed = (count: number) => (count < 0 ? `−${-count}` : count > 0 ? `+${count}` : '0')

/** What follows from a risk and its evidence. */
export const computedColumns = (): readonly GridColumn<RegisterRow>[] => [
  computed(
    'evidence-balance',
    registerWords.evidenceBalance,
    124,
    // Without any there is no balance, which is not one of nought.
    ({ evidence: { supports, contradicts } }) => (supports + contradicts === 0 ? undefined : supports - contradicts),
    registerWords.evidenceBalanceSays,
    signed,
  ),
  computed(
    'evidence-age',
    registerWords.newestEvidence,
    122,
    ({ newest }) => (newest === null ? undefined : daysBetween(newest, today())),
    registerWords.newestEvidenceSays,
    days,
  ),
  computed(
    'horizon-days',
    registerWords.daysToHorizon,
    118,
    ({ risk: { horizon } }) => (horizon === null ? undefined : daysBetween(today(), horizon)),
    registerWords.daysToHorizonSays,
    days,
  ),
  computed('origins', registerWords.origins, 76, ({ origins }) => origins, registerWords.originsSay),
]
