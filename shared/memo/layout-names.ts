import { catalogue } from '../language/catalogue'

/** What the templates that every project has are called. */
export const LAYOUT_NAMES = catalogue({
  'icd-203': { en: 'ICD 203 memo', de: 'Memo nach ICD 203' },
  phia: { en: 'UK PHIA assessment', de: 'Bewertung nach UK PHIA' },
  'one-page': { en: 'One-page brief', de: 'Kurzfassung auf einer Seite' },
  dossier: { en: 'Dossier of one risk', de: 'Dossier zu einem Risiko' },
})
