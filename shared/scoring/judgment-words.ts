import { catalogue } from '../language/catalogue'
import { counted, formOf } from '../language/counts'

const analysts = (count: number) => counted(count, 'analyst', 'analysts')
const vonAnalysten = (count: number) => counted(count, 'Analyst', 'Analysten')

/** What became of the answers of a group. */
export const judgmentWords = catalogue({
  noOneValue: (count: number) => ({
    en: `all answers of ${analysts(count)}, for which no one value stands`,
    de: `alle Antworten von ${vonAnalysten(count)}, für die kein einzelner Wert steht`,
  }),
  pooled: (rule: string, count: number) => ({
    en: `${rule} of ${analysts(count)}`,
    de: `${rule} von ${vonAnalysten(count)}`,
  }),
  middleTerm: (count: number) => ({
    en: `middle term of ${analysts(count)}`,
    de: `mittlerer Begriff von ${vonAnalysten(count)}`,
  }),
  middleTermFor: (count: number, rule: string) => ({
    en: `middle term of ${analysts(count)}: the ${rule} needs percents of all`,
    de: `mittlerer Begriff von ${vonAnalysten(count)}: ${rule} braucht Prozente von allen`,
  }),
  fromTo: (low: string, high: string) => ({ en: `${low} to ${high}`, de: `${low} bis ${high}` }),
  allAnswers: { en: 'all answers', de: 'alle Antworten' },
  middleHalf: { en: 'middle half', de: 'mittlere Hälfte' },
  divided: { en: ', divided', de: ', geteilt' },
})

/** What falls where a source or an origin is left out. */
export const leaveOutWords = catalogue({
  noEvidence: (risks: string, count: number) => ({
    en: `${risks} would have no evidence.`,
    de: `${risks} ${formOf(count, { one: 'hätte', other: 'hätten' })} keinen Beleg.`,
  }),
  levelsRest: (count: number, levels: string) => ({
    en: `${formOf(count, { one: 'Its level rests', other: 'Their levels rest' })} on nothing else: ${levels}.`,
    de: `${formOf(count, { one: 'Seine Stufe ruht', other: 'Ihre Stufen ruhen' })} auf nichts anderem: ${levels}.`,
  }),
  noCitation: (count: number, memos: string) => ({
    en: `${counted(count, 'judgment', 'judgments')} in memos would have no citation: ${memos}.`,
    de: `${counted(count, 'Urteil', 'Urteile')} in Memos ${formOf(count, { one: 'hätte', other: 'hätten' })} kein Zitat: ${memos}.`,
  }),
  singleOrigin: (risks: string, count: number) => ({
    en: `${risks} would rest on a single origin.`,
    de: `${risks} ${formOf(count, { one: 'ruhte', other: 'ruhten' })} auf einer einzigen Herkunft.`,
  }),
  wouldPoint: (risk: string, lean: string) => ({
    en: `What is left of ${risk} would point ${lean}.`,
    de: `Was von ${risk} bleibt, wiese ${lean}.`,
  }),
  withMore: (count: number) => ({
    en: `So it would with ${count} more.`,
    de: `So wäre es mit ${count} weiteren.`,
  }),
  less: (risks: string, count: number) => ({
    en: `${risks} would have less.`,
    de: `${risks} ${formOf(count, { one: 'hätte', other: 'hätten' })} weniger.`,
  }),
  noneAlone: {
    en: 'No source and no origin carries a risk alone.',
    de: 'Keine Quelle und keine Herkunft trägt ein Risiko allein.',
  },
  linchpin: (name: string, risks: number, judgments: number) => ({
    en: `Linchpin: ${name}. Without it ${fallEn(risks, judgments)}.`,
    de: `Tragend: ${name}. Ohne sie ${fallDe(risks, judgments)}.`,
  }),
  linchpins: (names: string, risks: number, judgments: number) => ({
    en: `Linchpins, alike: ${names}. Without any one of them ${fallEn(risks, judgments)}.`,
    de: `Gleichermaßen tragend: ${names}. Ohne eine davon ${fallDe(risks, judgments)}.`,
  }),
  source: (name: string) => ({ en: `“${name}”`, de: `„${name}“` }),
  origin: (name: string, count: number) => ({
    en: `origin “${name}” (${counted(count, 'source', 'sources')})`,
    de: `Herkunft „${name}“ (${counted(count, 'Quelle', 'Quellen')})`,
  }),
})

const fallEn = (risks: number, judgments: number): string =>
  `${counted(risks, 'risk', 'risks')} would have no evidence${judgments === 0 ? '' : `, and ${counted(judgments, 'judgment', 'judgments')} in memos no citation`}`
const fallDe = (risks: number, judgments: number): string =>
  `${counted(risks, 'Risiko hätte', 'Risiken hätten')} keinen Beleg${judgments === 0 ? '' : `, und ${counted(judgments, 'Urteil', 'Urteile')} in Memos kein Zitat`}`
