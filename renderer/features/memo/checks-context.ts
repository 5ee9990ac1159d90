import type { CheckedMemo } from '@shared/memo/lint/check-memo'
import { type CheckedWords, checkedKey, type Finding } from '@shared/memo/lint/finding'
import { createContext, useContext } from 'react'

/** What checking the shown memo came to; null while that is worked out first. `show` opens its list, at a finding. */
type Checks = { checked: CheckedMemo | null; show: (finding: Finding | null) => void }

export const ChecksContext = createContext<Checks>({ checked: null, show: () => {} })
export const useChecks = (): Checks => useContext(ChecksContext)

/** Open findings in some words of the memo, the gravest first. */
export function useFindingsIn(words: CheckedWords): Finding[] {
  const { checked } = useChecks()
  const key = checkedKey(words)
  return (checked?.open ?? []).filter(({ where }) => where.kind === 'words' && checkedKey(where.words) === key)
}
