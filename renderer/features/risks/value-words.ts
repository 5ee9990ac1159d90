import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** Values of a list that are renamed, and evidence held against hypotheses. */
export const valueWords = catalogue({
  isNow: (old: string, next: string) => ({ en: `“${old}” is “${next}” now.`, de: `„${old}“ heißt jetzt „${next}“.` }),
  renameTitle: { en: 'Rename values of a list', de: 'Werte einer Liste umbenennen' },
  merge: { en: 'Merge', de: 'Zusammenführen' },
  rename: { en: 'Rename', de: 'Umbenennen' },
  list: { en: 'List', de: 'Liste' },
  chooseList: { en: 'Choose a list', de: 'Liste wählen' },
  newName: { en: 'New name', de: 'Neuer Name' },
  chooseFirst: { en: 'Choose a value above first.', de: 'Wählen Sie zuerst oben einen Wert.' },
  filtersFollow: {
    en: 'Filters and saved views follow. It is one step, and one undo takes all of it back.',
    de: 'Filter und gespeicherte Ansichten folgen. Es ist ein Schritt, und einmal „Rückgängig“ nimmt alles zurück.',
  },
  findValue: { en: 'Find a value', de: 'Wert suchen' },
  values: { en: 'Values', de: 'Werte' },
  none: { en: 'No risk says anything there yet.', de: 'Noch sagt dort kein Risiko etwas.' },
  noneHolds: (typed: string) => ({ en: `No value holds “${typed}”.`, de: `Kein Wert enthält „${typed}“.` }),
  more: (count: number) => ({
    en: `${counted(count, 'more value', 'more values')}: find them by their letters.`,
    de: `${counted(count, 'weiterer Wert', 'weitere Werte')}: nach ihren Buchstaben zu finden.`,
  }),
  thereAlready: (twin: string, ofTwin: string, ofValue: string) => ({
    en: `“${twin}” is there already (${ofTwin}): both become one, and ${ofValue} will say “${twin}” too.`,
    de: `„${twin}“ gibt es schon (${ofTwin}): Beide werden eins, und ${ofValue} sagen dann auch „${twin}“.`,
  }),
  willSay: (who: string) => ({ en: `${who} will say so.`, de: `Betrifft ${who}.` }),
  riskCount: (count: number) => ({ en: counted(count, 'risk', 'risks'), de: counted(count, 'Risiko', 'Risiken') }),
  indicatorCount: (count: number) => ({
    en: counted(count, 'indicator', 'indicators'),
    de: counted(count, 'Indikator', 'Indikatoren'),
  }),
  againstHypothesesOf: (risk: string) => ({
    en: `Evidence against the hypotheses of ${risk}`,
    de: `Belege gegen die Hypothesen von ${risk}`,
  }),
  linkFirst: {
    en: 'Link evidence to the risk first: it is what the hypotheses are held against.',
    de: 'Verknüpfen Sie zuerst Belege mit dem Risiko: An ihnen werden die Hypothesen gemessen.',
  },
  alternativeFirst: {
    en: 'Add an alternative to the risk first: with one hypothesis there is nothing to compare.',
    de: 'Geben Sie dem Risiko zuerst eine Alternative: Mit einer Hypothese gibt es nichts zu vergleichen.',
  },
  method: {
    en: 'After Heuer, Psychology of Intelligence Analysis (1999), chapter 8: the hypothesis against which the least speaks stands best. Evidence that is the same for all tells nothing; what is not rated is not counted. Grades stand beside the evidence and enter into no count.',
    de: 'Nach Heuer, Psychology of Intelligence Analysis (1999), Kapitel 8: Am besten steht die Hypothese, gegen die am wenigsten spricht. Ein Beleg, der für alle gleich ist, sagt nichts; was nicht eingestuft ist, wird nicht gezählt. Einstufungen der Quelle stehen neben dem Beleg und gehen in keine Zahl ein.',
  },
  ratingOfCell: { en: 'Rating of the chosen cell', de: 'Einstufung der gewählten Zelle' },
  notRated: { en: 'Not rated', de: 'Nicht eingestuft' },
  againstHypotheses: { en: 'Evidence against hypotheses', de: 'Belege gegen Hypothesen' },
  evidence: { en: 'Evidence', de: 'Beleg' },
  theEvent: { en: 'The event', de: 'Das Ereignis' },
  alternative: (nth: number) => ({ en: `Alternative ${nth}`, de: `Alternative ${nth}` }),
  whatItTells: { en: 'What it tells', de: 'Was er sagt' },
  standing: (rank: string, against: number) => ({
    en: `Rank ${rank}: ${against} inconsistent`,
    de: `Rang ${rank}: ${against} unvereinbar`,
  }),
  standingUnset: (rank: string, against: number, unset: number) => ({
    en: `Rank ${rank}: ${against} inconsistent, ${unset} not rated`,
    de: `Rang ${rank}: ${against} unvereinbar, ${unset} nicht eingestuft`,
  }),
})

/** What a piece of evidence tells of the hypotheses. */
export const TELLS = catalogue({
  'tells-apart': { en: 'Tells apart', de: 'Unterscheidet' },
  'same-for-all': { en: 'Same for all', de: 'Für alle gleich' },
  open: { en: 'Not rated yet', de: 'Noch nicht eingestuft' },
})
