import { Lexicon, TermForm } from '@shared/lexicons/lexicon'
import { lintLexicon } from '@shared/lexicons/lint-lexicon'
import { newId } from '@shared/new-id'
import { z } from 'zod'
import { headFields, noPercent, type ReadForm, readPercent } from './scale-form'

const TermRow = z.strictObject({
  /** Tells the rows apart while they are typed in and moved. */
  key: z.string(),
  label: z.string(),
  alternative: z.string(),
  low: z.string(),
  high: z.string(),
  openLow: z.boolean(),
  openHigh: z.boolean(),
  form: TermForm,
})
export type TermRow = z.infer<typeof TermRow>

/** A lexicon as it is typed. */
export const LexiconForm = z.strictObject({ ...headFields, terms: z.array(TermRow) })
export type LexiconForm = z.infer<typeof LexiconForm>

export const termRows = ({ terms }: Lexicon): TermRow[] =>
  terms.map(({ label, alternative, low, high, open, form }) => ({
    key: newId(),
    label,
    alternative,
    low: String(low),
    high: String(high),
    openLow: open === 'low' || open === 'both',
    openHigh: open === 'high' || open === 'both',
    form,
  }))

/** A term that begins where the last one ends. */
export const newTermRow = (rows: readonly TermRow[]): TermRow => ({
  key: newId(),
  label: '',
  alternative: '',
  low: rows.at(-1)?.high ?? '0',
  high: '100',
  openLow: false,
  openHigh: false,
  form: 'adjective',
})

const openOf = ({ openLow, openHigh }: TermRow) => {
  if (openLow && openHigh) return { open: 'both' } as const
  if (openLow) return { open: 'low' } as const
  return openHigh ? ({ open: 'high' } as const) : {}
}

/** The lexicon that is typed, under a head; its terms are named in scores as they are called. */
export function readLexicon(form: LexiconForm, head: Omit<Lexicon, 'terms'>): ReadForm {
  const unread = form.terms.flatMap(({ low, high }, index) =>
    [low, high].filter((typed) => readPercent(typed) === null).map((typed) => noPercent('term', index, typed)),
  )
  if (unread.length > 0) return { read: null, findings: unread }
  const terms = form.terms.map((row) => ({
    key: row.label.trim(),
    label: row.label.trim(),
    alternative: row.alternative.trim(),
    low: readPercent(row.low) ?? 0,
    high: readPercent(row.high) ?? 0,
    ...openOf(row),
    form: row.form,
  }))
  const scale = { ...head, terms }
  return { read: { part: 'lexicon', scale }, findings: lintLexicon(scale) }
}
