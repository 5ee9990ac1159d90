import { goTo } from '@state/place'
import type { MenuEntry } from './CommandMenu'
import { namingWords } from './naming-words'

/** Where a risk is shown, each on its own screen: the end of the menu of one, wherever it stands in a list. */
export const waysToRisk = (riskId: string, from?: 'risks' | 'matrix'): MenuEntry[] => [
  ...(from === 'risks' ? [] : [{ label: namingWords.showInRegister, run: () => goTo({ screen: 'risks', riskId }) }]),
  ...(from === 'matrix' ? [] : [{ label: namingWords.showInMatrix, run: () => goTo({ screen: 'matrix', riskId }) }]),
]
