import { catalogue } from '../../language/catalogue'
import { counted } from '../../language/counts'

/** Source cards as a reference list: which, for whom, and what is lost. */
export const referenceWords = catalogue({
  cards: { en: 'Source cards', de: 'Quellenkarten' },
  all: { en: 'All', de: 'Alle' },
  tagged: { en: 'Those with passages', de: 'Die mit Stellen' },
  evidence: { en: 'Those with evidence for a risk', de: 'Die mit Belegen für ein Risiko' },
  leftOut: {
    en: 'Texts, passages, grades and descriptors are left out: a reference list has what a publication is, and no more.',
    de: 'Texte, Stellen, Einstufungen und Beschreibungen bleiben weg: Eine Literaturliste hat, was eine Veröffentlichung ist, und nicht mehr.',
  },
  wholeNames: (count: number) => ({
    en: `${counted(count, 'author is', 'authors are')} written whole, as of an institution. Write “Doe, Jane” on the card to have a name sorted and shortened.`,
    de: `${counted(count, 'Verfasser wird', 'Verfasser werden')} ganz geschrieben, wie eine Einrichtung. Schreiben Sie „Doe, Jane“ auf die Karte, damit ein Name sortiert und gekürzt wird.`,
  }),
  cslJson: { en: 'Reference list, CSL-JSON', de: 'Literaturliste, CSL-JSON' },
  bibtex: { en: 'Reference list, BibTeX', de: 'Literaturliste, BibTeX' },
  ris: { en: 'Reference list, RIS', de: 'Literaturliste, RIS' },
  forCslJson: {
    en: 'For Zotero, Pandoc and citation processors. All that a card says of a publication is in it.',
    de: 'Für Zotero, Pandoc und Programme, die zitieren. Alles, was eine Karte von einer Veröffentlichung sagt, ist darin.',
  },
  forBibtex: { en: 'For LaTeX, Zotero, JabRef and Citavi.', de: 'Für LaTeX, Zotero, JabRef und Citavi.' },
  forRis: {
    en: 'For EndNote, Mendeley, Zotero and library catalogues.',
    de: 'Für EndNote, Mendeley, Zotero und Kataloge von Bibliotheken.',
  },
})
