import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'

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
  dropHint: {
    en: 'An article, a package or a project folder can also be dropped on the window.',
    de: 'Ein Artikel, ein Paket oder ein Projektordner lässt sich auch auf das Fenster ziehen.',
  },
  otherProjects: { en: 'Other projects', de: 'Andere Projekte' },
  goOn: { en: 'Go on where you were', de: 'Dort weitermachen, wo Sie waren' },
  goOnWith: (name: string) => ({ en: `Go on with “${name}”`, de: `Weiter mit „${name}“` }),
  goToLibrary: { en: 'Go to the library', de: 'Zur Bibliothek' },
  waiting: { en: 'What waits', de: 'Was wartet' },
  nothingWaits: {
    en: 'Nothing waits: no open round asks you, all passages are seen, no horizon is past, and the checks of the memos find no errors or warnings.',
    de: 'Es wartet nichts: Keine offene Runde fragt Sie, alle Stellen sind durchgesehen, kein Horizont ist verstrichen, und die Prüfungen der Memos finden weder Fehler noch Warnungen.',
  },
  answers: (count: number) => ({
    en: `${counted(count, 'risk waits', 'risks wait')} for your answer in an open round`,
    de: `${counted(count, 'Risiko wartet', 'Risiken warten')} in einer offenen Runde auf Ihre Antwort`,
  }),
  rounds: (count: number) => ({
    en: `${counted(count, 'round is', 'rounds are')} open that others are asked in`,
    de: `${counted(count, 'Runde ist offen, in der andere gefragt sind', 'Runden sind offen, in denen andere gefragt sind')}`,
  }),
  unseen: (count: number) => ({
    en: `${counted(count, 'passage waits', 'passages wait')} for a look in a new version of its source`,
    de: `${counted(count, 'Stelle wartet', 'Stellen warten')} in einer neuen Fassung der Quelle auf Durchsicht`,
  }),
  past: (count: number) => ({
    en: `${counted(count, 'risk is', 'risks are')} past ${formOf(count, { one: 'its horizon', other: 'their horizons' })}: say what became of ${formOf(count, { one: 'it', other: 'them' })}`,
    de: `${counted(count, 'Risiko ist', 'Risiken sind')} über den Horizont hinaus: Was wurde daraus?`,
  }),
  remarks: (count: number) => ({
    en: `${counted(count, 'remark', 'remarks')} on memos to deal with`,
    de: `${counted(count, 'Anmerkung', 'Anmerkungen')} zu Memos noch offen`,
  }),
  errors: (count: number) => ({ en: counted(count, 'error', 'errors'), de: counted(count, 'Fehler', 'Fehler') }),
  warnings: (count: number) => ({
    en: counted(count, 'warning', 'warnings'),
    de: counted(count, 'Warnung', 'Warnungen'),
  }),
  findings: (title: string, found: string) => ({
    en: `The checks find ${found} in “${title}”`,
    de: `Die Prüfungen finden ${found} in „${title}“`,
  }),
  checksFailed: { en: 'The memos could not be checked.', de: 'Die Memos konnten nicht geprüft werden.' },
  countingFindings: { en: 'The memos are being checked.', de: 'Die Memos werden geprüft.' },
  notChecked: (title: string) => ({
    en: `“${title}” cannot be checked: a text that it cites cannot be read`,
    de: `„${title}“ lässt sich nicht prüfen: Ein Text, den es zitiert, ist nicht lesbar`,
  }),
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
  unreachable: (folder: string) => ({
    en: `${folder} cannot be reached just now: its drive or network does not answer`,
    de: `${folder} ist gerade nicht erreichbar: Laufwerk oder Netz antwortet nicht`,
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
