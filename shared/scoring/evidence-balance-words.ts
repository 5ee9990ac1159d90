import { catalogue } from '../language/catalogue'
import { counted } from '../language/counts'
import { sayDay } from '../words/moments'
import type { EvidenceBalance, Lean } from './evidence-balance'

const LEANS: Readonly<Record<NonNullable<Lean>, string>> = catalogue({
  for: { en: 'for the risk', de: 'für das Risiko' },
  against: { en: 'against the risk', de: 'gegen das Risiko' },
  even: { en: 'as many for as against', de: 'ebenso viele dafür wie dagegen' },
})

const says = catalogue({
  neitherWay: { en: 'neither way', de: 'in keine Richtung' },
  undated: (origins: number, against: number, lean: string) => ({
    en: `${counted(origins, 'origin', 'origins')} for, ${against} against: ${lean}. None says when it was published.`,
    de: `${counted(origins, 'Herkunft', 'Herkünfte')} dafür, ${against} dagegen: ${lean}. Keine sagt, wann sie erschienen ist.`,
  }),
  newest: (origins: number, against: number, lean: string, day: string) => ({
    en: `${counted(origins, 'origin', 'origins')} for, ${against} against: ${lean}. Newest ${day}.`,
    de: `${counted(origins, 'Herkunft', 'Herkünfte')} dafür, ${against} dagegen: ${lean}. Neueste ${day}.`,
  }),
})

/** Which way evidence points, in words. */
export const leanWords = (lean: Lean): string => (lean === null ? says.neitherWay : LEANS[lean])

/** "2 origins for, 1 against: for the risk. Newest 14 Sep 2026." */
export function balanceWords({ sides, lean, newest }: EvidenceBalance): string {
  const [origins, against] = [sides.supports.origins.length, sides.contradicts.origins.length]
  return newest === null
    ? says.undated(origins, against, leanWords(lean))
    : says.newest(origins, against, leanWords(lean), sayDay(newest))
}
