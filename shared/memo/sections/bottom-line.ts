import { draftClaim, fillClaim } from '../judgment-words'
import type { Material, MemoRisk } from '../material'
import type { MovedValue } from '../memo-tree'
import { movedValues } from '../values-behind'

/** The highest risk in its own words, or all that share the first rank; nothing while none is ranked. */
export function draftBottomLine({ risks, memo }: Material): string {
  const ranked = risks.filter(({ rank }) => rank !== null)
  const first = ranked.filter(isFirst)
  const [top] = first
  if (!top) return ''
  const claim = (each: typeof top) => fillClaim(memo.judgments[each.risk.id]?.claim ?? draftClaim(each), each)
  if (ranked.length === 1) return claim(top)
  if (first.length === 1) return `Of the ${ranked.length} risks judged, ${top.name} is the highest. ${claim(top)}`
  return [`Of the ${ranked.length} risks judged, ${first.length} share the first rank.`, ...first.map(claim)].join(
    '\n\n',
  )
}

/** What moved behind the claims that the draft repeats. */
export const movedInBottomLine = (material: Material): MovedValue[] =>
  material.risks.filter(isFirst).flatMap(({ name, risk }) =>
    movedValues(material, { riskId: risk.id, part: 'claim' }).map((value) => ({
      ...value,
      what: `${name}, ${value.what.toLowerCase()}`,
    })),
  )

const isFirst = ({ rank }: MemoRisk): boolean => rank === 1
