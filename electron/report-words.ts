import { catalogue } from '@shared/language/catalogue'

/** What the files of a report of a problem hold. */
export const reportWords = catalogue({
  words: { en: 'What you wrote', de: 'Was Sie geschrieben haben' },
  versions: {
    en: 'Assay, what it is built on, and the system',
    de: 'Assay, worauf es gebaut ist, und das System',
  },
  settings: { en: 'Settings, without names and words', de: 'Einstellungen, ohne Namen und Worte' },
  shortcuts: { en: 'The keys you changed', de: 'Die Tasten, die Sie geändert haben' },
  network: { en: 'Connections that were refused', de: 'Verbindungen, die verweigert wurden' },
  log: {
    en: 'What failed and where in the program, without the words of failures',
    de: 'Was wo im Programm fehlschlug, ohne die Worte der Fehler',
  },
  counts: { en: 'How much is in the open project', de: 'Wie viel im geöffneten Projekt ist' },
  project: {
    en: 'The open project as you see it: titles, passages, notes, risks, memos; no whole source',
    de: 'Das geöffnete Projekt, wie Sie es sehen: Titel, Stellen, Notizen, Risiken, Memos; keine ganze Quelle',
  },
})
