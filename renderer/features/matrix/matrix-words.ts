import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount } from '@shared/language/counts'

/** The risk matrix, the ranks beside it and the pictures of all risks. */
export const matrixWords = catalogue({
  matrix: { en: 'Risk matrix', de: 'Risikomatrix' },
  matrixAxes: { en: 'Risk matrix, likelihood by impact', de: 'Risikomatrix, Wahrscheinlichkeit nach Auswirkung' },
  cell: (likelihood: string, impact: string, level: string, risks: string) => ({
    en: `Likelihood ${likelihood}, impact ${impact}, level ${level}: ${risks}`,
    de: `Wahrscheinlichkeit ${likelihood}, Auswirkung ${impact}, Stufe ${level}: ${risks}`,
  }),
  cellHead: (likelihood: string, impact: string, level: string) => ({
    en: `Likelihood ${likelihood}, impact ${impact}: ${level}`,
    de: `Wahrscheinlichkeit ${likelihood}, Auswirkung ${impact}: ${level}`,
  }),
  noRisks: { en: 'no risks', de: 'keine Risiken' },
  noneHere: { en: 'No risk stands here.', de: 'Hier steht kein Risiko.' },
  empty: { en: 'No risks yet', de: 'Noch keine Risiken' },
  goToRisks: { en: 'Go to the risks', de: 'Zu den Risiken' },
  emptyHint: {
    en: 'The matrix shows how likely and how grave each risk is, as soon as it has a score.',
    de: 'Die Matrix zeigt, wie wahrscheinlich und wie schwer jedes Risiko ist, sobald es bewertet ist.',
  },
  roundBefore: { en: 'The round before', de: 'Die Runde davor' },
  risksByRank: { en: 'Risks by rank', de: 'Risiken nach Rang' },
  countByRank: (count: number) => ({
    en: `${counted(count, 'risk', 'risks')} by rank`,
    de: `${counted(count, 'Risiko', 'Risiken')} nach Rang`,
  }),
  byRank: { en: 'By rank', de: 'Nach Rang' },
  byRankNone: { en: 'By rank: none yet', de: 'Nach Rang: noch keines' },
  firstOf: (shown: number, all: number) => ({
    en: `The first ${formatCount(shown)} of ${formatCount(all)}; the register has all.`,
    de: `Die ersten ${formatCount(shown)} von ${formatCount(all)}; das Register hat alle.`,
  }),
  withoutPlace: (count: number) => ({ en: `Without a place (${count})`, de: `Ohne Platz (${count})` }),
  needScore: {
    en: 'They need a likelihood and an impact from at least one analyst.',
    de: 'Sie brauchen eine Wahrscheinlichkeit und eine Auswirkung von mindestens einem Analysten.',
  },
  rank: { en: 'Rank', de: 'Rang' },
  risk: { en: 'Risk', de: 'Risiko' },
  likelihood: (answer: string) => ({ en: `Likelihood ${answer}`, de: `Wahrscheinlichkeit ${answer}` }),
  impact: (answer: string) => ({ en: `Impact ${answer}`, de: `Auswirkung ${answer}` }),
  level: { en: 'Level', de: 'Stufe' },
  otherScale: (count: number) => ({
    en: `${counted(count, 'impact', 'impacts')} under another scale, not counted`,
    de: `${counted(count, 'Auswirkung', 'Auswirkungen')} auf einer anderen Skala, nicht gezählt`,
  }),
  pictures: { en: 'Pictures', de: 'Bilder' },
})

/** Short, so that all stand in one line of a small window; each picture says its whole title. */
export const PICTURE_NAMES = catalogue({
  matrix: { en: 'Matrix', de: 'Matrix' },
  balance: { en: 'Evidence', de: 'Belege' },
  'leave-out': { en: 'Without a source', de: 'Ohne eine Quelle' },
  pairs: { en: 'Pairs', de: 'Paare' },
})
