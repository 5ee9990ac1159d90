import type { HandedJudgment } from '../kinds/handovers'
import { inLanguage } from '../language/language'
import { DIFFERENCE_KIND_NAMES, DIFFERENCE_KINDS_IN_ORDER, movedText } from '../scoring/difference-parts'
import { formatDay } from '../words/days'
import { listed } from '../words/sentence'
import type { Handed } from './handed-over'
import type { JudgmentDifference, MemoDifference, MovedPart } from './memo-difference'

/** The heads of {@link memoDifferenceRows}. */
export const MEMO_DIFFERENCE_HEAD = ['Judgment', 'Difference', 'Likelihood', 'Impact', 'Level', 'Confidence', 'Why']
const COLUMNS = ['likelihood', 'impact', 'level', 'confidence'] as const satisfies readonly (keyof HandedJudgment)[]

/** A row for each judgment: new ones, dropped ones, those that changed, and the others. */
export const memoDifferenceRows = ({ judgments }: MemoDifference): { riskId: string; cells: string[] }[] =>
  judgments
    .toSorted(
      (one, other) => DIFFERENCE_KINDS_IN_ORDER.indexOf(one.kind) - DIFFERENCE_KINDS_IN_ORDER.indexOf(other.kind),
    )
    .map((each) => ({
      riskId: each.riskId,
      cells: [riskWords(each), kindWords(each), ...COLUMNS.map((part) => valueText(each, part)), whyText(each)],
    }))

const riskWords = ({ name, title }: JudgmentDifference): string => `${name} ${title}`

/** "higher", "reworded", "as before". */
function kindWords({ kind, direction, moved }: JudgmentDifference): string {
  if (moved.includes('claim')) return 'reworded'
  return direction ?? inLanguage('en', () => DIFFERENCE_KIND_NAMES[kind])
}

/** Of a judgment that is in one memo only its value there. */
const valueText = ({ before, now }: JudgmentDifference, part: (typeof COLUMNS)[number]): string =>
  before && now ? movedText(before[part], now[part]) : ((now ?? before)?.[part] ?? '')

const whyText = ({ kind, why }: JudgmentDifference): string =>
  why.length > 0 ? listed(why) : kind === 'changed' ? UNEXPLAINED : ''

const UNEXPLAINED = 'nothing that is recorded says why'

/** "“Ice charts” of 4 Oct 2026". */
export const handedName = ({ title, date }: Pick<Handed, 'title' | 'date'>): string =>
  `“${title}” of ${formatDay(date)}`

/**
 * What changed since an earlier memo, and what did not, as a paragraph of a memo: explaining both is a tradecraft
 * standard of its own (ICD 203, standard 7).
 */
export function memoDifferenceParagraph({ before, judgments }: MemoDifference): string {
  const of = (kind: JudgmentDifference['kind']) => judgments.filter((each) => each.kind === kind)
  const told = (head: string, each: readonly JudgmentDifference[]) =>
    each.length === 0 ? '' : `${head}: ${listed(each.map(riskWords))}.`
  const changed = of('changed')
  return [
    `The memo before this one was ${handedName(before)}.`,
    changed.length === 0 && judgments.length > 0 ? 'No judgment that stood in it has changed since.' : '',
    ...changed.map(changeSentence),
    told('New in this memo', of('new')),
    told('No longer in it', of('dropped')),
    ...unchangedSentences(of('same')),
  ]
    .filter(Boolean)
    .join(' ')
}

function changeSentence(each: JudgmentDifference): string {
  const values = each.moved.map((part) => partChange(each, part))
  const how = each.direction === null ? listed(values) : `is ${each.direction}: ${listed(values)}`
  return `${riskWords(each)} ${each.direction === null ? `changed: ${how}` : how}; ${whyText(each)}.`
}

function partChange({ before, now }: JudgmentDifference, part: MovedPart): string {
  if (part === 'claim') return 'other words'
  return `${part} from ${before?.[part] || 'none'} to ${now?.[part] || 'none'}`
}

/** A judgment that stands although what it rests on is otherwise is told for itself. */
function unchangedSentences(same: readonly JudgmentDifference[]): string[] {
  const [still, although] = [same.filter(({ why }) => why.length === 0), same.filter(({ why }) => why.length > 0)]
  return [
    ...although.map((each) => `${riskWords(each)} stands as before, although ${listed(each.why)}.`),
    ...(still.length === 0 ? [] : [`As before: ${listed(still.map(riskWords))}.`]),
  ]
}
