import { listed } from '../words/sentence'
import type { CameTo, SessionDifference, TwoSided } from './session-difference'

/** The heads of {@link differenceRows}. */
export const DIFFERENCE_HEAD = ['Risk', 'Difference', 'Likelihood', 'Impact', 'Level', 'Confidence', 'Verdict', 'Why']

/** A risk as a row says how it differs. */
export type DifferenceRow = {
  riskId: string
  kind: 'new' | 'dropped' | 'changed' | 'same' | 'waiting'
  cells: string[]
}

/**
 * How two sessions differ, a row for each risk: new ones, dropped ones, those that changed, and the others. `notes` are
 * what somebody wrote of those that were dropped, by the id of the risk.
 */
export function differenceRows({ added, dropped, both }: SessionDifference, notes: Notes): DifferenceRow[] {
  const empty = ['', '', '', '', '']
  return [
    ...added.map(({ risk, why }) => row(risk, 'new', [...empty, why])),
    ...dropped.map(({ risk, why }) =>
      row(risk, 'dropped', [...empty, [why, notes[risk.id]?.trim()].filter(Boolean).join(': ')]),
    ),
    ...both.map((each) => row(each.risk, kindOf(each), [...PARTS.map((part) => moved(each, part)), whyText(each)])),
  ].toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind))
}

type Notes = Readonly<Record<string, string>>

const ORDER = ['new', 'dropped', 'changed', 'waiting', 'same'] as const
const KINDS = {
  new: 'new',
  dropped: 'dropped',
  changed: 'changed',
  same: 'as before',
  waiting: 'not asked yet',
} as const
const PARTS = ['likelihood', 'impact', 'level', 'confidence', 'verdict'] as const

const row = (risk: TwoSided['risk'], kind: DifferenceRow['kind'], cells: string[]): DifferenceRow => ({
  riskId: risk.id,
  kind,
  cells: [`R${risk.number} ${risk.title}`, KINDS[kind], ...cells],
})

const kindOf = ({ before, now, changed }: TwoSided): DifferenceRow['kind'] =>
  before === null || now === null ? 'waiting' : changed.length > 0 ? 'changed' : 'same'

/** "40% → 55%"; one value where it stayed. */
function moved({ before, now }: TwoSided, part: keyof CameTo): string {
  const [was, is] = [before?.[part] ?? '', now?.[part] ?? '']
  return was === is ? is : `${was || '–'} → ${is || '–'}`
}

const whyText = ({ why, reasons }: TwoSided): string =>
  [listed(why), ...reasons.map((reason) => `“${reason}”`)].filter(Boolean).join('; ')

/** How a session differs from the one before in a sentence or two, as a memo says it; of these risks only. */
export function differenceSentences(
  { before, added, dropped, both }: SessionDifference,
  notes: Notes,
  isTold: (riskId: string) => boolean,
): string {
  const ofKind = (kind: DifferenceRow['kind']) => both.filter((each) => kindOf(each) === kind && isTold(each.risk.id))
  const names = (risks: readonly TwoSided[]) => risks.map(({ risk }) => `R${risk.number}`)
  const gone = dropped.map(({ risk, why }) => {
    const note = notes[risk.id]?.trim()
    return `R${risk.number} (${why}${note ? `: ${note}` : ''})`
  })
  const parts = [
    told(
      'New',
      added.filter(({ risk }) => isTold(risk.id)).map(({ risk, why }) => `R${risk.number} (${why})`),
    ),
    told('No longer asked about', gone),
    told('Changed', ofKind('changed').map(changeText)),
    told('As before', names(ofKind('same'))),
    told('Not asked yet', names(ofKind('waiting'))),
  ]
  return [`The session follows “${before.name}”.`, ...parts].filter(Boolean).join(' ')
}

const told = (head: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `${head}: ${listed(items)}.`

const changeText = (each: TwoSided): string => {
  const parts = each.changed.map((part) => `${part} ${each.before?.[part] || 'none'} to ${each.now?.[part] || 'none'}`)
  const why = each.why.length > 0 ? `, where ${listed(each.why)}` : ''
  return `R${each.risk.number} (${parts.join(', ')}${why})`
}
