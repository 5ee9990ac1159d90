import { catalogue } from '@shared/language/catalogue'

/** The first screen: ways into a project, and those that were open lately. */
export const homeWords = catalogue({
  whatItDoes: {
    en: 'From articles to judged risks, and a memo whose every judgment can be walked back to the words that carry it.',
    de: 'Von Artikeln zu beurteilten Risiken und zu einem Memo, in dem sich jedes Urteil bis zu den Wörtern zurückverfolgen lässt, die es tragen.',
  },
  newProject: { en: 'New project…', de: 'Neues Projekt…' },
  openProject: { en: 'Open project…', de: 'Projekt öffnen…' },
  openPackage: { en: 'Open package…', de: 'Paket öffnen…' },
  openPacket: { en: 'Open round packet…', de: 'Rundenpaket öffnen…' },
  openSample: { en: 'Open the sample', de: 'Beispiel öffnen' },
  importArticle: {
    en: 'Import an article, or drop it on the window.',
    de: 'Importieren Sie einen Artikel, oder ziehen Sie ihn auf das Fenster.',
  },
  tagWords: {
    en: 'Select the words that matter and tag them.',
    de: 'Wählen Sie die Wörter aus, auf die es ankommt, und codieren Sie sie.',
  },
  stateRisks: {
    en: 'State the risks they support, and score them.',
    de: 'Formulieren Sie die Risiken, die sie stützen, und bewerten Sie sie.',
  },
  exportMemo: { en: 'Export the memo.', de: 'Exportieren Sie das Memo.' },
  recent: { en: 'Recent projects', de: 'Zuletzt geöffnete Projekte' },
  noneYet: {
    en: 'Projects you open appear here. The sample shows every screen with something on it.',
    de: 'Hier erscheinen die Projekte, die Sie öffnen. Das Beispiel zeigt jede Ansicht mit Inhalt.',
  },
  takeOff: (title: string) => ({ en: `Take ${title} off this list`, de: `${title} aus dieser Liste nehmen` }),
  notThere: (folder: string) => ({
    en: `${folder} is not where it was: moved, deleted, or on a drive that is not connected`,
    de: `${folder} ist nicht mehr an seinem Platz: verschoben, gelöscht oder auf einem nicht verbundenen Laufwerk`,
  }),
  aProject: { en: 'A recent project', de: 'Ein zuletzt geöffnetes Projekt' },
  open: { en: 'Open', de: 'Öffnen' },
  openInNewWindow: { en: 'Open in a new window', de: 'In einem neuen Fenster öffnen' },
  opened: (folder: string, moment: string) => ({
    en: `${folder} · opened ${moment}`,
    de: `${folder} · geöffnet am ${moment}`,
  }),
  openElsewhere: (project: string) => ({
    en: `${project} · open in another window`,
    de: `${project} · in einem anderen Fenster geöffnet`,
  }),
  openNow: (project: string) => ({ en: `${project} · open now`, de: `${project} · jetzt geöffnet` }),
})
