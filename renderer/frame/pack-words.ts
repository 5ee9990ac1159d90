import { catalogue } from '@shared/language/catalogue'
import { counted, listed } from '@shared/language/counts'

/** What is said where a project is packed into one file, and where a package is opened. */
export const packWords = catalogue({
  title: { en: 'Pack project into one file', de: 'Projekt in eine Datei packen' },
  pack: { en: 'Pack…', de: 'Packen…' },
  packingNow: { en: 'Packing…', de: 'Wird gepackt…' },
  packing: { en: 'Packing', de: 'Packen' },
  canBeSent: {
    en: 'The file can be sent by mail and opened on a machine that has never seen the project.',
    de: 'Die Datei lässt sich per Mail senden und auf einem Computer öffnen, der das Projekt nie gesehen hat.',
  },
  leaveOut: { en: 'Leave out', de: 'Weglassen' },
  history: { en: 'The history', de: 'Den Verlauf' },
  historyAlways: {
    en: 'always, where anything else is left out: it would tell it',
    de: 'immer, wenn sonst etwas weggelassen wird: er würde es verraten',
  },
  historyIs: {
    en: 'every change since the beginning, who made it and when',
    de: 'jede Änderung seit dem Anfang, von wem und wann',
  },
  names: { en: 'Names of analysts', de: 'Namen der Analysten' },
  namesBecome: {
    en: 'they become letters wherever they stand; imported files stay behind, and only their texts go along',
    de: 'sie werden überall zu Buchstaben; importierte Dateien bleiben hier, und nur ihre Texte gehen mit',
  },
  wordsOfSources: {
    en: 'Sources whose words are left out',
    de: 'Quellen, deren Wörter weggelassen werden',
  },
  cancelLeavesNothing: {
    en: 'Packing. Cancel leaves nothing behind.',
    de: 'Wird gepackt. Abbrechen hinterlässt nichts.',
  },
  whole: {
    en: 'The whole project goes into the file. You choose the file next.',
    de: 'Das ganze Projekt kommt in die Datei. Die Datei wählen Sie als Nächstes.',
  },
  share: {
    en: 'A share of the project goes into the file, as a project of its own. You choose the file next.',
    de: 'Ein Teil des Projekts kommt in die Datei, als eigenes Projekt. Die Datei wählen Sie als Nächstes.',
  },
  shareWithout: (sources: number) => ({
    en: `A share of the project goes into the file, as a project of its own. Titles and passages of ${counted(sources, 'source', 'sources')} stay, with bars in place of the words; what analysts quoted of them is taken out. You choose the file next.`,
    de: `Ein Teil des Projekts kommt in die Datei, als eigenes Projekt. Titel und Stellen von ${counted(sources, 'Quelle', 'Quellen')} bleiben, mit Balken anstelle der Wörter; was Analysten daraus zitiert haben, wird entfernt. Die Datei wählen Sie als Nächstes.`,
  }),
  written: (file: string) => ({
    en: `“${file}” was written and read back.`,
    de: `„${file}“ wurde geschrieben und zur Probe gelesen.`,
  }),
  fingerprint: {
    en: 'Whoever checks it sees its fingerprint. Tell it to them by another way, so that they can compare:',
    de: 'Wer sie prüft, sieht ihren Fingerabdruck. Teilen Sie ihn auf einem anderen Weg mit, damit er verglichen werden kann:',
  },
  mayBeName: (sources: readonly string[]) => ({
    en: `A word that may be a part of an analyst’s name stands in the text of ${listed(sources.map((title) => `“${title}”`))}. Look whether it tells who it is.`,
    de: `Ein Wort, das Teil des Namens eines Analysten sein kann, steht im Text von ${listed(sources.map((title) => `„${title}“`))}. Sehen Sie nach, ob es verrät, wer es ist.`,
  }),

  openPackage: { en: 'Open package', de: 'Paket öffnen' },
  unpacking: {
    en: 'Every file of it is proven and unpacked. Closing this cancels it, and nothing is kept.',
    de: 'Jede Datei wird geprüft und entpackt. Schließen bricht ab, und nichts wird behalten.',
  },
  package: { en: 'Package', de: 'Paket' },
})
