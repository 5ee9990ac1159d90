import { formatDay } from '../words/days'
import { counted } from '../words/plural'
import type { EvidenceBalance, Lean } from './evidence-balance'

const LEANS: Readonly<Record<NonNullable<Lean>, string>> = {
  for: 'for the risk',
  against: 'against the risk',
  even: 'as many for as against',
}

/** Which way evidence points, in words. */
export const leanWords = (lean: Lean): string => (lean === null ? 'neither way' : LEANS[lean])

/** "2 origins for, 1 against: for the risk. Newest 14 Sep 2026." */
export function balanceWords({ sides, lean, newest }: EvidenceBalance): string {
  const counts = `${counted(sides.supports.origins.length, 'origin')} for, ${sides.contradicts.origins.length} against`
  return `${counts}: ${leanWords(lean)}. ${newest === null ? 'None says when it was published.' : `Newest ${formatDay(newest)}.`}`
}
