import type { Lexicon, Term, TermForm } from '../lexicon'
import { ICD_203, ICD_203_SECOND_ROW } from './icd-203'

type Said = Partial<Pick<Term, 'alternative' | 'open'>>

const term = (label: string, low: number, high: number, form: TermForm, said: Said = {}): Term => ({
  key: label.replaceAll(' ', '-'),
  label,
  alternative: '',
  low,
  high,
  form,
  ...said,
})

/** UK Professional Head of Intelligence Assessment, “Explaining uncertainty in UK intelligence assessment”, 24 March 2025. */
const PHIA: Lexicon = {
  id: 'phia',
  name: 'UK PHIA',
  edition: 1,
  note: 'UK Professional Head of Intelligence Assessment, probability yardstick, 24 March 2025. Its gaps are meant: what lies in one is between two terms.',
  terms: [
    term('remote chance', 0, 5, 'a-noun', { open: 'low' }),
    term('highly unlikely', 10, 20, 'adjective'),
    term('unlikely', 25, 35, 'adjective'),
    term('realistic possibility', 40, 50, 'a-noun', { open: 'high' }),
    term('likely', 55, 75, 'adjective', { alternative: 'probable' }),
    term('highly likely', 80, 90, 'adjective'),
    term('almost certain', 95, 100, 'adjective', { open: 'high' }),
  ],
}

/** NATO AJP-2.1: five terms whose bands touch. */
const NATO: Lexicon = {
  id: 'nato',
  name: 'NATO',
  edition: 1,
  note: 'NATO AJP-2.1.',
  terms: [
    term('highly unlikely', 0, 10, 'adjective', { open: 'high' }),
    term('unlikely', 10, 40, 'adjective'),
    term('even chance', 40, 60, 'quoted'),
    term('likely', 60, 90, 'adjective'),
    term('highly likely', 90, 100, 'adjective', { open: 'low' }),
  ],
}

/** IPCC, guidance note on uncertainties: bands within each other; the narrowest is chosen. */
const IPCC: Lexicon = {
  id: 'ipcc',
  name: 'IPCC',
  edition: 1,
  note: 'IPCC, guidance note for lead authors on the treatment of uncertainties, 2010. Bands lie within each other: the narrowest counts.',
  terms: [
    term('exceptionally unlikely', 0, 1, 'adjective'),
    term('very unlikely', 0, 10, 'adjective'),
    term('unlikely', 0, 33, 'adjective'),
    term('about as likely as not', 33, 66, 'adjective'),
    term('likely', 66, 100, 'adjective'),
    term('very likely', 90, 100, 'adjective'),
    term('virtually certain', 99, 100, 'adjective'),
  ],
}

/** Sherman Kent, Words of Estimative Probability (1964): a middle with what it may give or take. */
const KENT: Lexicon = {
  id: 'kent',
  name: 'Kent',
  edition: 1,
  note: 'Sherman Kent, Words of Estimative Probability, 1964.',
  terms: [
    term('impossible', 0, 0, 'adjective'),
    term('almost certainly not', 2, 12, 'quoted'),
    term('probably not', 20, 40, 'quoted'),
    term('chances about even', 40, 60, 'quoted'),
    term('probable', 63, 87, 'adjective'),
    term('almost certain', 87, 99, 'adjective'),
    term('certain', 100, 100, 'adjective'),
  ],
}

/** EFSA, guidance on uncertainty analysis (2018), table 4: nine terms whose bands touch. */
const EFSA: Lexicon = {
  id: 'efsa',
  name: 'EFSA',
  edition: 1,
  note: 'European Food Safety Authority, guidance on uncertainty analysis in scientific assessments, 2018.',
  terms: [
    term('almost impossible', 0, 1, 'adjective'),
    term('extremely unlikely', 1, 5, 'adjective'),
    term('very unlikely', 5, 10, 'adjective'),
    term('unlikely', 10, 33, 'adjective'),
    term('about as likely as not', 33, 66, 'adjective'),
    term('likely', 66, 90, 'adjective'),
    term('very likely', 90, 95, 'adjective'),
    term('extremely likely', 95, 99, 'adjective'),
    term('almost certain', 99, 100, 'adjective'),
  ],
}

/** NIST SP 800-30 r1, table G-2, semi-quantitative values of likelihood. */
const NIST: Lexicon = {
  id: 'nist-800-30',
  name: 'NIST SP 800-30',
  edition: 1,
  note: 'NIST SP 800-30 r1, table G-2. Moderate holds 21% and 79%: the percent tells more.',
  terms: [
    term('very low', 0, 4, 'quoted'),
    term('low', 5, 20, 'quoted'),
    term('moderate', 21, 79, 'quoted'),
    term('high', 80, 95, 'quoted'),
    term('very high', 96, 100, 'quoted'),
  ],
}

/** The lexicons that are built in; the first is a new project's. They never change: another edition is another entry. */
export const LEXICONS: readonly Lexicon[] = [ICD_203, ICD_203_SECOND_ROW, PHIA, NATO, IPCC, EFSA, KENT, NIST]
