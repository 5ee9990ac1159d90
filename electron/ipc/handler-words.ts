import { catalogue } from '@shared/language/catalogue'

/** Why a call is refused that fits its schema, and what is told after one. */
export const handlerWords = catalogue({
  codebookChanged: {
    en: 'The codebook changed since the file was shown. Nothing was imported. Choose the file again.',
    de: 'Das Codebuch hat sich geändert, seit die Datei gezeigt wurde. Es wurde nichts importiert. Wählen Sie die Datei noch einmal.',
  },
  projectChanged: {
    en: 'The project changed since the file was shown. Nothing was imported. Choose the file again.',
    de: 'Das Projekt hat sich geändert, seit die Datei gezeigt wurde. Es wurde nichts importiert. Wählen Sie die Datei noch einmal.',
  },
  copyNotWhole: (folder: string, where: string, problem: string) => ({
    en: `The copy in ${folder} is not whole: ${where}: ${problem}. The project itself is as it was. Check it, or save the copy elsewhere.`,
    de: `Die Kopie in ${folder} ist nicht vollständig: ${where}: ${problem}. Das Projekt selbst ist, wie es war. Prüfen Sie es, oder speichern Sie die Kopie anderswo.`,
  }),
  readOnly: (why: string) => ({ en: `${why} Nothing was changed.`, de: `${why} Es wurde nichts geändert.` }),
  noProgramOpens: (why: string) => ({
    en: `The file is saved, but no program could open it: ${why}`,
    de: `Die Datei ist gespeichert, aber kein Programm konnte sie öffnen: ${why}`,
  }),
  exportEnded: {
    en: 'This export has ended already. Nothing was written. Export the memo again.',
    de: 'Dieser Export ist schon beendet. Es wurde nichts geschrieben. Exportieren Sie das Memo noch einmal.',
  },
  memoGone: {
    en: 'This memo is no longer in the project. Nothing was exported.',
    de: 'Dieses Memo ist nicht mehr im Projekt. Es wurde nichts exportiert.',
  },
  formatNotAsked: {
    en: 'This format was not asked for. Nothing was written.',
    de: 'Dieses Format war nicht verlangt. Es wurde nichts geschrieben.',
  },
  exportCancelled: (file: string) => ({
    en: `“${file}” was not written: the export was cancelled.`,
    de: `„${file}“ wurde nicht geschrieben: Der Export wurde abgebrochen.`,
  }),
  otherCopyChosen: {
    en: 'Another copy was chosen since. Nothing was merged. Choose it again.',
    de: 'Inzwischen wurde eine andere Kopie gewählt. Es wurde nichts zusammengeführt. Wählen Sie sie noch einmal.',
  },
  sourceGoneNotExported: {
    en: 'This source is no longer in the project. Nothing was exported.',
    de: 'Diese Quelle ist nicht mehr im Projekt. Es wurde nichts exportiert.',
  },
  sourceGoneNotPrinted: {
    en: 'This source is no longer in the project. Nothing was printed.',
    de: 'Diese Quelle ist nicht mehr im Projekt. Es wurde nichts gedruckt.',
  },
  otherPacketChosen: {
    en: 'Another packet was chosen since. Nothing was opened. Choose it again.',
    de: 'Inzwischen wurde ein anderes Rundenpaket gewählt. Es wurde nichts geöffnet. Wählen Sie es noch einmal.',
  },
  noKey: {
    en: 'There is no key of these answers here. Nothing was saved.',
    de: 'Zu diesen Antworten ist hier kein Schlüssel. Es wurde nichts gespeichert.',
  },
  roundGone: {
    en: 'This round is no longer in the project.',
    de: 'Diese Runde ist nicht mehr im Projekt.',
  },
  passagesNow: (outcome: string) => ({ en: `Passages: ${outcome}.`, de: `Stellen: ${outcome}.` }),
  stillImporting: {
    en: 'Assay is still importing. Nothing of this was imported. Wait until it is done, or cancel it.',
    de: 'Assay importiert noch. Davon wurde nichts importiert. Warten Sie, bis es fertig ist, oder brechen Sie es ab.',
  },
  projectClosed: {
    en: 'The project was closed meanwhile. Nothing was imported. Open it again, and import there.',
    de: 'Das Projekt wurde inzwischen geschlossen. Es wurde nichts importiert. Öffnen Sie es wieder, und importieren Sie dort.',
  },
  otherProject: {
    en: 'Another project was opened meanwhile. Nothing was imported into it. Open the project that this is meant for, and import it there.',
    de: 'Inzwischen wurde ein anderes Projekt geöffnet. Dorthin wurde nichts importiert. Öffnen Sie das Projekt, für das dies gedacht ist, und importieren Sie es dort.',
  },
})
