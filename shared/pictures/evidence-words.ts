import { catalogue } from '../language/catalogue'
import { counted, formOf } from '../language/counts'

/** What is said of the picture of evidence for and against. */
export const balancePictureWords = catalogue({
  explained: {
    en: 'One square for each independent origin: to the right what supports the risk, to the left what contradicts it. Reprints of one report are one origin, and an origin that does both counts on either side. Nothing is weighed: the letter is the reliability of the best of its sources here, ? where none is rated. Context points neither way and is counted at the end, before the day on which the newest source was published.',
    de: 'Ein Quadrat für jede unabhängige Herkunft: rechts, was das Risiko stützt, links, was ihm widerspricht. Nachdrucke einer Meldung sind eine Herkunft, und eine Herkunft, die beides tut, zählt auf beiden Seiten. Nichts wird gewichtet: Der Buchstabe ist die Zuverlässigkeit der besten ihrer Quellen hier, ?, wo keine eingestuft ist. Kontext weist in keine Richtung und wird am Ende gezählt, vor dem Tag, an dem die neueste Quelle erschien.',
  },
  leftOut: (risks: number) => ({
    en: `${counted(risks, 'risk', 'risks')} without evidence ${formOf(risks, { one: 'is', other: 'are' })} left out.`,
    de: `${counted(risks, 'Risiko', 'Risiken')} ohne Belege ${formOf(risks, { one: 'fehlt', other: 'fehlen' })}.`,
  }),
  firstDrawn: (drawn: number, of: number) => ({
    en: `The first ${drawn} of ${of} by rank are drawn; the table has all.`,
    de: `Gezeichnet sind die ersten ${drawn} von ${of} nach Rang; die Tabelle hat alle.`,
  }),
  points: { en: 'Points', de: 'Weist' },
  for: { en: 'For', de: 'Dafür' },
  against: { en: 'Against', de: 'Dagegen' },
  context: { en: 'Context', de: 'Kontext' },
  reliabilityFor: { en: 'Reliability, for', de: 'Zuverlässigkeit, dafür' },
  reliabilityAgainst: { en: 'Reliability, against', de: 'Zuverlässigkeit, dagegen' },
  credibilityFor: { en: 'Credibility, for', de: 'Glaubwürdigkeit, dafür' },
  credibilityAgainst: { en: 'Credibility, against', de: 'Glaubwürdigkeit, dagegen' },
  oldest: { en: 'Oldest', de: 'Älteste' },
  newest: { en: 'Newest', de: 'Neueste' },
  undated: { en: 'No date', de: 'Ohne Datum' },
  axis: { en: 'Against  ·  origins  ·  For', de: 'Dagegen  ·  Herkünfte  ·  Dafür' },
  noDate: { en: 'no date', de: 'ohne Datum' },
  withContext: (origins: number, day: string) => ({
    en: `+${origins} context; ${day}`,
    de: `+${origins} Kontext; ${day}`,
  }),
  sources: (count: number) => ({
    en: counted(count, 'source', 'sources'),
    de: counted(count, 'Quelle', 'Quellen'),
  }),
  none: { en: 'none', de: 'keine' },
  originsAndPassages: (origins: number, passages: number) => ({
    en: `${counted(origins, 'origin', 'origins')}, ${counted(passages, 'passage', 'passages')}`,
    de: `${counted(origins, 'Herkunft', 'Herkünfte')}, ${counted(passages, 'Stelle', 'Stellen')}`,
  }),
  notRated: (count: number) => ({ en: `${count} not rated`, de: `${count} nicht eingestuft` }),
  ofGrade: (count: number, grade: number | string) => ({
    en: `${count} of ${grade}`,
    de: `${count} mit ${grade}`,
  }),
  described: (risk: string, [supports, contradicts, context]: readonly [number, number, number], end: string) => ({
    en: `${risk}: ${supports} for, ${contradicts} against, ${context} context; ${end}.`,
    de: `${risk}: ${supports} dafür, ${contradicts} dagegen, ${context} Kontext; ${end}.`,
  }),
  describedLeaning: (
    risk: string,
    [supports, contradicts, context]: readonly [number, number, number],
    lean: string,
    end: string,
  ) => ({
    en: `${risk}: ${supports} for, ${contradicts} against, ${context} context, ${lean}; ${end}.`,
    de: `${risk}: ${supports} dafür, ${contradicts} dagegen, ${context} Kontext, ${lean}; ${end}.`,
  }),
})

/** What is said of the picture of what falls without a source or an origin. */
export const leaveOutPictureWords = catalogue({
  explained: {
    en: 'A bar counts the risks of which evidence would go: dark those left without any, pale those left with a single origin, hollow and dashed those with less. First comes what leaves most risks without evidence, then most judgments of memos without a citation, most with a single origin, most whose balance turns, most with less. Scores are not worked out anew: nobody was asked without the evidence.',
    de: 'Ein Balken zählt die Risiken, denen Belege wegfielen: dunkel jene, die keine mehr hätten, blass jene mit nur noch einer Herkunft, hohl und gestrichelt jene mit weniger. Zuerst steht, was die meisten Risiken ohne Belege ließe, dann die meisten Urteile von Memos ohne Zitat, die meisten mit nur einer Herkunft, die meisten, deren Bilanz umschlägt, die meisten mit weniger. Bewertungen werden nicht neu berechnet: Niemand wurde ohne die Belege gefragt.',
  },
  worstDrawn: (drawn: number, of: number) => ({
    en: `The worst ${drawn} of ${of} are drawn; the table has all.`,
    de: `Gezeichnet sind die schlimmsten ${drawn} von ${of}; die Tabelle hat alle.`,
  }),
  sourceOrOrigin: { en: 'Source or origin', de: 'Quelle oder Herkunft' },
  withoutEvidence: { en: 'Left without evidence', de: 'Ohne Belege' },
  levels: { en: 'Levels that rest on nothing else', de: 'Stufen, die auf nichts anderem beruhen' },
  judgments: { en: 'Judgments without citation', de: 'Urteile ohne Zitat' },
  singleOrigin: { en: 'Left with a single origin', de: 'Nur noch eine Herkunft' },
  otherWay: { en: 'Would point another way', de: 'Wiese anderswohin' },
  less: { en: 'Left with less', de: 'Mit weniger' },
  axis: { en: 'Risks of which evidence would go', de: 'Risiken, denen Belege wegfielen' },
  origin: (name: string) => ({ en: `Origin: ${name}`, de: `Herkunft: ${name}` }),
  noneLeft: (risks: string) => ({ en: `none left: ${risks}`, de: `keine mehr: ${risks}` }),
  single: (risks: string) => ({ en: `single: ${risks}`, de: `nur eine: ${risks}` }),
  lessInRow: { en: 'less', de: 'weniger' },
  without: (part: string, falls: string) => ({ en: `Without ${part}: ${falls}`, de: `Ohne ${part}: ${falls}` }),
})
