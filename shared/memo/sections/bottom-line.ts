import { richOf } from '../../rich/plain-words'
import type { Rich } from '../../rich/rich'
import { claimInPrint } from '../judgment-words'
import type { Material, MemoRisk } from '../material'
import type { MovedValue } from '../memo-tree'
import { movedValues } from '../values-behind'

/** The highest risk in its own words, or all that share the first rank; nothing while none is ranked. */
export function draftBottomLine({ risks, memo }: Material): Rich {
  const ranked = risks.filter(({ rank }) => rank !== null)
  const first = ranked.filter(isFirst)
  const [top] = first
  if (!top) return richOf('')
  const claim = (each: typeof top) => claimInPrint(memo, each).content
  if (ranked.length === 1) return { type: 'doc', content: claim(top) }
  const [opening, ...others] = claim(top)
  const preface = `Of the ${ranked.length} risks ranked, `
  if (first.length > 1) {
    const shared =
      first.length === ranked.length
        ? `All ${ranked.length} risks ranked share the first rank.`
        : `${preface}${first.length} share the first rank.`
    return {
      type: 'doc',
      content: [...richOf(shared).content, ...first.flatMap(claim)],
    }
  }
  const said = { type: 'text', text: `${preface}${top.name} is the highest. ` } as const
  return opening?.type === 'paragraph'
    ? { type: 'doc', content: [{ type: 'paragraph', content: [said, ...(opening.content ?? [])] }, ...others] }
    : { type: 'doc', content: [...richOf(said.text).content, ...claim(top)] }
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
