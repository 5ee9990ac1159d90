import { entity } from '@shared/document/project'
import { memoValueText, riskValueText } from '@shared/memo/live-values'
import type { Material } from '@shared/memo/material'
import type { Live } from '@shared/rich/addresses'
import { shownQuote } from '@shared/memo/renderings/shown-quote'
import { short } from '@shared/words/short'
import { spaced } from '@shared/words/sentence'
import { currentProject } from '@state/project-store'
import type { ChipWords } from './chips'

/** Characters of the title of a source on a chip. */
const LONGEST_TITLE = 32

/** What a citation or a live value says while it is written with; values are filled in once the risks are gathered. */
export function chipWords(live: Live, material: Material | null): ChipWords {
  switch (live.type) {
    case 'citation':
      return citationWords(live.attrs.passageId)
    case 'riskValue': {
      const { riskId, value } = live.attrs
      const risk = entity(currentProject(), 'risks', riskId)
      const name = risk ? `R${risk.number} ${value}` : `${value} of a deleted risk`
      const each = material?.risks.find((one) => one.risk.id === riskId)
      const now = each ? riskValueText(each, value) : material ? 'of a risk that is not in this memo' : name
      return { label: now, title: `${name}, as it is now`, spoken: `${name}: ${now}` }
    }
    case 'memoValue': {
      const name = spaced(live.attrs.value)
      const now = material ? memoValueText(material, live.attrs.value) : name
      return { label: now, title: `${name} of this memo, as it is now`, spoken: `${name}: ${now}` }
    }
  }
}

function citationWords(passageId: string): ChipWords {
  const passage = entity(currentProject(), 'passages', passageId)
  const source = passage && entity(currentProject(), 'sources', passage.sourceId)
  if (!passage || !source)
    return { label: '[deleted]', title: 'The passage cited here was deleted', spoken: 'Citation of a deleted passage' }
  const title = short(source.title, LONGEST_TITLE)
  const quote = shownQuote(passage.anchor.exact)
  return { label: `[${title}]`, title: `${source.title}: ${quote}`, spoken: `Citation: ${title}, ${quote}` }
}
