import { catalogue } from '../language/catalogue'
import { listed } from '../language/counts'
import { DIFFERENCE_KIND_NAMES, DIFFERENCE_KINDS_IN_ORDER, type DifferenceKind, movedText } from './difference-parts'
import type { CameTo, SessionDifference, TwoSided } from './session-difference'

/** The heads of {@link differenceRows}. */
export const differenceHead = (): string[] => Object.values(HEADS)

const HEADS = catalogue({
  risk: { en: 'Risk', de: 'Risiko' },
  difference: { en: 'Difference', de: 'Unterschied' },
  likelihood: { en: 'Likelihood', de: 'Wahrscheinlichkeit' },
  impact: { en: 'Impact', de: 'Auswirkung' },
  level: { en: 'Level', de: 'Stufe' },
  confidence: { en: 'Confidence', de: 'Konfidenz' },
  verdict: { en: 'Verdict', de: 'Ergebnis' },
  why: { en: 'Why', de: 'Warum' },
})

/** A risk as a row says how it differs. */
export type DifferenceRow = {
  riskId: string
  kind: DifferenceKind
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
  ].toSorted(
    (one, other) => DIFFERENCE_KINDS_IN_ORDER.indexOf(one.kind) - DIFFERENCE_KINDS_IN_ORDER.indexOf(other.kind),
  )
}

type Notes = Readonly<Record<string, string>>

const PARTS = ['likelihood', 'impact', 'level', 'confidence', 'verdict'] as const

const row = (risk: TwoSided['risk'], kind: DifferenceRow['kind'], cells: string[]): DifferenceRow => ({
  riskId: risk.id,
  kind,
  cells: [`R${risk.number} ${risk.title}`, DIFFERENCE_KIND_NAMES[kind], ...cells],
})

const kindOf = ({ before, now, changed }: TwoSided): DifferenceRow['kind'] =>
  before === null || now === null ? 'waiting' : changed.length > 0 ? 'changed' : 'same'

const moved = ({ before, now }: TwoSided, part: keyof CameTo): string =>
  movedText(before?.[part] ?? '', now?.[part] ?? '')

const whyText = ({ why, reasons }: TwoSided): string =>
  [listed(why), ...reasons.map((reason) => words.reason(reason))].filter(Boolean).join('; ')

const words = catalogue({ reason: (reason: string) => ({ en: `“${reason}”`, de: `„${reason}“` }) })

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
