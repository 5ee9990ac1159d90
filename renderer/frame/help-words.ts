import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** What the dialogs about Assay itself say: what it is, its licences, a report of a problem. */
export const helpWords = catalogue({
  about: { en: 'About Assay', de: 'Über Assay' },
  whatItIs: {
    en: 'Assay turns articles into judged risks and a memo whose every judgment can be walked back to the words that carry it.',
    de: 'Assay macht aus Artikeln beurteilte Risiken und ein Memo, in dem sich jedes Urteil bis zu den Wörtern zurückverfolgen lässt, die es tragen.',
  },
  isTestBuild: {
    en: 'This is a test build on an unofficial copy of Electron. Do not work with it.',
    de: 'Dies ist eine Testversion mit einer inoffiziellen Kopie von Electron. Arbeiten Sie nicht damit.',
  },
  opensNoConnection: {
    en: 'It opens no network connection. Your projects are folders on this computer and stay there.',
    de: 'Es öffnet keine Netzwerkverbindung. Ihre Projekte sind Ordner auf diesem Computer und bleiben dort.',
  },
  copyDetails: { en: 'Copy details', de: 'Angaben kopieren' },
  licence: {
    en: 'Apache License 2.0. What it is built with has licences of its own: see Third-party licences in the Help menu.',
    de: 'Apache License 2.0. Womit es gebaut ist, hat eigene Lizenzen: siehe „Lizenzen Dritter“ im Menü „Hilfe“.',
  },
  thirdPartyLicences: { en: 'Third-party licences', de: 'Lizenzen Dritter' },
  licences: { en: 'Licences', de: 'Lizenzen' },

  report: { en: 'Report a problem', de: 'Problem melden' },
  saveReport: { en: 'Save the report…', de: 'Bericht speichern…' },
  nothingWasSent: {
    en: 'Nothing was sent: hand the file on yourself, once you have looked at it.',
    de: 'Es wurde nichts gesendet: Geben Sie die Datei selbst weiter, wenn Sie sie angesehen haben.',
  },
  writesFile: {
    en: 'Assay writes a file on this computer. It sends nothing, and no word of your project is in it unless you say so.',
    de: 'Assay schreibt eine Datei auf diesem Computer. Es sendet nichts, und kein Wort Ihres Projekts steht darin, wenn Sie es nicht wollen.',
  },
  whatHappened: {
    en: 'What happened, and what you expected',
    de: 'Was geschehen ist und was Sie erwartet haben',
  },
  withProject: {
    en: 'Also the open project as I see it: titles, passages, notes, scores, memos.',
    de: 'Auch das geöffnete Projekt, wie ich es sehe: Titel, Stellen, Notizen, Bewertungen, Memos.',
  },
  onlyIfMayRead: {
    en: 'Tick this only if whoever reads the report may read these words.',
    de: 'Kreuzen Sie das nur an, wenn diese Wörter lesen darf, wer den Bericht liest.',
  },
  noProject: { en: 'No project is open.', de: 'Es ist kein Projekt geöffnet.' },
  whatIsIn: { en: 'What is in the report', de: 'Was im Bericht steht' },
  puttingTogether: { en: 'Putting it together…', de: 'Wird zusammengestellt…' },
  whatYouWrote: { en: 'What you wrote', de: 'Was Sie geschrieben haben' },
  characters: (count: number) => ({
    en: counted(count, 'character', 'characters'),
    de: counted(count, 'Zeichen', 'Zeichen'),
  }),
  empty: { en: 'Empty.', de: 'Leer.' },
})
