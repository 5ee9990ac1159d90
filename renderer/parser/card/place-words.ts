import { catalogue } from '@shared/language/catalogue'

/** Where a page says what is on the card of its source. */
export const pagePlaces = catalogue({
  linked: { en: 'the page’s linked data (JSON-LD)', de: 'die verknüpften Daten der Seite (JSON-LD)' },
  title: { en: 'the page’s title', de: 'der Titel der Seite' },
  belowHeadline: { en: 'the line below the headline', de: 'die Zeile unter der Schlagzeile' },
  ownLanguage: { en: 'the page’s own language', de: 'die Sprachangabe der Seite' },
  tags: { en: 'the page’s tags', de: 'die Metaangaben der Seite' },
  tag: (name: string) => ({ en: `the page’s tag “${name}”`, de: `die Metaangabe „${name}“ der Seite` }),
  markedDate: { en: 'a date marked in the page', de: 'ein in der Seite ausgezeichnetes Datum' },
  shownDate: { en: 'a date shown in the page', de: 'ein auf der Seite gezeigtes Datum' },
  address: { en: 'the page’s address', de: 'die Adresse der Seite' },
  canonical: { en: 'the page’s canonical address', de: 'die kanonische Adresse der Seite' },
  saved: {
    en: 'what the browser wrote when the page was saved',
    de: 'was der Browser beim Speichern der Seite schrieb',
  },
  savedDay: { en: 'what was written when the page was saved', de: 'was beim Speichern der Seite geschrieben wurde' },
  archive: {
    en: 'the address of the copy in a web archive',
    de: 'die Adresse der Kopie in einem Webarchiv',
  },
  authorLink: { en: 'the page’s link to its author', de: 'der Link der Seite zum Verfasser' },
  endOfArticle: { en: 'the end of the article', de: 'das Ende des Artikels' },
})
