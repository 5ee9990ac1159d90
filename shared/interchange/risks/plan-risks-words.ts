import { catalogue } from '../../language/catalogue'

/** Why a row of a table, or a cell of it, cannot be taken as a risk. */
export const planRisksWords = catalogue({
  sameRisk: (row: number) => ({
    en: `Row ${row} is about the same risk.`,
    de: `Zeile ${row} handelt vom selben Risiko.`,
  }),
  severalTitled: {
    en: 'Several risks have this title. Name the one that is meant by its id.',
    de: 'Mehrere Risiken haben diesen Titel. Nennen Sie das gemeinte mit seiner Id.',
  },
  needsTitle: { en: 'A risk needs a title.', de: 'Ein Risiko braucht einen Titel.' },
  cut: {
    en: 'The file holds only the beginning of what stands here, and its end would be lost. Change it in Assay.',
    de: 'Die Datei enthält nur den Anfang dessen, was hier steht, und das Ende ginge verloren. Ändern Sie es in Assay.',
  },
  formulaError: {
    en: 'This is the error of a formula and no value.',
    de: 'Das ist der Fehler einer Formel und kein Wert.',
  },
})
