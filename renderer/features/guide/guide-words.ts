import { catalogue } from '@shared/language/catalogue'
import { formatCount } from '@shared/language/counts'

/** The frame of the user guide. */
export const guideWords = catalogue({
  guide: { en: 'User guide', de: 'Handbuch' },
  pageBefore: { en: 'Page before', de: 'Vorige Seite' },
  pageAfter: { en: 'Page after', de: 'Nächste Seite' },
  contentsOfGuide: { en: 'Contents of the guide', de: 'Inhalt des Handbuchs' },
  contents: { en: 'Contents', de: 'Inhalt' },
  search: { en: 'Search the guide', de: 'Handbuch durchsuchen' },
  close: { en: 'Close the guide', de: 'Handbuch schließen' },
  inDetail: { en: 'In detail', de: 'Im Einzelnen' },
  noneFound: { en: 'No page has all of these words.', de: 'Keine Seite hat alle diese Wörter.' },
  foundCount: (count: number) => ({ en: `${formatCount(count)} found`, de: `${formatCount(count)} gefunden` }),
  found: { en: 'Found in the guide', de: 'Im Handbuch gefunden' },
})

/** The three steps of the tour. */
export const tourWords = catalogue({
  articles: { en: 'Bring in articles', de: 'Artikel hereinholen' },
  articlesSays: {
    en: 'Open the sample to look around, or make a project and import an article: drop a file on the window, or press {import}. Everything stays on this computer.',
    de: 'Öffnen Sie das Beispiel, um sich umzusehen, oder legen Sie ein Projekt an und importieren Sie einen Artikel: eine Datei auf das Fenster ziehen oder {import} drücken. Alles bleibt auf diesem Computer.',
  },
  tag: { en: 'Tag what matters', de: 'Codieren, was zählt' },
  tagSays: {
    en: 'In the reader ({reader}) select words and press {tag}, or a digit. What you tagged can be found, counted and used as evidence.',
    de: 'Beim Lesen ({reader}) Wörter auswählen und {tag} drücken, oder eine Ziffer. Was Sie codiert haben, lässt sich finden, zählen und als Beleg verwenden.',
  },
  risks: { en: 'State risks, write the memo', de: 'Risiken nennen, das Memo schreiben' },
  risksSay: {
    en: 'Risks ({risks}) are judged on the passages that speak for and against them. The memo ({memo}) puts the judgments into sentences and cites the words. {guide} opens the guide to each screen.',
    de: 'Risiken ({risks}) werden nach den Stellen beurteilt, die für und gegen sie sprechen. Das Memo ({memo}) fasst die Urteile in Sätze und zitiert die Wörter. {guide} öffnet das Handbuch zu jeder Ansicht.',
  },
  step: (number: number, of: number, title: string) => ({
    en: `Tour, ${number} of ${of}: ${title}`,
    de: `Rundgang, ${number} von ${of}: ${title}`,
  }),
  numberOf: (number: number, of: number) => ({ en: `${number} of ${of}`, de: `${number} von ${of}` }),
  skip: { en: 'Skip the tour', de: 'Rundgang überspringen' },
  back: { en: 'Back', de: 'Zurück' },
  next: { en: 'Next', de: 'Weiter' },
  done: { en: 'Done', de: 'Fertig' },
})
