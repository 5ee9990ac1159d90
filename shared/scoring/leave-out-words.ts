import { levelText, type Matrix } from '../lexicons/matrix'
import { listedBriefly } from '../language/counts'
import { leanWords } from './evidence-balance-words'
import { leaveOutWords } from './judgment-words'
import type { Fate, LeftOut, RiskWithout } from './leave-out'

/** Risks that are named before the rest is counted. */
const NAMED = 12

/** "R1, R3 and R7"; of many the first, and how many more. */
const namesOf = (risks: readonly RiskWithout[]): string =>
  listedBriefly(
    risks.map(({ judged }) => `R${judged.risk.number}`),
    NAMED,
  )

/** What would fall, a sentence each; the worst first. Nothing of it says what anybody would answer then. */
export function fallsOf({ risks, judgments }: LeftOut, matrix: Matrix): string[] {
  const having = (fate: Fate) => risks.filter((risk) => risk.fate === fate)
  const [bare, single, less] = [having('bare'), having('single'), having('less')]
  const levels = levelsOf(bare, matrix)
  const turned = risks.filter(({ turns }) => turns !== null)
  return [
    bare.length > 0 && leaveOutWords.noEvidence(namesOf(bare), bare.length),
    levels !== '' && leaveOutWords.levelsRest(bare.length, levels),
    judgments > 0 && leaveOutWords.noCitation(judgments, memosOf(bare)),
    single.length > 0 && leaveOutWords.singleOrigin(namesOf(single), single.length),
    ...turned
      .slice(0, NAMED)
      .map((risk) => leaveOutWords.wouldPoint(`R${risk.judged.risk.number}`, leanWords(risk.turns?.to ?? null))),
    turned.length > NAMED && leaveOutWords.withMore(turned.length - NAMED),
    less.length > 0 && leaveOutWords.less(namesOf(less), less.length),
  ].filter((words) => words !== false)
}

/** "R1 very high, R3 moderate": levels of risks that are left without evidence. */
export function levelsOf(bare: readonly RiskWithout[], { levels }: Matrix): string {
  const told = bare.flatMap(({ judged: { risk, judgment } }) =>
    judgment.level ? `R${risk.number} ${levelText(levels, judgment.level)}` : [],
  )
  return inCell(told)
}

/** "a, b, c"; of many the first, and how many more. */
const inCell = (items: readonly string[]): string =>
  items.length <= NAMED ? items.join(', ') : listedBriefly(items, NAMED)

const memosOf = (bare: readonly RiskWithout[]): string =>
  listedBriefly([...new Set(bare.flatMap(({ memos }) => memos.map(({ title }) => leaveOutWords.source(title))))], NAMED)

/** Names of risks with a fate, for a cell of a table. */
export const namesWith = ({ risks }: LeftOut, fate: Fate): string => namesOf(risks.filter((risk) => risk.fate === fate))

/** Names of risks whose balance turns, each with where to. */
export const turnsWords = ({ risks }: LeftOut): string =>
  inCell(risks.flatMap(({ judged, turns }) => (turns ? `R${judged.risk.number} ${leanWords(turns.to)}` : [])))

/** The linchpin and why; or that there is none. */
export function linchpinWords(linchpins: readonly LeftOut[]): string {
  const [first] = linchpins
  if (!first) return leaveOutWords.noneAlone
  const { bare, judgments } = first
  const names = linchpins.map((each) => partName(each))
  const [name = ''] = names
  if (names.length === 1) return leaveOutWords.linchpin(name, bare, judgments)
  return leaveOutWords.linchpins(listedBriefly(names, NAMED), bare, judgments)
}

/** "“Title”", or the origin with how many sources share it. */
export const partName = ({ kind, name, sources }: LeftOut): string =>
  kind === 'source' ? leaveOutWords.source(name) : leaveOutWords.origin(name, sources.length)
