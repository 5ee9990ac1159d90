import { catalogue } from '@shared/language/catalogue'

/** What the steps are called in which the sample is made. */
export const sampleSteps = catalogue({
  setUp: { en: 'Set up the sample', de: 'Beispiel einrichten' },
  importArticle: { en: 'Import the sample article', de: 'Beispielartikel importieren' },
  makeCodebook: { en: 'Make the codebook', de: 'Codebuch anlegen' },
  tagArticle: { en: 'Tag the article', de: 'Artikel codieren' },
  stateRisk: (title: string) => ({ en: `State the risk “${title}”`, de: `Risiko „${title}“ aufstellen` }),
  writeMemo: { en: 'Write the memo', de: 'Memo schreiben' },
})
