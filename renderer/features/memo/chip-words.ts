import { entity } from '@shared/document/project'
import { inLanguage } from '@shared/language/language'
import { memoValueText, riskValueText } from '@shared/memo/live-values'
import type { Material } from '@shared/memo/material'
import type { Live } from '@shared/rich/addresses'
import { shownQuote } from '@shared/memo/renderings/shown-quote'
import { short } from '@shared/words/short'
import { currentProject } from '@state/project-store'
import type { ChipWords } from './chips'
import { editorWords, MEMO_VALUES, RISK_VALUES } from './editor-words'

/** Characters of the title of a source on a chip. */
const LONGEST_TITLE = 32

/**
 * What a citation or a live value says while it is written with; values are filled in once the risks are gathered, in
 * the language that the memo prints them in.
 */
export function chipWords(live: Live, material: Material | null): ChipWords {
  switch (live.type) {
    case 'citation':
      return citationWords(live.attrs.passageId)
    case 'riskValue': {
      const { riskId, value } = live.attrs
      const risk = entity(currentProject(), 'risks', riskId)
      const called = RISK_VALUES[value]
      const name = risk ? editorWords.valueOfRisk(`R${risk.number}`, called) : editorWords.valueOfDeleted(called)
      const each = material?.risks.find((one) => one.risk.id === riskId)
      const printed = each && inLanguage('en', () => riskValueText(each, value))
      const now = printed ?? (material ? editorWords.ofRiskNotHere : name)
      return { label: now, title: editorWords.asItIsNow(name), spoken: `${name}: ${now}` }
    }
    case 'memoValue': {
      const { value } = live.attrs
      const name = MEMO_VALUES[value]
      const now = material ? inLanguage('en', () => memoValueText(material, value)) : name
      return { label: now, title: editorWords.ofMemoNow(name), spoken: `${name}: ${now}` }
    }
  }
}

function citationWords(passageId: string): ChipWords {
  const passage = entity(currentProject(), 'passages', passageId)
  const source = passage && entity(currentProject(), 'sources', passage.sourceId)
  if (!passage || !source)
    return {
      label: editorWords.deletedChip,
      title: editorWords.passageDeleted,
      spoken: editorWords.citationOfDeleted,
    }
  const title = short(source.title, LONGEST_TITLE)
  const quote = shownQuote(passage.anchor.exact)
  return { label: `[${title}]`, title: `${source.title}: ${quote}`, spoken: editorWords.citation(title, quote) }
}
