import type { Lexicon, Term } from '../lexicon'

type Row = readonly [key: string, label: string, alternative: string, low: number, high: number]

/** Keys of terms stand in projects: they never change. */
const ROWS: readonly Row[] = [
  ['almost-no-chance', 'almost no chance', 'remote', 1, 5],
  ['very-unlikely', 'very unlikely', 'highly improbable', 5, 20],
  ['unlikely', 'unlikely', 'improbable', 20, 45],
  ['roughly-even-chance', 'roughly even chance', 'roughly even odds', 45, 55],
  ['likely', 'likely', 'probable', 55, 80],
  ['very-likely', 'very likely', 'highly probable', 80, 95],
  ['almost-certain', 'almost certain', 'nearly certain', 95, 99],
]

const FORMS: Readonly<Record<string, Term['form']>> = {
  'almost no chance': 'noun',
  'roughly even chance': 'a-noun',
  'roughly even odds': 'noun',
}

const term = ([key, label, alternative, low, high]: Row): Term => ({
  key,
  label,
  alternative,
  low,
  high,
  form: FORMS[label] ?? 'adjective',
})

const NOTE = 'ODNI, Intelligence Community Directive 203, 2 January 2015, section D.6.e(2)(a).'

/** ICD 203 in the first row of its table; the bands touch, and percents below 1 and above 99 lie outside. */
export const ICD_203: Lexicon = { id: 'icd-203', name: 'ICD 203', edition: 1, note: NOTE, terms: ROWS.map(term) }

/** The second row of the same table, for those who write in it: the two are not to be mixed in one product. */
export const ICD_203_SECOND_ROW: Lexicon = {
  id: 'icd-203-second-row',
  name: 'ICD 203, second row',
  edition: 1,
  note: NOTE,
  terms: ROWS.map(([key, label, alternative, low, high]) => term([key, alternative, label, low, high])),
}
