import { CITATION_LABELS } from '../../kinds/citation'
import { catalogue } from '../../language/catalogue'

/** What the fields of a source card are called that are no part of its citation. */
const names = catalogue({
  title: { en: 'Title', de: 'Titel' },
  authors: { en: 'Authors', de: 'Verfasser' },
  publisher: { en: 'Publisher', de: 'Herausgeber' },
  published: { en: 'Published', de: 'Erschienen am' },
  retrieved: { en: 'Retrieved', de: 'Abgerufen am' },
  url: { en: 'URL', de: 'URL' },
  language: { en: 'Language', de: 'Sprache' },
})

export type CardFieldKey = keyof typeof names | keyof typeof CITATION_LABELS

/** What a field of a source card is called. */
export const cardFieldName = (key: CardFieldKey): string => ({ ...names, ...CITATION_LABELS })[key]
